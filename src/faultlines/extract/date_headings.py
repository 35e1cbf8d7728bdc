"""The year that a heading gives to the dates of its section: "### 2016", "#### May 2014"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from faultlines.extract.calendar_words import MONTHS
from faultlines.extract.date_forms import Core
from faultlines.extract.date_sense import Stretch, sense

_LINE = re.compile(
    r"^[ \t]*(?P<marks>#{1,6}|={2,6}|\*\*)?[ \t]*(?P<words>\w[^\n]{0,90}?)"
    r"[ \t:]*(?:=+|\*\*)?[ \t]*$",
    re.MULTILINE,
)
_YEARS = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_MONTH = "|".join(MONTHS)
_WHOLE = re.compile(rf"(?:(?:{_MONTH})\.?,? )?(?P<year>\d{{4}})", re.IGNORECASE)
_OPENS = re.compile(
    rf"(?:(?:{_MONTH})\.?,? )?(?P<year>\d{{4}})(?:[:(]| [a-z(–—-])(?!.*\bpresent\b)",
    re.IGNORECASE,
)
_DAYS_OF = re.compile(rf"(?:\d{{1,2}} )?(?:{_MONTH})\.?(?: \d{{1,2}})?", re.IGNORECASE)
_BOLD, _PLAIN, _DEEPEST = 7, 8, 99
_LONGEST = 60  # code points of a heading without marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading: where it starts, how deep it is (1 is the title's), and its year.

    year: None where it tells none; 0 where it tells several, or one that isn't its section's.
    """

    start: int
    depth: int
    year: int | None


class Sections:
    """The headings of one text, for asking which year a place lies in."""

    def __init__(self, text: str) -> None:
        self._found = tuple(_headings(text)) if _YEARS.search(text) else ()
        self._starts = [section.start for section in self._found]

    def year_at(self, place: int) -> int | None:
        """The year of the heading above a place, or of one that this heading stands under."""
        depth = _DEEPEST
        for section in reversed(self._found[: bisect_right(self._starts, place)]):
            if section.depth >= depth:
                continue
            if section.year is not None:
                return section.year or None
            depth = section.depth
        return None

    def sense_at(
        self, core: Core, third: int | None, anchor: tuple[date, date] | None
    ) -> Stretch | None:
        """A day or month in its section's year; None where no heading tells one, or one that
        lies after the day of publication (`anchor`)."""
        year = self.year_at(core.start) if core.form in ("month", "day_month") else None
        if year is None or (anchor and year > anchor[1].year):
            return None
        inside = sense(core, date(year, 12, 31), "back", third)
        return inside if inside and inside.days[0].year == year else None


def _headings(text: str) -> Iterator[Section]:
    for line in _LINE.finditer(text):
        marks, words = line["marks"], line["words"]
        whole = _WHOLE.fullmatch(words)
        if marks is None:
            if whole is None and (_DAYS_OF.fullmatch(words) or not _is_heading(words)):
                continue
            depth = _PLAIN
        else:
            depth = _BOLD if marks == "**" else len(marks)
        yield Section(start=line.start(), depth=depth, year=_year(words, whole, marks))


def _is_heading(words: str) -> bool:
    return len(words) <= _LONGEST and words[0].isupper() and words[-1] not in '.!?;,”")'


def _year(words: str, whole: re.Match[str] | None, marks: str | None) -> int | None:
    told = whole or (_OPENS.match(words) if marks else None)
    years = _YEARS.findall(words)
    if not years:
        return None
    return int(told["year"]) if told and years == [told["year"]] else 0
