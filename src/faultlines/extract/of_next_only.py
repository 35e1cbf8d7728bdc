"""Dates of the second of two names alone: "backed by A and, until 2020, B"."""

import re

_JOINED = re.compile(
    r"\b(?:and|or|but)(?:,|\s+then)?\s+(?:(?:since|until|from|in|after)\s+)?$", re.I
)
_GOES_ON = re.compile(r"(?:\s+onwards?)?,?\s+(?:(?:by|from|to|with|of|the)\s+){0,2}[A-Z\"“]")
_BACK = 20  # characters before a date


def of_next_only(text: str, start: int, end: int) -> bool:
    """Whether the date text[start:end] stands between an "and" and the name after it, so that
    it says nothing of what comes before the "and"."""
    return bool(_JOINED.search(text[max(0, start - _BACK) : start]) and _GOES_ON.match(text, end))
