"""How a text is laid out: items, cells, days that open them, and what is no part of the report.

All of it is told from the letters, before anything is parsed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from faultlines.extract.day_labels import LABEL
from faultlines.extract.items import is_row, marks
from faultlines.extract.leftovers import leftovers

Range = tuple[int, int]
SHORT = 90  # letters of a line without a stop that is surely one heading or entry
NEAR = 200  # letters before a stretch in which its line begins, if it opens it
_STOPS = frozenset(".!?;:")


@dataclass(frozen=True, slots=True)
class Layout:
    """Places in a text, as offsets.

    starts: where a sentence surely starts within a line. closed: stretches within which none
    does. blank: what the parser shall not see. labels: days that open an item, each with what
    it holds for. left: what is no part of the report, with why; it is blank too.
    """

    starts: frozenset[int]
    closed: tuple[Range, ...]
    blank: tuple[Range, ...]
    labels: tuple[tuple[Range, Range], ...]
    left: tuple[tuple[int, int, str], ...] = ()


@lru_cache(maxsize=64)
def layout(text: str) -> Layout:
    """The layout of a whole text."""
    left = tuple(sorted(leftovers(text)))
    blank = [(start, end) for start, end, _ in left]
    text = blanked(text, tuple(blank))
    starts = _after_openings(text, blank)
    closed: list[Range] = []
    labels: list[tuple[Range, Range]] = []
    at = 0
    for line in text.split("\n"):
        gaps = [(at + start, at + end) for start, end in marks(line)]
        starts.update(end for _, end in gaps)
        blank += gaps
        row = bool(gaps) and is_row(line)
        for start, end in _between(gaps, at, at + len(line)):
            label = LABEL.match(text, start, end)
            if label is not None:
                blank.append(label.span())
                starts.add(label.end())
                labels.append((label.span(), (label.end(), end)))
                start = label.end()
            if _is_closed(text[start:end], cell=row):
                closed.append((start, end))
        at += len(line) + 1
    return Layout(frozenset(starts), tuple(closed), tuple(sorted(blank)), tuple(labels), left)


def _after_openings(text: str, blank: list[Range]) -> set[int]:
    """Where the words start behind what is left out at the beginning of a line."""
    near = ((end, text[max(0, start - NEAR) : start]) for start, end in blank)
    return {end for end, before in near if not before.rpartition("\n")[2].strip()}


def _between(gaps: list[Range], start: int, end: int) -> Iterator[Range]:
    """What stands before, between and after the marks of a line that is text[start:end]."""
    for first, last in gaps:
        if first > start:
            yield start, first
        start = max(start, last)
    if end > start:
        yield start, end


def _is_closed(item: str, *, cell: bool) -> bool:
    """Whether no sentence ends inside: a short cell, or a short line without any stop."""
    return len(item) <= SHORT and (cell or not _STOPS.intersection(item.rstrip(".!?;: ")))


def blanked(text: str, stretches: tuple[Range, ...]) -> str:
    """The text with these stretches as spaces, of the same length, its line breaks kept."""
    kept, at = [], 0
    for start, end in stretches:
        if end > at:
            start = max(start, at)
            kept += [text[at:start], "".join("\n" if c == "\n" else " " for c in text[start:end])]
            at = end
    return "".join([*kept, text[at:]])
