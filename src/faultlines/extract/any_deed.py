"""Deeds that are only spoken of: "any attack", "if it is confirmed that A attacked"."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.vocab.senses import senses
from faultlines.vocab.speech import speech

_WHEN = frozenset({"when", "after", "before", "until", "till", "once"})
_CONDITIONS = frozenset({"if", "unless", "whether", "until", "should"})


def any_at_all(noun: Token) -> bool:
    """ "any attack", which nobody denies who doesn't speak of one."""
    above = (noun.head, noun.head.head)
    denied = any(each.lemma_.lower() in speech("denies") for each in above)
    return not denied and any(each.lower_ == "any" for each in children(noun, "det"))


def none_of_it(noun: Token) -> bool:
    """ "has not had any contact", "without any help": there was none; but "doesn't mention any"
    leaves it open."""
    over = noun.head
    if over.lower_ == "without":
        return True
    return over.lemma_ in senses("having") and bool(children(over, "neg"))


def still_ahead(verb: Token) -> bool:
    """ "a day before she meets B", "when he leaves office": the present of what is to come."""
    if verb.pos_ not in VERBAL or verb.dep_ not in ("advcl", "pcomp"):
        return False
    helpers = children(verb, "aux", "auxpass")
    if (helpers[0] if helpers else verb).tag_ not in ("VBZ", "VBP"):
        return False
    if any(each.lower_ in ("have", "has") for each in helpers):
        return False
    return any(each.lower_ in _WHEN for each in children(verb, "mark", "advmod"))


def said_on_condition(word: Token) -> bool:
    """ "if it is confirmed that A struck", "whether he says that A struck": he hasn't yet.

    word: the head of what is said.
    """
    verb = word.head
    if word.dep_ != "ccomp" or verb.pos_ not in VERBAL:
        return False
    if verb.lemma_.lower() not in speech("says", "believes"):
        return False
    return any(each.lower_ in _CONDITIONS for each in children(verb, "mark"))
