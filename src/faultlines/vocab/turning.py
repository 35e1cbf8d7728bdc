"""Words before a verb that say that somebody came round ("eventually accepted")."""

import re
from functools import cache

from faultlines.vocab.load import load_toml


@cache
def turning_words() -> re.Pattern[str]:
    words = "|".join(map(re.escape, load_toml("turning.toml")["words"]))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def told_first(before: str) -> int:
    """How surely the words before a verb say that it was so before: 2 "at first", 1 "had", 0."""
    return next((2 - at for at, kind in enumerate(("words", "had"))
                 if _first(kind).search(before)), 0)  # fmt: skip


def had_before(before: str) -> bool:
    """Whether "had" or "had long" stands before a verb, and not "by then it had"."""
    return bool(_first("had").search(before)) and not _by().search(before)


@cache
def _first(kind: str) -> re.Pattern[str]:
    words, between = _any(kind), _any("between")
    return re.compile(rf"\b(?:{words})(?:\s+(?:\w+ly|{between}))*\s+$", re.IGNORECASE)


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('by')})\b", re.IGNORECASE)


def _any(kind: str) -> str:
    return "|".join(map(re.escape, load_toml("turning.toml")["first"][kind]))
