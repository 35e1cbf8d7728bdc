"""Doubt about who an end is: "suspected A militants struck", "alleged B airstrikes"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.doubts import Doubt
from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.hedges import HEDGES
from faultlines.vocab.speech import speech


def doubted_ends(page: Page, ends: tuple[Mention | None, ...], doubt: Doubt) -> Doubt:
    """The doubt with what the words before an end's name leave open."""
    for end in ends:
        for word in _before(page, end) if end is not None else ():
            if word.lower_ in HEDGES and word.lower_ in speech("alleged"):
                doubt = doubt.hedged(HEDGES[word.lower_], word)
    return doubt


def _opens_clause(word: Token) -> bool:
    """ "In June, suspected A militants struck": the parser may take it for the main verb."""
    return word.pos_ == "VERB" and not children(word, *SUBJECTS) and word.dep_ == "ROOT"


def _before(page: Page, end: Mention) -> Iterator[Token]:
    """The words of a mention, and the adjectives right before it."""
    span = page.doc.char_span(end.start, end.end, alignment_mode="expand")
    if span is None:
        return
    yield from (each for each in span if each.dep_ == "amod")
    if span.start and _opens_clause(page.doc[span.start - 1]):
        yield page.doc[span.start - 1]
    for word in reversed(page.doc[max(0, span.start - 3) : span.start]):
        if word.dep_ not in ("amod", "compound") or word.head.i < span.start:
            return
        yield word
