"""Days that open an item and hold for what it tells: "12 March: A attacked B"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.calendar_words import MONTHS, WEEKDAYS
from faultlines.model.when import When

if TYPE_CHECKING:
    from spacy.tokens import Token

    from faultlines.extract.dates import FoundDate

Range = tuple[int, int]
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s?[-–]\s?{_DAY})?"
_MONTH = rf"(?i:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"
_WEEKDAY = rf"(?i:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})"
LABEL = re.compile(
    rf"[*_\[(]*(?:{_WEEKDAY},?\s)?(?:(?i:on|early|mid|late)[\s-])?"
    rf"(?:{_DAYS}\s{_MONTH}(?:,?\s{_YEAR})?|{_MONTH}\s{_DAYS}(?:,?\s{_YEAR})?|{_MONTH}\s{_YEAR}"
    rf"|{_YEAR}-[0-9]{{2}}(?:-[0-9]{{2}})?|{_YEAR}(?:\s?[-–]\s?{_YEAR})?|{_WEEKDAY}"
    rf"|[0-9]{{1,2}}[/.][0-9]{{1,2}}(?:[/.][0-9]{{2,4}})?)"
    r"(?:,\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?(?=:)|\s\([A-Z][^()\d\n]{1,30}\)(?=\s?[:–—-]))?"
    r"[*_\])]*\s*(?:[:–—]|-(?=\s)|(?<=[\])]))[*_]*\s+(?=[^\s\d])"
)


class DayLabels:
    """The labels of a text with what each holds for, in order, never overlapping."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._rows: list[tuple[int, When]] = []

    def add(self, start: int, end: int, when: When) -> None:
        """A day that holds for text[start:end]."""
        self._starts.append(start)
        self._rows.append((end, when))

    def of(self, token: "Token") -> When | None:
        """The day of the item that a token stands in; None for none, and for what had been
        before that day ("which it had founded")."""
        at = bisect_right(self._starts, token.idx) - 1
        if at < 0 or token.idx >= self._rows[at][0]:
            return None
        verb = token if token.pos_ in ("VERB", "AUX") else token.head
        before = any(each.dep_ == "aux" and each.lower_ == "had" for each in verb.children)
        return None if before else self._rows[at][1]


def label_days(
    text: str, dates: Sequence["FoundDate"], labels: Iterable[tuple[Range, Range]]
) -> tuple[tuple["FoundDate", ...], DayLabels]:
    """The dates that stand in sentences, and those that labels give to what follows them."""
    days, inside = DayLabels(), set[int]()
    starts = [date.start for date in dates]
    for (start, end), (first, last) in labels:
        own = dates[bisect_left(starts, start) : bisect_left(starts, end)]
        inside.update(date.start for date in own)
        when = own[0].when if own else _year(text[start:end])
        if when is not None and when.known:
            days.add(first, last, when)
    return tuple(date for date in dates if date.start not in inside), days


def _year(label: str) -> When | None:
    """The year that a label is alone; None for any other."""
    year = label.strip(" *_[]():–—-")
    return When(edtf=year, words=year) if re.fullmatch(_YEAR, year) else None
