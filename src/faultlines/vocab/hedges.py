"""The hedges of hedges.toml: the words, and how sure they leave what they stand by."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from faultlines.model.claims import Certainty
from faultlines.vocab.load import any_of, load_toml

_GAP = re.compile(r"\s+")
# An adjective stands after one of these or at the start, and before no clause.
_BEFORE_ADJECTIVE = re.compile(
    r"(?:^|[.!?:;\n]\W*|\b(?:an?|the|of|by|its|his|her|their|this|these|those|shown|other|two|three|several|some|"
    r"many|against|from|in|on|for)\s+)$",
    re.IGNORECASE,
)
_AFTER_ADJECTIVE = (
    r"(?=\s+(?!(?:that|to|the|a|an|it|he|she|they|responsibility|on|in|by)\b)[\w“\"-])"
)
_AFTER_PARTICIPLE = (
    r"(?=\s+(?:to\s+be|as|one\s+of|part\s+of|close|closest|near|loyal|friendly|sympathetic|hostile|"
    r"favou?rable|acceptable|aligned|linked|tied|responsible|pro-\w+|anti-\w+)\b)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedge:
    """A kind of hedge; see the head of hedges.toml. name: its table there."""

    name: str
    certainty: Certainty
    relays: bool
    unnamed: bool
    definition: str
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundHedge:
    """Hedging words of a text: text[start:end]."""

    start: int
    end: int
    hedge: Hedge


def find_hedges(text: str) -> tuple[FoundHedge, ...]:
    """All hedges of a text, in order, the longest where several begin at one place."""
    found = (match for match in _expression().finditer(text) if _in_place(text, match))
    return tuple(
        FoundHedge(
            start=match.start(),
            end=match.end(),
            hedge=HEDGES[_GAP.sub(" ", match.group().lower())],
        )
        for match in found
    )


def _in_place(text: str, match: re.Match[str]) -> bool:
    if match.lastgroup != "adjective":
        return True
    return _BEFORE_ADJECTIVE.search(text[max(0, match.start() - 10) : match.start()]) is not None


@cache
def _expression() -> re.Pattern[str]:
    rows = load_toml("hedges.toml").values()
    words = _choices([word for row in rows for word in row["words"]])
    adjectives = _choices([word for row in rows for word in row["adjectives"]])
    participles = _choices([word for row in rows for word in row.get("participles", ())])
    choices = (
        rf"(?:{words})(?![\w-])",
        rf"(?P<adjective>{adjectives}){_AFTER_ADJECTIVE}",
        rf"(?:{participles}){_AFTER_PARTICIPLE}",
    )
    return re.compile(rf"(?<![\w-])(?=[a-z])(?:{'|'.join(choices)})", re.IGNORECASE)


def _choices(words: list[str]) -> str:
    return any_of(sorted(words, key=len, reverse=True))


def _read() -> Mapping[str, Hedge]:
    found: dict[str, Hedge] = {}
    for name, row in load_toml("hedges.toml").items():
        found |= dict.fromkeys(_words(row), _hedge(name, row))
    return MappingProxyType(found)


def _words(row: Mapping[str, Any]) -> list[str]:
    return [*row["words"], *row["adjectives"], *row.get("participles", ())]


def _hedge(name: str, row: Mapping[str, Any]) -> Hedge:
    return Hedge(
        name=name,
        certainty=Certainty(row["certainty"]),
        relays=row["relays"],
        unnamed=row["unnamed"],
        definition=row["definition"],
        yes=tuple(row["yes"]),
        no=tuple(row["no"]),
    )


HEDGES = _read()
