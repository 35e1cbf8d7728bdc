"""Hard-wrapped text back to paragraphs. A text that isn't hard-wrapped is left alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from faultlines.read.hyphens import join_lines, seam, words_of

_NARROWEST, _WIDEST, _INDENT = 45, 110, 4
_LIST_ITEM = re.compile(r"\s*(?:[-*•–·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
# Only from the start of a word, so that one endless word is looked at once.
_BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,}-)\n([^\W\d_A-Z]{2,}\b)")
_ENDS = re.compile(r"[.!?:;…؟۔][\"'”’»)\]]*$")


def reflow(text: str) -> str:
    """Join the lines of each paragraph, where the text was broken at a margin of 45–110 signs.

    text: normalised. How it is told: nearly every break comes where the next word would no
    longer have fitted, and few of the lines end a sentence. Indented lines begin a paragraph.
    """
    lines = text.split("\n")
    width = margin(lines)
    words = words_of(text) if width is not None or _BROKEN.search(text) else frozenset()
    if width is None:
        return _unbroken(text, words)
    return "\n".join(_joined(lines, width, words))


def _unbroken(text: str, words: frozenset[str]) -> str:
    """The text with the words whole that a hyphen breaks at the end of a line: "mili-", "tia"."""

    def joined(broken: re.Match[str]) -> str:
        line, _ = seam(broken[1], broken[2], words)
        return line + broken[2]

    return _BROKEN.sub(joined, text)


def margin(lines: Sequence[str]) -> int | None:
    """The width that the lines were broken at, or None where they weren't."""
    filled = [line for line in lines if line.strip()]
    fitting = [len(line) for line in filled if len(line) <= _WIDEST]
    if not fitting or len(fitting) < 0.95 * len(filled):
        return None
    width = max(fitting)
    breaks = [(a, b) for a, b in pairwise(lines) if a.strip() and _is_prose(b)]
    if width < _NARROWEST or len(breaks) < 2:
        return None
    full = sum(_is_full(a, b, width) for a, b in breaks)
    ends = sum(bool(_ENDS.search(a)) for a, _ in breaks)
    return width if full >= 0.75 * len(breaks) and ends <= 0.5 * len(breaks) else None


def _is_prose(line: str) -> bool:
    return bool(line.strip()) and not _LIST_ITEM.match(line)


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _joined(lines: Sequence[str], width: int, words: frozenset[str]) -> Iterator[str]:
    # The first line's own indent was stripped with the space around the text.
    paragraph, last = [lines[0].strip()], " " * (_INDENT - _indent(lines[0])) + lines[0]
    for line in lines[1:]:
        if not _goes_on(last, line, width):
            yield join_lines(paragraph, words)
            paragraph = []
        paragraph.append(line.strip())
        last = line
    yield join_lines(paragraph, words)


def _goes_on(line: str, following: str, width: int) -> bool:
    """True where the paragraph goes on over the break."""
    if not line.strip() or not following.strip() or _LIST_ITEM.match(following):
        return False
    if _indent(following) >= _indent(line) + 2 and not _LIST_ITEM.match(line):
        return False
    if _is_full(line, following, width):
        return True
    return not _ENDS.search(line) and following.strip()[0].islower()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
