"""Whose fight it is: "support for A in its fight against B", "helps A in the war on B" are A's."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, below, children, conjuncts, done_to
from faultlines.extract.voices import first_joined

_NOUNS = frozenset({"support", "backing", "aid", "assistance", "help", "solidarity"})
_VERBS = frozenset("support help assist aid back train bolster join stand advise reinforce".split())
_FOR = ("for", "of", "to", "with")


def supported(noun: Token) -> list[Token]:
    """Those who are supported "in" what a noun tells; [] where it isn't told so."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "in":
        return []
    top = noun.head.head
    if top.pos_ in VERBAL and top.lemma_ in _VERBS:
        return [each for token in done_to(top) or _beside(top) for each in conjuncts(token)]
    given = [each for each in children(top, "dobj") if each.lemma_ in _NOUNS]
    if given:  # "voiced support for A in its fight"
        return _beside(given[0])
    carrier = next((up for up in (top, top.head.head) if up.lemma_ in _NOUNS), None)
    if carrier is None:
        first = first_joined(top)
        carrier = first.head.head if first.head.dep_ == "prep" else first.head
        if carrier.lemma_ not in _NOUNS | _VERBS:
            return []
        return conjuncts(first)
    return _beside(carrier)


def _beside(word: Token) -> list[Token]:
    """ "support for A", "stand with A": A, and who is joined to it."""
    return [each for prep in _FOR for token in below(word, prep) for each in conjuncts(token)]
