"""Who is before a court for a deed: it is laid at his door, and there is no verdict yet."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.vocab.speech import speech

_FOR = frozenset({"with", "for", "over", "of", "on"})


def before_a_court(head: Token, word: Token) -> bool:
    """ "charged with killing B", "on trial for killing B": whether the head lays what follows.

    word: the preposition under which the deed is told.
    """
    lays = head.lemma_.lower() in speech("tried")
    if word.dep_ != "prep" or word.lower_ not in _FOR or not lays:
        return False
    deed = children(word, "pcomp")
    return bool(deed) and (head.pos_ not in VERBAL or head.lemma_ != "try" or _tried(head))


def _tried(verb: Token) -> bool:
    """ "was tried for killing B", not "tried"."""
    return bool(children(verb, "auxpass")) or verb.dep_ in ("acl", "amod")
