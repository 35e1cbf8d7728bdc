"""Dates as reports give them: a day, a month, a stretch, or not known.

The forms are those of EDTF (Library of Congress, 4 February 2019; ISO 8601-2) that we write:
`2020`, `2020-03`, `2020-03-30`; `a/b` all through; `[a..b]` some day within; `../b`, `a/..` open;
a trailing `~` for "about".
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from faultlines.model.errors import BadValue

_PART = r"\d{4}(?:-\d{2}(?:-\d{2})?)?~?"
_FORM = re.compile(rf"{_PART}|(?:{_PART}|\.\.)/(?:{_PART}|\.\.)|\[(?:{_PART})?\.\.(?:{_PART})?\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A range of days and the words it came from. `edtf` is None where the text doesn't say."""

    edtf: str | None
    words: str | None = None

    def __post_init__(self) -> None:
        if self.edtf is not None and not _FORM.fullmatch(self.edtf):
            raise BadValue(f"{self.edtf!r} is no date in a form we write (EDTF, such as 2020-04)")
        first, last = self.first, self.last  # raises on a day that doesn't exist
        if first and last and first > last:
            raise BadValue(f"{self.edtf!r} ends before it begins")

    @classmethod
    def unknown(cls, words: str | None = None) -> "When":
        """No date, or words that give none ("some time ago")."""
        return cls(edtf=None, words=words)

    @property
    def first(self) -> date | None:
        """The earliest day it can mean; None where open or unknown."""
        return _edge(_ends(self.edtf)[0], last=False)

    @property
    def last(self) -> date | None:
        """The latest day it can mean; None where open or unknown."""
        return _edge(_ends(self.edtf)[1], last=True)

    @property
    def known(self) -> bool:
        return self.edtf is not None


@lru_cache(maxsize=1 << 16)  # a filter asks for the days of every claim
def _ends(edtf: str | None) -> tuple[str, str]:
    if edtf is None:
        return "", ""
    if "/" in edtf:
        first, last = edtf.split("/")
    elif edtf.startswith("["):
        first, last = edtf[1:-1].split("..")
    else:
        first = last = edtf
    return first.strip("."), last.strip(".")


@lru_cache(maxsize=1 << 16)
def _edge(part: str, *, last: bool) -> date | None:
    if not part:
        return None
    numbers = [int(number) for number in part.rstrip("~").split("-")]
    year = numbers[0]
    month = numbers[1] if len(numbers) > 1 else (12 if last else 1)
    try:
        if len(numbers) > 2:
            return date(year, month, numbers[2])
        return date(year, month, calendar.monthrange(year, month)[1] if last else 1)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise BadValue(f"{part!r} is no day of the calendar") from error
