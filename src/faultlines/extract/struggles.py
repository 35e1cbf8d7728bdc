"""Fights that words take for granted: "join A's fight against B", "an end to A's war on B"."""

from spacy.tokens import Token

from faultlines.extract.governors import governor
from faultlines.extract.grammar import children
from faultlines.vocab.siding import siding_words
from faultlines.vocab.speech import speech

_STEPS = 4
_QUOTES = frozenset("\"'“”‘’")


def goes_on(noun: Token) -> bool:
    """Whether a possessed noun of struggle is so, whatever is wished under or over it.

    Not where it has ended, and not where it is only planned or doubted.
    """
    if noun.lemma_.lower() not in siding_words("struggle") or not children(noun, "poss"):
        return False
    marks = speech("unreal", "alleged")
    if any(each.lower_ in marks for each in children(noun, "amod")):
        return False
    word: Token | None = noun
    for _ in range(_STEPS):
        word = governor(word) if word is not None else None
        if word is not None and word.lemma_.lower() in speech("ended", "failed"):
            return False
    return True


def attempted(verb: Token) -> bool:
    """ "Tried to retake the port from B": who tries to do so by force is in a fight with B."""
    over = governor(verb) if verb.dep_ in ("xcomp", "acl") else None
    return over is not None and over.lemma_.lower() in siding_words("trying")


def so_called(noun: Token) -> bool:
    """ "his \"war\" on B": the author doesn't call it that."""
    if not 0 < noun.i < len(noun.doc) - 1:
        return False
    return noun.nbor(-1).text in _QUOTES and noun.nbor(1).text in _QUOTES
