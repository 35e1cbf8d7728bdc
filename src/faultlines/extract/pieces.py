"""Long texts in pieces, so that memory doesn't grow with the longest document."""

from collections.abc import Iterator

LONGEST, TOGETHER = 12_000, 40_000
# Where a text may be cut, best first, and how much of a piece has to stand before the cut.
CUTS, LEAST = ("\n\n", "\n", ". ", " "), 0.5


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each piece: at most LONGEST code points, together the whole text."""
    start = 0
    while start < len(text):
        end = cut(text, start)
        yield start, end
        start = end


def cut(text: str, start: int) -> int:
    """Where the piece that starts here ends: after a paragraph, line, sentence or word."""
    last = start + LONGEST
    if last >= len(text):
        return len(text)
    for mark in CUTS:
        found = text.rfind(mark, start + int(LEAST * LONGEST), last)
        if found >= 0:
            return found + len(mark)
    return last
