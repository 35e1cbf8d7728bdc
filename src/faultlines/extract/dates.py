"""Finds the dates of a text and reads them against its day of publication.

A date that the text doesn't give stays unknown; the day of publication only helps to read the
words ("March 30", "last week") and never stands in for them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from faultlines.extract.date_context import DATED, Anchor, DateWords, Reading, states_year
from faultlines.extract.date_forms import Core, find_cores
from faultlines.extract.date_sense import Stretch, blurred, sense
from faultlines.extract.date_units import is_anaphoric
from faultlines.extract.date_years import with_years
from faultlines.model.errors import BadValue
from faultlines.model.when import When

Kind = Literal["point", "period", "since", "until", "horizon"]

_LINE_ENDS = re.compile(r"[ \t*_]*(?:\n|$)")
_LAST_OF_SHORT = date(2039, 12, 31)  # "89" in a dateline is a year from 1940 to 2039
_TOP = 300  # characters in which a line of its own dates the report


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """Date words of a text: text[start:end] == when.words.

    kind: "point": a day within `when`; "period": all through it; "since" and "until": open at one
    end; "horizon": ahead of the day of publication.
    """

    start: int
    end: int
    when: When
    kind: Kind


_DATELINE_BEFORE = re.compile(r"(?:^|\n)(?:\[[^\]\n]*\]\s*)*[A-Z][\w .'’,/()-]{1,60},\s*\[?$")
_DATELINE_AFTER = re.compile(
    r"\s*(?:\([^()\n]{2,40}\)\s*)?\]?\s*(?:--|[—–]|-\s|\s-)|\s*\([A-Z-]{2,12}\)"
)
_RANGE = re.compile(r"\s*(?:to|through|till|until|up\sto|[–—-])\s*(?:the\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s*and\s*(?:the\s+)?", re.IGNORECASE)
_OR = re.compile(r"\s*(?:/|or)\s*", re.IGNORECASE)
_MONTHS = re.compile(r"\s*and\s*", re.IGNORECASE)  # "March and April 2012": somewhere in them
_DAY_NAMED = re.compile(r",?\s*\(?")


def find_dates(text: str, anchor: When | None) -> tuple[FoundDate, ...]:
    """All dates of a whole text, in order, each with its words; never overlapping.

    anchor: the day (or month, or year) of publication; what it isn't precise enough to tell
    stays unknown. A dateline ("BAGHDAD, April 4 (…) —") dates the report, so it isn't returned.
    One in the head that states its day and year goes before the anchor, since the words were
    written then; where there is no anchor any serves as one.
    """
    cores, headers = _without_datelines(text, _merge_weekdays(text, find_cores(text)))
    head = [core for core in headers if core.start < _TOP and "day" in core.parts]
    ends = _ends(_first_full(head)) or _ends(anchor) or _ends(_first_full(headers))
    dates = Reading(text, ends).read(with_years(text, cores, ends))
    return tuple(_finish(text, found, ends) for found in _join_ranges(text, dates))


def _ends(anchor: When | None) -> Anchor | None:
    if anchor is None or anchor.first is None or anchor.last is None:
        return None
    return anchor.first, anchor.last


def _without_datelines(text: str, cores: list[Core]) -> tuple[list[Core], list[Core]]:
    headers = [core for core in cores if core.form in DATED and _is_dateline(text, core)]
    starts = {core.start for core in headers}
    return [core for core in cores if core.start not in starts], headers


def _is_dateline(text: str, core: Core) -> bool:
    before = text[max(0, core.start - 90) : core.start]
    if core.start > 90 and "\n" not in before:
        return False
    line = before[before.rfind("\n") + 1 :]
    if core.start < _TOP and not line.strip(" *#_") and _LINE_ENDS.match(text, core.end):
        return True  # "Sunday, 15 March 2020" alone above the report
    return bool(_DATELINE_BEFORE.match(line) and _DATELINE_AFTER.match(text, core.end))


def _first_full(headers: list[Core]) -> When | None:
    for core in headers:
        told = states_year(core) or "short" in core.parts
        stretch = sense(core, _LAST_OF_SHORT) if told else None
        if stretch is not None:
            return When(edtf=stretch.edtf)
    return None


def _merge_weekdays(text: str, cores: Iterator[Core]) -> list[Core]:
    """ "Monday, March 30" is one date, and its number counts."""
    merged: list[Core] = []
    for core in cores:
        before = merged[-1] if merged else None
        if before and _DAY_NAMED.fullmatch(text, before.end, core.start):
            if before.form == "weekday" and core.form in DATED:
                merged[-1] = replace(core, start=before.start)
                continue
            if core.form == "weekday" and before.form in DATED and "way" not in core.parts:
                continue
        merged.append(core)
    return merged


def _join_ranges(text: str, dates: list[DateWords]) -> Iterator[DateWords]:
    """ "From March 3 to April 2", "between 2011 and 2014" and "late May/early June" are one
    stretch each."""
    held: DateWords | None = None
    for found in dates:
        joined = _joined(text, held, found) if held else None
        if held is not None and joined is None:
            yield held
        held = joined or found
    if held is not None:
        yield held


def _joined(text: str, first: DateWords, second: DateWords) -> DateWords | None:
    if first.stretch is None or second.stretch is None or first.stretch.throughout:
        return None
    between = first.way == "between"
    link = _AND if between else _RANGE
    plain = first.core.form in DATED and second.core.form in DATED
    either = plain and _OR.fullmatch(text, first.end, second.start) is not None
    if plain and _two_months(first, second):
        either = either or _MONTHS.fullmatch(text, first.end, second.start) is not None
    if not (
        between or first.way == "from" or (plain and first.way not in ("since", "by", "until"))
    ):
        return None
    if not either and not link.fullmatch(text, first.end, second.start):
        return None
    throughout = not between and not either
    stretch = Stretch(first=first.stretch.first, last=second.stretch.last, throughout=throughout)
    if not stretch.last or stretch.days[0] > stretch.days[1]:
        return None
    start = first.way_start if first.way in ("between", "from") else first.start
    return replace(first, start=start, end=second.end, way="", stretch=stretch)


def _two_months(first: DateWords, second: DateWords) -> bool:
    bare = first.core.parts.keys() == {"month"}
    return bare and "day" not in second.core.parts and not states_year(first.core)


def _finish(text: str, found: DateWords, anchor: Anchor | None) -> FoundDate:
    edtf, kind = _direction(found, anchor)
    bound = kind in ("since", "until") or (found.way == "by" and kind == "horizon")
    start = found.way_start if bound or found.way == "throughout" else found.start
    try:
        when = When(edtf=edtf, words=text[start : found.end])
    except BadValue:
        when, kind = When.unknown(text[start : found.end]), "point"
    return FoundDate(start=start, end=found.end, when=when, kind=kind)


def _direction(found: DateWords, anchor: Anchor | None) -> tuple[str | None, Kind]:
    stretch, way = found.stretch, found.way
    if stretch is None:
        return None, _KIND_OF.get(way, "point")
    if not stretch.last:
        return f"{stretch.first}/..", "horizon"
    ahead = anchor is not None and stretch.days[1] > anchor[1]
    if way == "since":
        return f"{blurred(stretch, stretch.first)}/..", "since"
    if way == "after":
        return f"[{blurred(stretch, stretch.first).rstrip('~')}..]", "since"
    if way in ("before", "prior to"):
        return f"[..{stretch.last}]", "until"
    if way in ("until", "till", "through"):
        return f"../{blurred(stretch, stretch.last)}", "until"
    if way == "by":
        return _by(stretch, anchor, ahead=ahead)
    if way == "throughout":
        whole = stretch.days
        return f"{whole[0].isoformat()}/{whole[1].isoformat()}", "period"
    begins_ahead = anchor is not None and stretch.days[0] >= anchor[1] and ahead
    if begins_ahead or _looks_ahead(found.core):
        return stretch.edtf, "horizon"
    return stretch.edtf, "period" if stretch.throughout else "point"


def _looks_ahead(core: Core) -> bool:
    way = core.parts.get("way", "").lower()
    return core.form == "unit" and way in ("next", "coming") and not is_anaphoric(core)


def _by(stretch: Stretch, anchor: Anchor | None, *, ahead: bool) -> tuple[str, Kind]:
    if not ahead or anchor is None:
        return f"[..{stretch.last}]", "until"
    return f"{anchor[1].isoformat()}/{stretch.days[1].isoformat()}", "horizon"


_KIND_OF: dict[str, Kind] = {"since": "since", "until": "until", "by": "until"}
