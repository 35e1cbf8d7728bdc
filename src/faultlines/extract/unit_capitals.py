"""Numbered units in a quietened line: "1ST infantry brigade" is "1st Infantry Brigade"."""

import re
from functools import cache

from faultlines.vocab.units import kinds, ordinals, unit_name

BETWEEN = 3  # words between the number and the last word


def with_units(line: str) -> str:
    """The line, as long as before, with the names of numbered units as they are written."""
    return _units().sub(_written, line)


def _written(found: re.Match[str]) -> str:
    text = found.group()
    return text if unit_name(text) is None else " ".join(map(_capital, text.split(" ")))


def _capital(word: str) -> str:
    return word.lower() if word[0].isdigit() else word[0].upper() + word[1:]


@cache
def _units() -> re.Pattern[str]:
    last = "|".join(sorted((re.escape(word) for word in kinds() - {"army", "company"}), key=len))
    number = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(ordinals())})"
    return re.compile(rf"\b{number} (?:[A-Za-z]+ ){{0,{BETWEEN}}}?(?:{last})\b", re.IGNORECASE)
