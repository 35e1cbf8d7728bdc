"""Quoted stretches of a text: where each begins and ends, marks included.

A quotation may run over several sentences, and over paragraphs that each open it again.
"""

import re
from bisect import bisect_left, bisect_right

Range = tuple[int, int]
_PARAGRAPH = re.compile(r"\n\s*\n")
_MARK = re.compile(r"[“„«”»\"]")
_CLOSING = "”»"
_EITHER = '"'


class Quotes:
    """The quotations of a text in order, half-open offsets that don't overlap."""

    def __init__(self, text: str) -> None:
        self.all = quoted(text)
        self._starts = [start for start, _ in self.all]
        self._ends = [end for _, end in self.all]

    def over(self, first: int, last: int) -> tuple[Range, ...]:
        """Those that share a letter with text[first:last]."""
        return self.all[bisect_right(self._ends, first) : bisect_left(self._starts, last)]

    def before(self, place: int) -> Range | None:
        """The last one that ends at a place or before."""
        at = bisect_right(self._ends, place)
        return self.all[at - 1] if at else None

    def after(self, place: int) -> Range | None:
        """The first one that starts at a place or after."""
        at = bisect_left(self._starts, place)
        return self.all[at] if at < len(self.all) else None

    def opens(self, place: int) -> bool:
        """Whether one starts right here."""
        return (
            self.after(place) is not None
            and self._starts[bisect_left(self._starts, place)] == place
        )


def quoted(text: str) -> tuple[Range, ...]:
    """Half-open offsets of every quotation in double marks, in order, without overlaps.

    One that its paragraph doesn't close ends with the paragraph. Linear in the text.
    """
    found: list[Range] = []
    start = 0
    for end in [*(match.start() for match in _PARAGRAPH.finditer(text)), len(text)]:
        found += _within(text, start, end)
        start = end
    return tuple(found)


def _within(text: str, start: int, end: int) -> list[Range]:
    """The quotations of one paragraph. A first mark that closes ends one from further up."""
    found: list[Range] = []
    opened: int | None = None
    for match in _MARK.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if mark in _CLOSING or (mark in _EITHER and (opened is not None or _shuts(text, at))):
            if opened is None and not found:
                opened = end - len(text[start:end].lstrip())
            if opened is not None:
                found.append((opened, at + 1))
            opened = None
        elif opened is None:
            opened = at
    if opened is not None:
        found.append((opened, opened + len(text[opened:end].rstrip())))
    return found


def _shuts(text: str, at: int) -> bool:
    """Whether a plain mark with nothing open stands right after a word."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in ".,?!")
