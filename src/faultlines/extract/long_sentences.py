"""Stretches without a stop that are too long for a sentence, cut so that reading stays quick.

Some rules look at each word of a sentence for each verb in it, which is nothing in a sentence of
a hundred words and half a minute in one of ten thousand. No writer's sentence comes near LONGEST.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from faultlines.extract.page import Page
    from faultlines.model.text import Span

LONGEST, SLACK = 400, 50  # tokens before a cut, and within which it waits for a comma
WHY = f"more than {LONGEST} words without a stop, read in parts"
_ENDS = frozenset((".", "!", "?", "。", "؟"))
_JOINTS = frozenset((",", ";", "and", "—", "–"))


def cut_long(doc: "Doc") -> None:
    """Start a sentence where a stretch without a stop goes on and on. Changes `doc`."""
    length = 0
    for token in doc:
        before = doc[token.i - 1].text.lower() if token.i else ""
        length = 0 if token.is_sent_start or before in _ENDS else length + 1
        joint = length > LONGEST and before in _JOINTS
        if (joint or length > LONGEST + SLACK) and not token.is_space:
            token.is_sent_start, length = True, 0


def cut_sentences(page: "Page") -> Iterator[tuple[str, "Span"]]:
    """Why, and the word by which each such stretch had grown too long. The space that stands for
    a bullet or a line's end ends a stretch, since a sentence starts after it."""
    length = 0
    for token in page.doc:
        length = 0 if token.is_space or token.text in _ENDS else length + 1
        if length == LONGEST + SLACK:
            yield WHY, page.words(token)
