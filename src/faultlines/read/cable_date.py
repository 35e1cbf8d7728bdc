"""The day in the head of a cable: "R 171442Z MAY 84", the 17th, at 14:42 of Greenwich."""

import re

from faultlines.model.when import When
from faultlines.read.dates import stated_date

_HEAD = 4_000  # letters
_SENT = re.compile(
    r"^[ \t]*(?:[A-Z] ){1,2} *(?P<day>[0-9]{2})[0-9]{4}Z (?P<month>[A-Z]{3}) (?P<year>[0-9]{2})"
    r"[ \t]*$",
    re.MULTILINE,
)
_FROM = re.compile(r"^[ \t]*FM [A-Z]", re.MULTILINE)
_FIRST = 40  # the first year of cables is 1940, so "39" is 2039


def cable_date(text: str) -> When | None:
    """The day that a cable was sent; None for other texts, and for one with two such lines."""
    if not _FROM.search(text, 0, _HEAD):
        return None
    sent = [match.groupdict() for match in _SENT.finditer(text, 0, _HEAD)]
    if len({(one["day"], one["month"], one["year"]) for one in sent}) != 1:
        return None
    year = int(sent[0]["year"])
    whole = year + (1900 if year >= _FIRST else 2000)
    return stated_date(f"{sent[0]['day']} {sent[0]['month'].title()} {whole}")
