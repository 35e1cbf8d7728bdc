""" "We doubt that A backs B", "I believe": in a text's own words, that is its author."""

from faultlines.extract.bearers import Voice
from faultlines.extract.interviews import answering
from faultlines.extract.page import Page

_AUTHOR = frozenset({"we", "i"})
_OPEN, _SHUT = ('"', "“", "«"), ("”", "»")


def by_the_author(page: Page, voice: Voice) -> bool:
    """Whether an unnamed voice is a "we" or "I" outside all that others say."""
    place = voice.words.idx
    if voice.who is not None or voice.words.lower_ not in _AUTHOR or answering(page, place):
        return False
    if any(first <= place < last for first, last, _ in page.spoken):
        return False
    text = page.document.text
    before = text[text.rfind("\n", 0, place) + 1 : place]
    opened = max(before.rfind(mark) for mark in _OPEN)
    if opened < 0:
        return True
    return any(mark in before[opened + 1 :] for mark in _SHUT) or (
        before[opened] == '"' and before.count('"') % 2 == 0
    )
