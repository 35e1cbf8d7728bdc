"""Words of probability, and the ranges of ICD 203 that they stand for."""

import re
from dataclasses import dataclass
from functools import cache

from faultlines.vocab.load import any_of, load_toml

Range = tuple[float, float]

_GAP = re.compile(r"\s+")
# "More likely" compares; it gives no number.
_COMPARED = re.compile(
    r"\b(?:more|less|as|so|how|equally|increasingly|ever|not\s+un|hardly|scarcely)\s+$", re.I
)
_THAN_NOT = re.compile(r"\s+than\s+not\b", re.IGNORECASE)
_PERCENT = re.compile(
    r"(?<![\w.])(?P<low>[0-9]{1,3})(?:\s?(?:[–-]|to)\s?(?P<high>[0-9]{1,3}))?\s?"
    r"(?:%|percent|per\s+cent)\s+(?:chance|probability|likelihood)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbabilityWords:
    """Where a word of probability stands. low, high: from 0 to 1; None for "may" and the like."""

    start: int
    end: int
    low: float | None
    high: float | None


def probability_of(words: str) -> Range | None:
    """The range of the first words of probability in `words`, as (low, high) from 0 to 1.

    A stated percentage stands for itself. None where no words have a range: modals, "possible",
    comparisons ("more likely"), and two negations ("not unlikely").
    """
    for found in find_probability(words):
        if found.low is not None and found.high is not None:
            return found.low, found.high
    return None


def find_probability(text: str) -> tuple[ProbabilityWords, ...]:
    """All words of probability in a text, in order; those that the table lacks have no range."""
    found = [_percent(match) for match in _PERCENT.finditer(text)]
    ranges, expression = _table()
    for match in expression.finditer(text):
        low, high = ranges[_GAP.sub(" ", match.group().lower())] or (None, None)
        if low is not None and _is_compared(text, match):
            continue
        if match.group() == "May":  # the month, or a wish
            continue
        found.append(ProbabilityWords(start=match.start(), end=match.end(), low=low, high=high))
    return tuple(sorted(found, key=lambda words: words.start))


def _is_compared(text: str, match: re.Match[str]) -> bool:
    if _COMPARED.search(text, max(0, match.start() - 14), match.start()):
        return True
    negated = text[max(0, match.start() - 4) : match.start()].lower() == "not "
    return negated or _THAN_NOT.match(text, match.end()) is not None


def _percent(match: re.Match[str]) -> ProbabilityWords:
    low = min(int(match["low"]), 100) / 100
    high = min(int(match["high"]), 100) / 100 if match["high"] else low
    first, last = sorted((low, high))
    return ProbabilityWords(start=match.start(), end=match.end(), low=first, high=last)


@cache
def _table() -> tuple[dict[str, Range | None], re.Pattern[str]]:
    """Words → range, and one expression that finds the longest of them."""
    table = load_toml("likelihood.toml")
    ranges: dict[str, Range | None] = dict.fromkeys(table["open"]["words"])
    for row in table["row"]:
        ranges |= dict.fromkeys([*row["terms"], *row["also"]], (row["low"], row["high"]))
    longest = sorted(ranges, key=len, reverse=True)
    choices = any_of(longest)
    return ranges, re.compile(rf"(?<![\w-])(?:{choices})(?![\w-])", re.IGNORECASE)
