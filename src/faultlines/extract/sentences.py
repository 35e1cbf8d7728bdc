"""Where sentences surely start, and where they surely don't, before the parser decides the rest."""

from typing import TYPE_CHECKING

from faultlines.vocab.names import abbreviations

if TYPE_CHECKING:
    from spacy.tokens import Doc

ENDS = (".", "!", "?", ":", ";", ".”", '."', "”", '"', ")", "]")
# In text wrapped by hand at a width, lines run on; a line this share of the widest is full.
FULL, WIDEST = 0.7, 110


def preset_starts(doc: "Doc") -> None:
    """Set token.is_sent_start: True after a heading or paragraph, False after "Brig."."""
    abbreviated = frozenset(abbreviations())
    breaks = line_breaks(doc.text)
    after_break = False
    for token in doc:
        if token.is_space:
            after_break = after_break or any(
                token.idx + i in breaks for i in range(len(token.text))
            )
            if token.i:
                token.is_sent_start = False
        elif after_break:
            token.is_sent_start, after_break = True, False
        elif token.i and (doc[token.i - 1].text in abbreviated or doc[token.i - 1].text in ":,;("):
            token.is_sent_start = False


def line_breaks(text: str) -> frozenset[int]:
    """Offsets of the newlines that end a sentence, whatever stands before them."""
    lines = text.split("\n")
    widest = max(map(len, lines))
    wrapped = len(lines) > 2 and widest <= WIDEST
    found, at = [], 0
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        at += len(line)
        if not (runs_on(line, following) and wrapped and len(line) >= FULL * widest):
            found.append(at)
        at += 1
    return frozenset(found)


def runs_on(line: str, following: str) -> bool:
    """Whether a sentence may go from one line to the next."""
    return bool(following.strip()) and not line.rstrip().endswith(ENDS)
