"""Aims, powers and ways, which the words tell of as if they were deeds."""

from spacy.tokens import Token

from faultlines.extract.governors import governor
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import first_joined, is_infinitive
from faultlines.vocab.speech import speech

_AHEAD = frozenset({"will", "would", "wo", "'ll", "’ll", "could", "might", "may"})


def aimed_at(above: Token, word: Token) -> bool:
    """ "is committed to attacking B", "is helping A to destroy B": B isn't attacked by that."""
    if above.lower_ in speech("aiming"):
        return word.dep_ in ("xcomp", "pcomp")
    helping = above.lemma_.lower() in speech("helping") and above.tag_ in ("VBG", "VB")
    # "to degrade and destroy B"
    return helping and is_infinitive(first_joined(word, *VERBAL))


def went_to(above: Token, word: Token) -> bool:
    """ "Fled to Lima to forge an alliance": why they went, and not what came of it."""
    if word.dep_ != "xcomp" or not is_infinitive(word):
        return False
    way = children(above, "prep", "dobj", "advmod")
    there = any(above.i < each.i < word.i and each.lower_ != "on" for each in way)
    return there and above.lemma_.lower() in speech("journeys")


def hostile_aim(deed: Token) -> bool:
    """ "remains committed to attacking B": who is set on it stands against B, and no more."""
    word: Token | None = deed
    while word is not None:
        if any(child.dep_ == "neg" for child in word.children):
            return False
        word = governor(word)
        if word is not None and word.lower_ in speech("resolved"):
            return True
    return False


def to_be_left(noun: Token) -> bool:
    """ "B's exit from it will cost jobs": B is still there."""
    verb = noun.head
    if noun.dep_ != "nsubj" or noun.lemma_.lower() not in speech("leavings"):
        return False
    return any(each.lower_ in _AHEAD for each in children(verb, "aux"))


def fit_to(deed: Token) -> bool:
    """ "is the best person to lead B": who is fit for it may never do it."""
    noun = deed.head
    if deed.dep_ not in ("relcl", "acl") or not is_infinitive(deed) or noun.pos_ in VERBAL:
        return False
    return any(each.lower_ in speech("fit") for each in children(noun, "amod"))


def means_to(word: Token) -> Token | None:
    """The verb that is done "by asking X"; None where a word is no such means."""
    if word.dep_ != "pcomp" or word.head.lower_ != "by" or word.head.head.pos_ not in VERBAL:
        return None
    return word.head.head


def has_a_choice(verb: Token) -> bool:
    """ "has three ways to answer", not "prepared the way"."""
    if verb.lemma_ not in ("have", "be", "see", "offer"):
        return False
    return any(each.lemma_.lower() in speech("means") for each in children(verb, "dobj", "attr"))
