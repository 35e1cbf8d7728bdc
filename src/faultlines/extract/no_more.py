"""Ties that are told of as over: "was once allied with B", "had been its ally until …"."""

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children, clause_verb
from faultlines.vocab.nouns import nouns
from faultlines.vocab.relations import RELATIONS

_PAST = ("was", "were", "had", "used")


def past_words(hit: Hit) -> tuple[Token, ...]:
    """The words by which a state's clause says that it is no more; () where none does."""
    if not RELATIONS[hit.relation].state or hit.presupposed:
        return ()
    verb = clause_verb(hit.trigger)
    if not _past(verb):
        return ()
    near = [each for word in {verb, hit.trigger} for each in children(word, "advmod")]
    found = [each for each in near if each.lower_ in nouns("no_more")]
    ends = [mark for clause in children(verb, "advcl") for mark in children(clause, "mark")]
    found += [mark for mark in ends if mark.lower_ == "until" and mark.i > verb.i]
    over = verb.head if verb.dep_ == "xcomp" else verb
    return (*found, *([over] if over.lower_ == "used" else []))


def _past(verb: Token) -> bool:
    helped = [each.lower_ for each in children(verb, "aux", "auxpass")]
    above = verb.head.lower_ if verb.dep_ == "xcomp" else ""
    return verb.tag_ == "VBD" or above == "used" or any(each in _PAST for each in helped)
