"""Weeks, months and years seen from one day: "last week", "the coming months", "that day"."""

import math
from datetime import date, timedelta

from faultlines.extract.calendar_words import number_of
from faultlines.extract.date_forms import Core
from faultlines.extract.date_sense import Stretch, month, part_of, shift, whole
from faultlines.model.errors import BadValue

# Told from another date in the text, never from the day of publication.
ANAPHORIC = frozenset({"following", "same", "that", "previous"})
_LASTING = frozenset({"for", "over", "throughout", "during"})


def is_anaphoric(core: Core) -> bool:
    """Whether the words look back to a date named before them ("the next day", "a week later")."""
    way = core.parts.get("way", "").lower()
    if core.form == "ago":
        return way in ("later", "earlier")
    if core.form == "weekday":
        return way == "the following"
    if core.form != "unit":
        return False
    return way in ANAPHORIC or (way == "next" and core.parts["unit"].lower() in ("day", "night"))


def sense_unit(core: Core, day: date, way_before: str, shade: str) -> Stretch | None:
    """What "last week" and the like mean on that day; None where they don't say.

    way_before: the preposition ("over"). shade: "earlier", "late", … before them, or "".
    """
    try:
        if core.form == "edge":
            return _edge(core, day)
        if "count" in core.parts or "many" in core.parts:
            return _several(core, day, way_before)
        return _one(core, day, way_before, shade)
    except (BadValue, ValueError, OverflowError):
        return None


def _one(core: Core, day: date, way_before: str, shade: str) -> Stretch | None:
    way, unit = core.parts["way"].lower(), core.parts["unit"].lower()
    if is_anaphoric(core):
        step = {"following": 1, "next": 1, "previous": -1}.get(way, 0)
        return (
            whole((day + timedelta(step)).isoformat()) if unit == "day" else span(day, unit, step)
        )
    if way == "this":
        return _current(day, unit, shade)
    if way == "past":
        return _rolling(day, -1, unit, throughout=way_before in _LASTING)
    if way == "coming" or (way == "next" and "the" in core.parts):
        ahead = way == "coming" or way_before in ("in", "over", "within", "during", "for")
        return _rolling(day, 1, unit, throughout=True) if ahead else None
    return span(day, unit, -1 if way == "last" else 1)


def _several(core: Core, day: date, way_before: str) -> Stretch | None:
    way, unit = core.parts["way"].lower(), core.parts["unit"].lower()
    count = number_of(core.parts.get("count"))
    if way in ("next", "coming"):
        if count is None:
            return Stretch(first=day.isoformat(), last="", throughout=True)
        return _rolling(day, count, unit, throughout=True)
    if way in ("last", "past") and count is not None:
        return _rolling(day, -count, unit, throughout=way_before in _LASTING)
    return None


def _current(day: date, unit: str, shade: str) -> Stretch | None:
    stretch = span(day, unit, 0)
    if stretch is None or shade in ("early", "mid", "late", ""):
        if unit == "week" and stretch is not None and shade == "":
            return Stretch(first=stretch.first, last=day.isoformat())
        return stretch
    if shade == "later":
        last = stretch.days[1].isoformat()
        return Stretch(first=day.isoformat(), last=last, throughout=True)
    if unit == "year":
        return Stretch(first=month(day.year, 1), last=month(day.year, day.month))
    return Stretch(first=stretch.days[0].isoformat(), last=day.isoformat())


def span(day: date, unit: str, step: int) -> Stretch | None:
    """The day, week, weekend, month, year or decade that lies `step` from the day's own."""
    if unit in ("day", "night"):
        return whole((day + timedelta(step)).isoformat())
    monday = day - timedelta(day.weekday()) + timedelta(7 * step)
    if unit in ("week", "weekend"):
        first = monday if unit == "week" else monday + timedelta(5)
        return Stretch(first=first.isoformat(), last=(monday + timedelta(6)).isoformat())
    if unit == "month":
        return whole(month(day.year, day.month + step))
    if unit == "year":
        return whole(f"{day.year + step:04}")
    if unit == "decade":
        year = day.year // 10 * 10 + 10 * step
        return Stretch(first=f"{year:04}", last=f"{year + 9:04}")
    return None


def _rolling(day: date, count: int, unit: str, *, throughout: bool) -> Stretch | None:
    if unit == "hour":
        unit, count = "day", math.ceil(abs(count) / 24) * (1 if count > 0 else -1)
    if unit not in ("day", "week", "month", "year", "decade"):
        return None
    far = shift(day, count, unit).first.rstrip("~")
    near = day.isoformat()[: len(far)]
    first, last = (far, near) if count < 0 else (near, far)
    return Stretch(first=first, last=last, throughout=throughout)


def _edge(core: Core, day: date) -> Stretch | None:
    edge, unit = core.parts["edge"].lower(), core.parts["unit"].lower()
    stretch = span(day, unit, 0)
    if stretch is None or edge == "rest":
        last = "" if stretch is None else stretch.days[1].isoformat()
        return Stretch(first=day.isoformat(), last=last, throughout=True)
    third = {"beginning": 0, "start": 0, "middle": 1}.get(edge, 2)
    if unit == "week":
        monday = stretch.days[0]
        ends = ((0, 1), (2, 3), (4, 6))[third]
        first, last = ((monday + timedelta(end)).isoformat() for end in ends)
        return Stretch(first=first, last=last)
    return part_of(stretch, third)
