"""What is said by leaving it out: "A opposes B. So does C"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.extract.verbs import from_verbs

_AUXILIARIES = frozenset({"do", "be", "have"})


def from_ellipsis(page: Page, word: Token) -> Iterator[Hit]:
    """The relations of the sentence before, with whom "so does" names as their subject."""
    if word.lower_ != "so" or word.head.lemma_ not in _AUXILIARIES or word.i > word.head.i:
        return
    subjects = [token for token in children(word.head, "nsubj", "attr") if token.i > word.head.i]
    before = word.sent.start - 1
    if not subjects or before < 0:
        return
    verb = page.doc[before].sent.root
    for hit in from_verbs(page, verb):
        for mention in all_refs(page, subjects):
            if hit.object is not None and mention.key != hit.object.key:
                yield replace(
                    hit, subject=mention, trigger=word.head, cue=(word, word.head),
                    rule=f"so does, after {hit.rule}", confidence=round(hit.confidence - 0.1, 2),
                )  # fmt: skip
