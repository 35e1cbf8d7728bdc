"""Labels at the start of a line: "Anna Berg: …". What follows is a sentence of its own."""

import re

_WORD = r"[A-Z][\w.'’-]{1,30}"
_LABEL = re.compile(
    rf"^[ \t]*[“\"]?{_WORD}(?: {_WORD}){{0,3}}:[ \t]+(?=[“\"'‘]?[A-Z])", re.MULTILINE
)


def label_ends(text: str) -> frozenset[int]:
    """Offsets of the first letters after labels."""
    return frozenset(match.end() for match in _LABEL.finditer(text))
