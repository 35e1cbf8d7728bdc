"""Days of publication: as a user gives them, and as metadata states them. Never a guess."""

import re
from datetime import date
from email.utils import parsedate_tz

from faultlines.model.errors import BadInput, BadValue
from faultlines.model.when import When

_GIVEN = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?(?:[T ].*)?", re.DOTALL)
_SLASHED = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})(?:[T ].*)?", re.DOTALL)
_SOLID = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T.*)?", re.DOTALL)
_YEAR = re.compile(r"[0-9]{4}")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAY_FIRST = re.compile(r"(?:[a-z]+,? +)?([0-9]{1,2})\.? +([a-z]{3,9})\.?,? +([0-9]{4})\b.*")
_MONTH_FIRST = re.compile(r"(?:[a-z]+, +)?([a-z]{3,9})\.? +([0-9]{1,2}),? +([0-9]{4})\b.*")
# What programs write when they know no date.
_NO_DATE = frozenset({"0001-01-01", "1970-01-01", "1900-01-01"})


def parse_published(text: str, what: str = "the day of publication") -> When:
    """The day, month or year that a user gives: "2020-04-10", "2020-04", "2020".

    what: the day that it is, as an error calls it. BadInput for anything else, days that don't
    exist included.
    """
    how = f"give {what} as 2020-04-10, or 2020-04, or 2020"
    form = text.strip()
    if not _GIVEN.fullmatch(form):
        raise BadInput(f"{text!r} is no date: {how}")
    try:
        return When(edtf=form, words=form)
    except BadValue as error:
        raise BadInput(f"{text!r} is no day of the calendar: {how}") from error


def stated_date(words: str) -> When | None:
    """The date that a field of metadata states; None where it can be read in no way, or in two.

    The day is the one written down, in the writer's own time zone. "04/10/2020" may be April or
    October, so it is None.
    """
    form = _edtf(" ".join(words.split()))
    if form is None or form in _NO_DATE:
        return None
    try:
        return When(edtf=form, words=words.strip())
    except BadValue:
        return None


def _edtf(words: str) -> str | None:
    if _YEAR.fullmatch(words):
        return words
    for form in (_ISO, _SLASHED, _SOLID):
        if found := form.fullmatch(words):
            return "-".join(part.zfill(2) for part in found.groups() if part)
    return _from_mail(words) or _from_words(words.lower())


def _from_mail(words: str) -> str | None:
    """ "Fri, 10 Apr 2020 08:00:00 GMT", as feeds write it."""
    found = parsedate_tz(words) if ":" in words else None
    if found is None or found[0] < 1000:
        return None
    return f"{found[0]:04}-{found[1]:02}-{found[2]:02}"


def _from_words(words: str) -> str | None:
    """ "10 April 2020", "April 10, 2020"."""
    if found := _DAY_FIRST.fullmatch(words):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(words):
        month, day, year = found.groups()
    else:
        return None
    if month[:3] not in _MONTHS:
        return None
    return f"{year}-{_MONTHS.index(month[:3]) + 1:02}-{int(day):02}"


def today() -> str:
    """The day of reading, as an ISO date of the user's own clock."""
    return date.today().isoformat()  # noqa: DTZ011 (the user's day is what is meant)
