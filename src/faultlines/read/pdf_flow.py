"""The lines of a PDF's pages to paragraphs, without running heads and page numbers."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from faultlines.read.hyphens import join_lines, words_of

_NUMBER = re.compile(r"(?:page )?[-– ]*\d{1,4}[-– ]*(?:(?:of|/) ?\d{1,4})?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"[.!?:;…؟۔][\"'”’»)\]]*\d{0,3}$")
_LIST_ITEM = re.compile(r"(?:[-*•–·▪]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_EDGE = 2
"""Lines at the top and at the foot of a page that may be running heads."""


def flow_pages(pages: Sequence[str]) -> str:
    """Paragraphs, one a line; a paragraph may run on over the end of a page.

    pages: normalised text of each page. Lines that stand at the edge of at least three pages,
    and of half of all, are running heads; numbers may differ in them.
    """
    split = [[line.strip() for line in page.split("\n")] for page in pages]
    heads = _running_heads(split)
    lines = [line for page in split for line in _body(page, heads)]
    return "\n".join(_paragraphs(lines))


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    seen: Counter[str] = Counter()
    for page in pages:
        filled = [line for line in page if line]
        seen.update({_shape(line) for line in filled[:_EDGE] + filled[-_EDGE:]})
    return frozenset(line for line, count in seen.items() if count >= max(3, len(pages) / 2))


def _shape(line: str) -> str:
    return _DIGITS.sub("0", line)


def _body(page: Sequence[str], heads: frozenset[str]) -> list[str]:
    """A page's lines without running heads and page number, nor empty lines at its edges."""
    lines = [line for line in page if line]
    edges = {id(line) for line in lines[:_EDGE] + lines[-_EDGE:]}
    kept = [
        line
        for line in page
        if not (id(line) in edges and (_shape(line) in heads or _NUMBER.fullmatch(line)))
    ]
    filled = [place for place, line in enumerate(kept) if line]
    return kept[filled[0] : filled[-1] + 1] if filled else []


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    width = _width(lines)
    words = words_of("\n".join(lines))
    paragraph: list[str] = []
    for line in filter(None, lines):
        if paragraph and not _goes_on(paragraph[-1], line, width):
            yield join_lines(paragraph, words)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield join_lines(paragraph, words)


def _width(lines: Iterable[str]) -> int:
    """The length that nine lines in ten don't exceed: about the width of a column."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _goes_on(line: str, following: str, width: int) -> bool:
    """True where the paragraph goes on: by small letters, else by a line that is full."""
    if _LIST_ITEM.match(following):
        return False
    if _ENDS.search(line):
        return len(line) >= 0.85 * width
    return following[0].islower() or line[-1] in ",-‐" or len(line) >= 0.6 * width
