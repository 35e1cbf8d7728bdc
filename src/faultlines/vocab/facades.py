"""The ranges of facades.toml, or of a copy that the user changed, as values."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from faultlines.model.errors import BadInput
from faultlines.vocab.load import any_of, load_toml

UNKNOWN_AT_LEAST = 0.10


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """What one kind of evidence is worth. words: the kind, for the reader. favours: hypotheses
    that it counts for. low, high: likelihood ratio, more than 0; under 1 it speaks against."""

    key: str
    words: str
    favours: tuple[str, ...]
    low: float
    high: float
    reason: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratios:
    """The whole table. standards: words → posterior that the low end must reach, rising."""

    prior: Mapping[str, float]
    standards: Mapping[str, float]
    doubt: Mapping[str, float]
    items: Mapping[str, Ratio]
    own_words: re.Pattern[str]


@cache
def shipped_ratios() -> Ratios:
    """The table that ships with us."""
    return _read(load_toml("facades.toml"))


def read_ratios(path: Path) -> Ratios:
    """A table of the user's. BadInput: no such file, no TOML, a part missing or a figure that
    can't be."""
    try:
        return _read(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise BadInput(f"{path} can't be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise BadInput(f"{path} is no table of ratios: {error}. Begin with a copy of ours: "
                       "src/faultlines/vocab/facades.toml") from error  # fmt: skip


def _read(table: Mapping[str, Any]) -> Ratios:
    items = {key: _ratio(key, row) for key, row in table["item"].items()}
    missing = shipped_keys() - items.keys() if table["item"] else set()
    if missing:
        raise ValueError(f"no item {', '.join(sorted(missing))}")
    prior = table["prior"]
    if prior["unknown"] < UNKNOWN_AT_LEAST or prior["unknown"] + prior["independent"] >= 1:
        raise ValueError(f"the prior of `unknown` is {UNKNOWN_AT_LEAST:.2f} at least, and both "
                         "priors together are less than 1")  # fmt: skip
    words = "|".join(re.escape(word) for word in table["self"]["words"])
    return Ratios(
        prior=MappingProxyType(prior),
        standards=MappingProxyType(dict(sorted(table["standards"].items(), key=lambda x: x[1]))),
        doubt=MappingProxyType(table["doubt"]),
        items=MappingProxyType(items),
        own_words=re.compile(rf"\b(?:{words})\b", re.IGNORECASE),
    )


def shipped_keys() -> set[str]:
    """Every kind of evidence that a table must have."""
    return set(load_toml("facades.toml")["item"])


def _ratio(key: str, row: dict[str, Any]) -> Ratio:
    found = Ratio(key=key, words=row["words"], favours=tuple(row["favours"]), low=float(row["low"]),
                  high=float(row["high"]), reason=row["reason"], source=row["source"])  # fmt: skip
    if not 0 < found.low <= found.high:
        raise ValueError(f"{key}: {found.low} to {found.high} is no range of ratios")
    return found


@dataclass(frozen=True, slots=True)
class Sign:
    """What two bodies may have in common (`things`), and how a text says so (`ways`)."""

    kind: str
    things: re.Pattern[str]
    ways: re.Pattern[str]
    beside: bool = False  # whether the way must stand right beside the parent's name

    def tells(self, sentence: str) -> bool:
        """Whether a sentence says that they have it in common; not where it denies it."""
        told = self.ways.search(sentence) or _OWNS.search(sentence)
        return bool(self.things.search(sentence) and told) and not _DENIED.search(sentence)

    def fits(self, sentence: str, start: int, end: int) -> bool:
        """Whether it is told of the parent whose name stands there in the sentence."""
        if self.beside:
            near = sentence[max(0, start - BESIDE) : end + BESIDE]
            return bool(self.ways.search(near))
        if self.ways.search(sentence):
            return True
        owned = _OWNED.match(sentence, end)  # "uses the logo of B", "uses B's logo"
        of_it = _USES_OF.search(sentence[:start])
        thing = owned[1] if owned and _USES.search(sentence[:start]) else of_it and of_it[1]
        return bool(thing and self.things.search(thing))


_LINK = r"\b(?:is|was|are|were|remains?)\s+(?:(?!not\b|no\b|never\b)[\w-]+\s+){0,3}?"
BESIDE = 30  # characters between a name and a way of saying so
_OWNS = re.compile(r"\buse[sd]?\b", re.I)
_USES = re.compile(r"\buse[sd]?\s+(?:the\s+)?$", re.I)
_USES_OF = re.compile(r"\buse[sd]?\s+(?:the\s+)?((?:\w+ )?\w+)\s+of\s+(?:the\s+)?$", re.I)
_OWNED = re.compile(r"['’]s?\s+([\w ]{3,40})")
_DENIED = re.compile(
    r"\b(?:no|not|never|nothing|neither|nor|den\w+|without|unlike)\b|n[’']t\b", re.I
)


@cache
def shipped_signs() -> tuple[Sign, ...]:
    """The signs that ship with us, in the table's order."""
    table = load_toml("facades.toml")["sign"]
    return tuple(Sign(kind, _any_of(row["things"]), _any_of(row["ways"]), row.get("beside", False))
                 for kind, row in table.items())  # fmt: skip


@cache
def of_itself() -> re.Pattern[str]:
    """What a group says of itself without being quoted: "presents itself as …", up to a stop."""
    table = load_toml("facades.toml")["self"]
    return re.compile(rf"{_any_of(table['verbs']).pattern}\s+(?:itself|themselves)\s+"
                      r"(?:as|to be)?\s*(?P<said>[^.;:]{3,120})", re.IGNORECASE)  # fmt: skip


@cache
def stands_for_group() -> re.Pattern[str]:
    """ "it", "its", "the group", "the new outfit"."""
    told = load_toml("facades.toml")["told"]
    kinds = _any_of(told["kinds"]).pattern
    return re.compile(rf"\bits?\b|\bthe\s+(?:new\s+)?{kinds}", re.IGNORECASE)


@cache
def the_group() -> re.Pattern[str]:
    """ "the group", "the attack": told of a report's one new group in any of its paragraphs."""
    told = load_toml("facades.toml")["told"]
    return re.compile(rf"\bthe\s+(?:new\s+)?{_any_of([*told['kinds'], *told['deeds']]).pattern}",
                      re.IGNORECASE)  # fmt: skip


@cache
def doubtful() -> re.Pattern[str]:
    """Words that leave a sign in doubt."""
    return _any_of(load_toml("facades.toml")["told"]["doubtful"])


@cache
def called_facade() -> re.Pattern[str]:
    """ "is almost certainly a façade", without "of B"; and not "may be"."""
    words = _any_of(load_toml("facades.toml")["told"]["facade"]).pattern
    kind = rf"(?:a|an|another)\s+(?:[\w-]+\s+)?{words}"
    return re.compile(rf"{_LINK}{kind}(?!\s+(?:of|for)\b)", re.IGNORECASE)


@cache
def called_alone() -> re.Pattern[str]:
    """ "is independent", "are a home-grown movement"; and not "is not independent"."""
    words = _any_of(load_toml("facades.toml")["told"]["alone"]).pattern
    return re.compile(rf"{_LINK}{words}", re.IGNORECASE)


def _any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(words)})\b", re.IGNORECASE)
