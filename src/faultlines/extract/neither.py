"""Who is left out by a word beside a name: "neither A nor B", "not A but B", "A, not B"."""

from spacy.tokens import Token

from faultlines.extract.voices import SUBJECTS, children
from faultlines.vocab.speech import speech

_NONE = frozenset({"no", "neither", "none"})
_BESIDE = ("det", "preconj", "cc", "advmod", "neg")
_INVERTED = frozenset({"had", "were", "should"})
_INSTEAD = (("rather", "than"), ("instead", "of"))


def none_of(noun: Token) -> bool:
    """ "Neither A nor B", "no A", "none of A, B and C": what is told is told of nobody."""
    if noun.lower_ in _NONE:
        return True
    return any(child.lower_ in _NONE for child in children(noun, *_BESIDE))


def neither(noun: Token) -> bool:
    """ "With neither A nor B"."""
    return any(child.lower_ == "neither" for child in children(noun, *_BESIDE))


def had_it_been(helper: Token, verb: Token) -> bool:
    """ "Had A attacked B, C would have …": the helper before its subject opens a condition."""
    if helper.dep_ not in ("aux", "auxpass") or helper.lower_ not in _INVERTED:
        return False
    first = helper.i == verb.left_edge.i
    return first and any(helper.i < subject.i < verb.i for subject in children(verb, *SUBJECTS))


def put_aside(noun: Token) -> bool:
    """ "Not A but B": A is named to be left out."""
    joined = any(child.lower_ == "but" for child in children(noun, "cc"))
    return joined and any(child.i < noun.i for child in children(noun, "neg"))


def in_place_of(joined: Token) -> bool:
    """ "A rather than B": B is named to be left out."""
    start = joined.left_edge.i
    before = tuple(word.lower_ for word in joined.doc[max(0, start - 2) : start])
    return before in _INSTEAD


def over_now(bond: Token) -> bool:
    """ "The alliance between A and B collapsed", "A's aid to B was halted": there is none now."""
    if bond.dep_ not in SUBJECTS or bond.lemma_.lower() not in speech("bonds", "gifts"):
        return False
    if bond.dep_ == "nsubjpass" and bond.head.lemma_.lower() in speech("ended"):
        return True
    after = [child.lower_ for child in children(bond.head, "prt", "advmod")]
    verb = bond.head.lemma_.lower()
    return any(form in speech("is_over") for form in (verb, *(f"{verb} {one}" for one in after)))


def an_answer(no: Token) -> bool:
    """ "No. A did not attack": a "no" that denies nothing behind it."""
    return no.lower_ == "no." or any(each.is_punct for each in no.doc[no.i + 1 : no.i + 2])
