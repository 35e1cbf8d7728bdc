"""Support that is told as given in a war: more than words."""

from spacy.tokens import Token

from faultlines.extract.grammar import below, children
from faultlines.vocab.senses import senses

_DURING = ("in", "during", "throughout")
_FOR = ("for", "of", "to")


def in_a_war(support: Token) -> bool:
    """ "B's support for A in the war", "supported A during the insurgency"."""
    whom = [each for prep in _FOR for each in below(support, prep)]
    near = [support, *whom, *children(support, "dobj")]
    wars = (each for word in near for prep in _DURING for each in below(word, prep))
    return any(each.lemma_.lower() in senses("armed_struggle") for each in wars)
