"""Lists and tables that lost their lines: "* A ** B | * C" stands on one line of a saved page.

Each item is read as a sentence of its own, so that nothing is told of two of them together.
"""

import re

# Fewer marks than this on a line may be footnotes or a product of a formula.
FEWEST = 4
_MARK = re.compile(r"(?:(?<=\s)|(?<=^))[*|•·▪‣◦]+[*|•·▪‣◦\s]*")
_PICTURE = re.compile(r"\S\.(?:svg|png|jpe?g|gif)\b\s*", re.IGNORECASE)


def item_starts(text: str) -> frozenset[int]:
    """Offsets where an item begins, or the marks before it, on lines that are flattened lists."""
    found: set[int] = set()
    at = 0
    for line in text.split("\n"):
        marks = list(_MARK.finditer(line))
        if len(marks) >= FEWEST:
            found.update(at + place for mark in marks for place in mark.span())
            found.update(at + picture.end() for picture in _PICTURE.finditer(line))
        at += len(line) + 1
    return frozenset(found)
