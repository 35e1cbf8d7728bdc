"""What date words mean, seen from one day: a stretch of the calendar, or nothing.

The day is the day of publication, or another date the words look back to. It finds the year of
"March 30" and the week of "last week"; it never stands in for a date that isn't there.
"""

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import Literal

from faultlines.extract.calendar_words import SEASONS, WEEKDAYS, month_of, number_of
from faultlines.extract.date_forms import Core
from faultlines.model.errors import BadValue
from faultlines.model.when import When

Lean = Literal["back", "near", "next"]
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """From first to last, each an EDTF day, month or year. throughout: all of it, else within."""

    first: str
    last: str
    throughout: bool = False

    @property
    def edtf(self) -> str:
        if self.first == self.last:
            return self.first
        return f"{self.first}/{self.last}" if self.throughout else f"[{self.first}..{self.last}]"

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day; BadValue where the calendar has none."""
        return _edge_day(self.first, 0), _edge_day(self.last, 1)


def sense(core: Core, day: date, lean: Lean = "back", third: int | None = None) -> Stretch | None:
    """What the words mean on that day, or None where they don't say.

    lean: which of the possible years of a date without one: the last up to the day, the nearest,
    or the next. third: 0 to 2 for "early", "mid" and "late".
    """
    try:
        return _READERS[core.form](core, day, lean, third)
    except (BadValue, ValueError, OverflowError):
        return None  # February 31, or a year that the calendar doesn't have


@lru_cache(maxsize=4096)
def _edge_day(part: str, end: int) -> date:
    """The first (0) or last (1) day of an EDTF day, month or year."""
    edges = (When(edtf=part).first, When(edtf=part).last)
    day = edges[end]
    if day is None:
        raise BadValue(f"{part!r} is open")
    return day


def part_of(stretch: Stretch, third: int | None) -> Stretch:
    """The early, middle or late part of a month (ten days) or year (four months)."""
    if third is None or stretch.first != stretch.last or len(stretch.first) > 7:
        return stretch
    whole = stretch.first
    if len(whole) == 4:
        months = (("01", "04"), ("05", "08"), ("09", "12"))[third]
        return Stretch(first=f"{whole}-{months[0]}", last=f"{whole}-{months[1]}")
    year, month = int(whole[:4]), int(whole[5:])
    days = ((1, 10), (11, 20), (21, calendar.monthrange(year, month)[1]))[third]
    return Stretch(first=f"{whole}-{days[0]:02}", last=f"{whole}-{days[1]:02}")


def blurred(stretch: Stretch, edge: str) -> str:
    """An end of a stretch as a beginning or an end by itself: "since mid-July" names no day.

    edge: stretch.first or stretch.last. About its month where days or months bound it, else about
    its year; a stretch of one part, or all of one, ends where it ends.
    """
    if stretch.throughout or stretch.first == stretch.last or edge.endswith("~"):
        return edge
    return f"{edge[:7]}~"


def month(year: int, number: int) -> str:
    """ "2020-03"; months past 12 run into the next year, below 1 into the one before."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return date(year, number, 1).isoformat()[:7]


def whole(part: str) -> Stretch:
    return Stretch(first=part, last=part)


def _year(year: int) -> str:
    if not MINYEAR <= year <= MAXYEAR:
        raise BadValue(f"{year} is no year of the calendar")
    return f"{year:04}"


def _fit(make: Callable[[int], Stretch], day: date, lean: Lean) -> Stretch | None:
    """The stretch of the year that suits: leap days may need to look eight years away."""
    back = _first_fit(make, day, -1) if lean != "next" else None
    ahead = _first_fit(make, day, 1) if lean != "back" else None
    if back is None or ahead is None:
        return back or ahead
    return min(back, ahead, key=lambda stretch: abs(stretch.days[0] - day))


def _first_fit(make: Callable[[int], Stretch], day: date, step: int) -> Stretch | None:
    """The nearest stretch that begins up to the day (step -1) or after it (step 1)."""
    for year in range(day.year, day.year + 9 * step, step):
        try:
            stretch = make(year)
            begins = stretch.days[0]
        except (BadValue, ValueError):
            continue
        if (begins <= day) == (step < 0):
            return stretch
    return None


def _calendar(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    parts = core.parts
    number = int(parts["month"]) if core.form == "iso" else month_of(parts["month"])
    first, last = number_of(parts.get("day")), number_of(parts.get("to_day"))

    def make(year: int) -> Stretch:
        if first is None:
            return part_of(whole(month(year, number)), third)
        begin = date(year, number, first).isoformat()
        if last is None:
            return whole(begin)
        joined = "joint" in parts and last - first != 1 and "," not in parts["joint"]
        end = date(year, number, last).isoformat()
        return Stretch(first=begin, last=end, throughout=not joined)

    stated = parts.get("year") or parts.get("whole_year")
    if stated:
        return make(int(stated))
    if "short" in parts:  # "30 DEC 89": the last such year
        return make(day.year - (day.year - int(parts["short"])) % 100)
    return _fit(make, day, lean)


def _slash(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    a, b, year = (int(core.parts[key]) for key in ("a", "b", "year"))
    if a <= 12 and b <= 12 and a != b:
        return None  # the third of April or the fourth of March: nobody can tell
    number, of_month = (a, b) if a <= 12 else (b, a)
    return whole(date(year, number, of_month).isoformat())


def _years(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    first, last = core.parts["year"], core.parts["to_year"]
    last = last if len(last) == 4 else first[:2] + last
    if len(core.parts["to_year"]) == 2 and int(last) <= int(first):
        return None
    return Stretch(first=first, last=last, throughout=True)


def _decade(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    year = int(core.parts["year"])
    from_, to = (0, 9) if third is None else ((0, 3), (4, 6), (7, 9))[third]
    return Stretch(first=_year(year + from_), last=_year(year + to))


def _one_year(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    return part_of(whole(core.parts["year"]), third)


def _season(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    first, last = SEASONS[core.parts["season"].lower()]

    def make(year: int) -> Stretch:
        return Stretch(first=month(year, first), last=month(year, last))

    if "year" in core.parts:
        return make(int(core.parts["year"]))
    way = core.parts["way"].lower()
    if way == "this":
        return make(day.year)
    if way == "next":
        return _fit(make, day, "next")
    begun = _fit(make, day, "back")
    under_way = begun is not None and begun.days[1] >= day
    return make(int(begun.first[:4]) - 1) if begun is not None and under_way else begun


def _weekday(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    way = core.parts.get("way", "").lower()
    gap = (day.weekday() - WEEKDAYS[core.parts["weekday"].lower()]) % 7
    if way in ("next", "this coming") or (way in ("", "this") and lean == "next"):
        return whole((day + (7 - gap) * DAY).isoformat())
    if way == "last" and gap == 0:
        gap = 7
    return whole((day - gap * DAY).isoformat())


def _day_word(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    word = core.parts["word"].lower()
    away = {"yesterday": -1, "tomorrow": 1}.get(word, -1 if word.startswith("last") else 0)
    return whole((day + away * DAY).isoformat())


def _ago(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    count, unit = number_of(core.parts.get("count")), core.parts["unit"].lower()
    if count is None:
        return None
    way = core.parts["way"].lower().split()[0]
    if unit == "hour":
        return Stretch(first=(day - DAY).isoformat(), last=day.isoformat()) if count < 24 else None
    return shift(day, -count if way in ("ago", "earlier") else count, unit)


def shift(day: date, count: int, unit: str) -> Stretch:
    """That many units away: a day, about a day for weeks, about a month or year beyond that."""
    if unit == "day":
        return whole((day + count * DAY).isoformat())
    if unit == "week":
        return whole((day + 7 * count * DAY).isoformat() + "~")
    if unit == "month":
        return whole(month(day.year, day.month + count) + "~")
    return whole(_year(day.year + count * (10 if unit == "decade" else 1)) + "~")


def _unread(core: Core, day: date, lean: Lean, third: int | None) -> Stretch | None:
    return None


_READERS: dict[str, Callable[[Core, date, Lean, int | None], Stretch | None]] = {
    "iso": _calendar,
    "day_month": _calendar,
    "month": _calendar,
    "slash": _slash,
    "years": _years,
    "decade": _decade,
    "year": _one_year,
    "season": _season,
    "weekday": _weekday,
    "day_word": _day_word,
    "ago": _ago,
    "vague": _unread,
}
