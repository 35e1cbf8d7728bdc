"""Days and months whose year is told in words: "July 13 of last year", "in March this year"."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from faultlines.extract.date_forms import Core

_GAP = re.compile(r",?\s+(?:(?:of|in)\s+)?")
_STEPS = {"last": -1, "this": 0, "next": 1}
_MONTHLY = ("month", "day_month")


def with_years(text: str, cores: Iterable[Core], anchor: tuple[date, date] | None) -> list[Core]:
    """The same dates, each "last year" right after a day or month made a part of it.

    anchor: the first and last day that the day of publication can be. Where they don't lie in one
    year, nothing is joined.
    """
    found = list(cores)
    if anchor is None or anchor[0].year != anchor[1].year:
        return found
    joined: list[Core] = []
    for core in found:
        step = _step(core)
        before = joined[-1] if joined else None
        if step is None or before is None or not _lacks_year(before, text, core):
            joined.append(core)
            continue
        year = f"{anchor[0].year + step:04}"
        parts = {**before.parts, "year": year}
        joined[-1] = replace(before, end=core.end, parts=parts)
    return joined


def _step(core: Core) -> int | None:
    """How many years from the day of publication a "last year" is; None for other dates."""
    plain = core.form == "unit" and not {"the", "count", "many"} & core.parts.keys()
    if not plain or core.parts["unit"].lower() != "year":
        return None
    return _STEPS.get(core.parts["way"].lower())


def _lacks_year(before: Core, text: str, after: Core) -> bool:
    if before.form not in _MONTHLY or {"year", "whole_year", "short"} & before.parts.keys():
        return False
    return _GAP.fullmatch(text, before.end, after.start) is not None
