"""Words before a date that take a part of it, blur it, or count from it: "the first half of 2019",
"around 2010", "three days after 2 March"."""

import calendar
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from faultlines.extract.calendar_words import number_of
from faultlines.extract.date_sense import Stretch, shift, whole
from faultlines.model.errors import BadValue

if TYPE_CHECKING:
    from faultlines.extract.date_context import DateWords

_BACK = 45  # characters before a date
_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
_PART = re.compile(
    rf"(?<!\w)(?:the\s+)?(?P<order>{'|'.join(_ORDER)})\s+(?P<part>half|quarter|week)\s+of\s+$", re.I
)
_ABOUT = re.compile(r"(?<!\w)(?:in\s+or\s+)?(?:around|about|circa|roughly|approximately)\s+$", re.I)
_AWAY = re.compile(
    r"(?<!\w)(?P<count>the|an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})\s+"
    r"(?P<unit>day|week|month|year)s?\s+$",
    re.IGNORECASE,
)
_ONLY_LARGER = {7: ("month", "year"), 4: ("year",)}
"""Units that may be counted from a month ("2020-03", 7 letters) and from a year."""


def refined(text: str, found: "DateWords") -> "DateWords":
    """The date with what the words right before it do to it."""
    if found.stretch is None:
        return found
    for step in (_away, _part, _about):
        made = step(text, found, found.stretch)
        if made is not None:
            return made
    return found


def _before(text: str, pattern: re.Pattern[str], end: int) -> re.Match[str] | None:
    return pattern.search(text, max(0, end - _BACK), end)


def _away(text: str, found: "DateWords", stretch: Stretch) -> "DateWords | None":
    """ "Three days after 2 March", "the day before the 5th of May"."""
    words = _before(text, _AWAY, found.way_start) if found.way in ("after", "before") else None
    if words is None or stretch.first != stretch.last or stretch.first.endswith("~"):
        return None
    unit = words["unit"].lower()
    size = len(stretch.first)
    if unit not in _ONLY_LARGER.get(size, (unit,)):
        return None
    count = 1 if words["count"].lower() == "the" else number_of(words["count"]) or 0
    moved = _safely(lambda: shift(stretch.days[0], count if found.way == "after" else -count, unit))
    return _put(found, words, moved)


def _part(text: str, found: "DateWords", stretch: Stretch) -> "DateWords | None":
    """ "The second quarter of 2018", "the last week of March"."""
    words = _before(text, _PART, found.start)
    if words is None or stretch.first != stretch.last:
        return None
    order, part = _ORDER[words["order"].lower()], words["part"].lower()
    made = _safely(lambda: _within(stretch.first, order, part))
    return _put(found, words, made)


def _within(first: str, order: int, part: str) -> Stretch | None:
    if part == "week" and len(first) == 7:
        year, month = int(first[:4]), int(first[5:])
        last = calendar.monthrange(year, month)[1]
        begin = last - 6 if order < 0 else 7 * order + 1
        days = (date(year, month, begin), date(year, month, begin + 6))
        return Stretch(first=days[0].isoformat(), last=days[1].isoformat())
    size = {"half": 6, "quarter": 3}.get(part)
    if size is None or len(first) != 4 or order >= 12 // size:
        return None
    begin = (order % (12 // size)) * size + 1
    return Stretch(first=f"{first}-{begin:02}", last=f"{first}-{begin + size - 1:02}")


def _about(text: str, found: "DateWords", stretch: Stretch) -> "DateWords | None":
    words = _before(text, _ABOUT, found.start)
    if words is None or stretch.first != stretch.last or stretch.first.endswith("~"):
        return None
    return _put(found, words, whole(f"{stretch.first}~"))


def _put(found: "DateWords", words: re.Match[str], stretch: Stretch | None) -> "DateWords | None":
    """The date from these words on, with its new meaning."""
    if stretch is None:
        return None
    start = words.start()
    return replace(found, start=start, way_start=start, way="", stretch=stretch)


def _safely(make: Callable[[], Stretch | None]) -> Stretch | None:
    """None where the calendar has no such day."""
    try:
        return make()
    except (BadValue, ValueError, OverflowError):
        return None
