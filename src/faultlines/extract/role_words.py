"""The words around a role: whether its clause claims it, and whether it is a former one."""

from spacy.tokens import Token

from faultlines.extract.regarded import regarded
from faultlines.extract.voices import NOMINAL, first_joined
from faultlines.vocab.nouns import nouns


def claimed_here(noun: Token) -> bool:
    """ "A is a friend and ally of B", "they consider A a front": what the clause itself says."""
    first = first_joined(noun, *NOMINAL)
    return first.dep_ == "attr" or bool(regarded(first))


def past_before(noun: Token) -> list[Token]:
    """ "Former" of "former press secretary NAME", whichever word the parse hangs it on."""
    whole = noun.head if noun.dep_ == "compound" else noun
    before = noun.doc[whole.left_edge.i : noun.i]
    return [each for each in before if each.lower_ in nouns("past", "no_more")]
