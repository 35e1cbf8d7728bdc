"""Whom "we" and "I" stand for in what somebody says: the speaker, with his side."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.vocab.speech import speech

WORDS = frozenset("we us our ours ourselves i me my myself".split())
_QUOTES = frozenset('"“”‘«')


def name_speakers(page: Page) -> None:
    """Fill page.antecedents for the first person inside speech. Needs page.spoken."""
    statements = list(_statements(page))
    for token in page.doc:
        if token.lower_ in WORDS and token.pos_ == "PRON":
            speakers = _speakers(page, token) or [
                who for place, who in statements[::-1] if place < token.i
            ]
            if speakers:
                page.antecedents[token.i] = (speakers[0],)


def _speakers(page: Page, token: Token) -> list[Mention]:
    """Of speech within speech, the one that starts last is whose words these are."""
    said = [each for first, last, each in page.spoken if first <= token.idx < last]
    if not said or said[-1].speaker is None:
        return []
    found = one(page, said[-1].speaker)
    return found if len(found) == 1 else []


def _statements(page: Page) -> Iterator[tuple[int, Mention]]:
    """ "Minister NAME said:" without quotation marks: a statement that runs on.

    Yields the place of the colon and who speaks, in text order.
    """
    for token in page.doc[:-3]:
        colon, space = page.doc[token.i + 1], page.doc[token.i + 2]
        if (
            token.lemma_.lower() in speech("says")
            and colon.text == ":"
            and not _QUOTES & {space.text, page.doc[token.i + 3].text}
        ):
            found = [each for who in surface_subjects(token) for each in one(page, who)]
            if len(found) == 1:
                yield colon.i, found[0]
