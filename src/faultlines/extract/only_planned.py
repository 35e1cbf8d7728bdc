"""Aims of what there isn't yet: "the council was proposed in an attempt to counter A"."""

from spacy.tokens import Token

from faultlines.extract.grammar import is_passive
from faultlines.extract.voices import first_joined, is_infinitive
from faultlines.vocab.speech import speech


def only_planned(deed: Token) -> bool:
    """Whether a deed is the aim ("to …") of a passive of planning, whose subject isn't there."""
    word = first_joined(deed, deed.pos_)
    if not is_infinitive(word):
        return False
    for above in word.ancestors:
        planned = above.lemma_.lower() in speech("plans")
        if above.pos_ == "VERB" and planned and is_passive(above):
            return True
    return False
