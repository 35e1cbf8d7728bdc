"""Words broken at the end of a line: which hyphens were the typesetter's, which the writer's."""

import re
from collections.abc import Sequence
from itertools import pairwise

_BROKEN = re.compile(r"([^\W\d_]+)[-\u2010]$")
_LONGEST_WORD = 60
_FIRST_WORD = re.compile(r"([^\W\d_]+)")
# Parts that keep their hyphen, whatever follows.
_KEEPING = frozenset(
    "al el ul ad as ash an ar at az abd anti pro pre post non self co ex semi quasi pan counter "
    "well long short high low mid one two three four five six seven eight nine ten twenty thirty "
    "forty fifty sixty seventy eighty ninety half cross inter multi then would state army".split()
)


def seam(line: str, following: str, words: frozenset[str]) -> tuple[str, str]:
    """A line's last piece and what stands between it and the next: ("the", " "), ("govern", "").

    words: every word of the text in small letters, hyphens kept. A hyphen at the end goes where
    the word is known without it; it stays before capitals and digits, after parts such as "anti"
    and "al", and where the text has the word with it.
    """
    broken = _BROKEN.search(line, max(0, len(line) - _LONGEST_WORD))
    start = _FIRST_WORD.match(following)
    if broken is None:
        return line, "" if line.endswith(("—", "/")) else " "
    if start is None or not following[0].islower():
        return line, ""
    head, tail = broken[1].lower(), start[1].lower()
    if head + tail in words:
        return line[:-1], ""
    compound = line[: broken.start()].endswith("-") or f"{head}-{tail}" in words
    return (line if compound or head in _KEEPING else line[:-1]), ""


def join_lines(lines: Sequence[str], words: frozenset[str]) -> str:
    """The lines of one paragraph as one; see `seam`."""
    pieces = [piece for a, b in pairwise(lines) for piece in seam(a, b, words)]
    return "".join([*pieces, *lines[-1:]])


def words_of(text: str) -> frozenset[str]:
    """Every word of a text in small letters, compounds with their hyphens, and their parts too."""
    return frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower()))
