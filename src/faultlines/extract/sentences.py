"""Where sentences surely start, and where they surely don't, before the parser decides the rest."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from faultlines.vocab.names import abbreviations, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

ENDS = (".", "!", "?", ":", ";", ".”", '."', "”", '"', ")", "]")
# In text wrapped by hand at a width, lines run on; a line this share of the widest is full.
OPEN_WORDS = frozenset("the a an of and or its their his her our between against than".split())
LONG_LINE = 45
FULL, NARROWEST, WIDEST = 0.7, 50, 110


def preset_starts(
    doc: "Doc",
    breaks: frozenset[int],
    items: frozenset[int] = frozenset(),
    closed: Sequence[tuple[int, int]] = (),
) -> None:
    """Set token.is_sent_start: True after a heading or paragraph, False after "Brig.".

    breaks: offsets of the newlines that end a sentence, from line_breaks. items: offsets where
    an item of a flattened list starts, from item_starts. closed: stretches, in order, within
    which no sentence starts.
    """
    abbreviated = frozenset(abbreviations())
    inside = frozenset(at for start, end in closed for at in range(start + 1, end))
    after_break = False
    for token in doc:
        if token.is_space:
            after_break = after_break or any(
                token.idx + i in breaks for i in range(len(token.text))
            )
            if token.i:
                token.is_sent_start = False
        elif after_break or token.idx in items:
            token.is_sent_start, after_break = True, False
        elif token.i and (token.idx in inside or goes_on(doc, token.i, abbreviated)):
            token.is_sent_start = False


def goes_on(doc: "Doc", at: int, abbreviated: frozenset[str]) -> bool:
    """Whether a sentence surely goes on here: "Gen. (ret.) Omar"."""
    before = doc[at - 1].text
    if before == ")" and at > 2 and doc[at - 2].lower_ in words("titles", "retired"):
        return True
    return before in abbreviated or before in ":,;("


def line_breaks(text: str) -> frozenset[int]:
    """Offsets of the newlines that end a sentence, whatever stands before them."""
    lines = text.split("\n")
    widest = max(map(len, lines))
    wrapped = is_wrapped(lines, widest)
    found, at = [], 0
    for line, following, width in zip(lines, [*lines[1:], ""], widths(lines), strict=True):
        at += len(line)
        full = (wrapped and len(line) >= FULL * widest) or no_room(line, following, width)
        if not ((full or unfinished(line, following)) and runs_on(line, following)):
            found.append(at)
        at += 1
    return frozenset(found)


def widths(lines: Sequence[str]) -> list[int]:
    """For each line, the width at which its paragraph was broken by hand, 0 where it wasn't: its
    lines are of the same kind of length, but for a few, and one of them begins in the middle of a
    sentence."""
    found: list[int] = []
    for filled, block in groupby(lines, key=lambda line: bool(line.strip())):
        rows = list(block)
        short = [len(line) for line in rows if len(line) <= WIDEST]
        width = max(short, default=0)
        fits = filled and width >= NARROWEST and 3 * len(short) >= 2 * len(rows)
        inside = any(
            after.lstrip()[:1].islower() and runs_on(line, after) for line, after in pairwise(rows)
        )
        found += [width if fits and inside else 0] * len(rows)
    return found


def no_room(line: str, following: str, width: int) -> bool:
    """Whether a line of a paragraph ends where the next word would no longer have fitted."""
    return bool(width and following.strip()) and len(line) + 1 + len(following.split()[0]) > width


def unfinished(line: str, following: str) -> bool:
    """Whether a line surely goes on, however wide it is: it ends in a word that something has to
    follow ("of the"), or it is long and the next one begins with a small letter."""
    last = line.rsplit(None, 2)[-2:]
    open_end = len(last) > 1 and last[-1].lower() in OPEN_WORDS
    return open_end or (len(line) >= LONG_LINE and following.lstrip()[:1].islower())


def is_wrapped(lines: Sequence[str], widest: int) -> bool:
    """Whether lines were broken by hand at a width: most are full, and many go on in the middle
    of a sentence (in capitals, nothing shows that)."""
    pairs = [(line, after) for line, after in pairwise(lines) if line.strip() and after.strip()]
    full = [(line, after) for line, after in pairs if len(line) >= FULL * widest]
    if not NARROWEST <= widest <= WIDEST or len(full) < 0.6 * len(pairs) or len(full) < 2:
        return False
    lower = sum(after.lstrip()[0].islower() for _, after in full)
    return lower >= len(full) / 3 or all(line.isupper() for line, _ in full)


def runs_on(line: str, following: str) -> bool:
    """Whether a sentence may go from one line to the next."""
    return bool(following.strip()) and not line.rstrip().endswith(ENDS)
