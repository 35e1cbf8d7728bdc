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


@cache
def _first(kind: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, load_toml("turning.toml")["first"][kind]))
    return re.compile(rf"\b(?:{words})(?:\s+\w+ly)?\s+$", re.IGNORECASE)
