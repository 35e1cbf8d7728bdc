"""The sentence before and the sentence after, to help whoever judges. Rough is good enough."""

import re

WINDOW = 600  # characters
_END = re.compile(r"""(?:(?<=[.!?])|(?<=[.!?]["”’')\]]))\s+(?=["“‘'(\[]?[A-Z0-9])|\n+""")


def sentence_before(text: str, start: int) -> str:
    """The last sentence or line that ends before `start`; "" where there is none."""
    pieces = _pieces(text[max(0, start - WINDOW) : start])
    return pieces[-1] if pieces else ""


def sentence_after(text: str, end: int) -> str:
    """The first sentence or line from `end` on; "" where there is none."""
    pieces = _pieces(text[end : end + WINDOW])
    return pieces[0] if pieces else ""


def _pieces(words: str) -> list[str]:
    return [" ".join(piece.split()) for piece in _END.split(words) if piece.strip()]
