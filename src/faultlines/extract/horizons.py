"""The stretch ahead that a forecast is about: "before the summer", "within six months".

Only from the day of publication on, and only as far as the words tell.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from faultlines.extract.calendar_words import SEASONS, number_of
from faultlines.extract.date_sense import month
from faultlines.extract.dates import FoundDate
from faultlines.extract.page import Page
from faultlines.model.text import Span
from faultlines.model.when import When

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_SEASON = re.compile(
    rf"\b(?P<way>before|by|until|in|during|over)\s+(?:the\s+)?(?P<season>{'|'.join(SEASONS)})\b"
    r"(?!\s+(?:of\s+)?[0-9])(?!\s+(?!(?:and|or|but|as|if|when|unless|because|with|at|months?)\b)[a-z])",
    re.IGNORECASE,
)  # fmt: skip
_WITHIN = re.compile(
    r"\b(?:within|in\s+under|in\s+less\s+than)\s+(?:the\s+)?(?:(?P<count>[0-9]{1,2}|[a-z]+)\s+)?"
    r"(?P<unit>day|week|month|year)s?\b", re.IGNORECASE,
)  # fmt: skip
_END = re.compile(r"\b(?:by|before)\s+(?:the\s+)?(?P<unit>year|month)['’]s\s+end\b", re.IGNORECASE)


def horizon_of(page: Page, statement: Span) -> When:
    """That of the statement's first date ahead; unknown where it gives none."""
    inside = [one for one in page.dates if statement.start <= one.start < statement.end]
    told = next((one.when for one in inside if one.kind == "horizon"), None)
    today = page.anchor.last
    if told is not None or today is None:
        return told or When.unknown()
    return next(_ahead(page, statement, inside, today), None) or When.unknown()


def _ahead(page: Page, statement: Span, inside: list[FoundDate], today: date) -> Iterator[When]:
    for one in inside:
        last = _before(one, today) if one.kind == "until" else one.when.last
        if last is not None and last > today and one.kind in ("until", "point"):
            yield _until(today, last, one.when.words)
    for form, ends in ((_SEASON, _season), (_WITHIN, _within), (_END, _end)):
        found = form.search(statement.quote)
        last = ends(found, today) if found else None
        if found and last is not None and last > today:
            yield _until(today, last, found.group())


def _until(today: date, last: date, words: str | None) -> When:
    return When(edtf=f"{today.isoformat()}/{last.isoformat()}", words=words)


def _before(one: FoundDate, today: date) -> date | None:
    """The day before the date begins, in its next year where the words give none; for "before the
    end of May" the end of May."""
    words = (one.when.words or "").lower()
    part = When(edtf=(one.when.edtf or "").strip("[].") or None)
    if part.first is None or part.last is None or not words.startswith(("before", "prior")):
        return None
    last = part.last if " end of " in words else part.first - timedelta(days=1)
    if re.search(r"[0-9]{4}", words) is None and last <= today:
        years = (_in_month(today.year + more, last.month, last.day) for more in (0, 1))
        last = next(day for day in years if day > today)
    return last


def _in_month(year: int, number: int, day: int) -> date:
    """That day of a month, or its last."""
    return date(year, number, min(day, monthrange(year, number)[1]))


def _season(found: re.Match[str], today: date) -> date | None:
    """Its last day; for "before" the day before its first. Of the next season that begins or, but
    for "before", ends after today."""
    first, last = SEASONS[found["season"].lower()]
    before = found["way"].lower() == "before"
    for year in (today.year - 1, today.year, today.year + 1):
        begins = date.fromisoformat(month(year, first) + "-01")
        ends = date.fromisoformat(month(year, last + 1) + "-01") - timedelta(days=1)
        if (begins if before else ends) > today:
            return begins - timedelta(days=1) if before else ends
    return None


def _within(found: re.Match[str], today: date) -> date | None:
    count = number_of(found["count"]) if found["count"] else None
    unit = found["unit"].lower()
    if count is None:
        return None  # "within weeks"
    if unit in _DAYS:
        return today + timedelta(days=count * _DAYS[unit])
    later = date.fromisoformat(month(today.year, today.month + count * _MONTHS[unit]) + "-01")
    return _in_month(later.year, later.month, today.day)


def _end(found: re.Match[str], today: date) -> date:
    if found["unit"].lower() == "year":
        return date(today.year, 12, 31)
    return today.replace(day=monthrange(today.year, today.month)[1])
