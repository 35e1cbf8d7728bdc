"""Whom "it" means in "A swore loyalty to B and broke with it": B, of the clause it goes on from."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children, clause_verb
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.pronouns import THING
from faultlines.extract.voices import SUBJECTS

_SINGLE = ("Person", "Territory")
_TOWARDS = frozenset({"to", "with", "against", "on", "for", "of", "from"})


def chained(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """Whom an object "it" stands for, where its verb has its subject from the verb before.

    The subject doesn't do it to itself: what the verb before has as its objects is meant. () where
    two are; None where the grammar tells of none.
    """
    if token.lower_ not in THING or token.dep_ not in ("dobj", "pobj", "dative"):
        return None
    verb = clause_verb(token)
    first = verb.head
    if verb.dep_ != "conj" or first.pos_ not in VERBAL or children(verb, *SUBJECTS):
        return None
    nouns = list(_objects(first, verb.i))
    found = {each.key: each for noun in nouns for each in page.stands_for(noun)}
    fit = tuple(each for each in found.values() if each.schema not in _SINGLE)
    return (fit if len(fit) == 1 else ()) if fit else None


def _objects(verb: Token, end: int) -> Iterator[Token]:
    """The objects of a verb, with and without a preposition, and of those of its objects."""
    for noun in children(verb, "dobj", "dative"):
        if noun.i < end:
            yield noun
            yield from _below(noun, end)
    yield from _below(verb, end)


def _below(word: Token, end: int) -> Iterator[Token]:
    for prep in children(word, "prep", "dative"):
        if prep.lower_ in _TOWARDS:
            yield from (noun for noun in children(prep, "pobj") if noun.i < end)
