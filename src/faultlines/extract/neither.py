"""Who is left out by a word beside a name: "neither A nor B", "not A but B", "A, not B"."""

from spacy.tokens import Token

from faultlines.vocab.speech import speech

_NONE = frozenset({"no", "neither", "none"})
_BESIDE = frozenset({"det", "preconj", "cc", "advmod", "neg"})
_INVERTED = frozenset({"had", "were", "should"})
_INSTEAD = (("rather", "than"), ("instead", "of"))


def none_of(noun: Token) -> bool:
    """ "Neither A nor B", "no A", "none of A, B and C": what is told is told of nobody."""
    if noun.lower_ in _NONE:
        return True
    return any(child.dep_ in _BESIDE and child.lower_ in _NONE for child in noun.children)


def neither(noun: Token) -> bool:
    """ "With neither A nor B"."""
    return any(child.dep_ in _BESIDE and child.lower_ == "neither" for child in noun.children)


def had_it_been(helper: Token, verb: Token) -> bool:
    """ "Had A attacked B, C would have …": the helper before its subject opens a condition."""
    if helper.dep_ not in ("aux", "auxpass") or helper.lower_ not in _INVERTED:
        return False
    subjects = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
    first = helper.i == verb.left_edge.i
    return first and any(helper.i < subject.i < verb.i for subject in subjects)


def put_aside(noun: Token) -> bool:
    """ "Not A but B": A is named to be left out."""
    joined = any(child.dep_ == "cc" and child.lower_ == "but" for child in noun.children)
    return joined and any(child.dep_ == "neg" and child.i < noun.i for child in noun.children)


def in_place_of(joined: Token) -> bool:
    """ "A rather than B": B is named to be left out."""
    start = joined.left_edge.i
    before = tuple(word.lower_ for word in joined.doc[max(0, start - 2) : start])
    return before in _INSTEAD


def over_now(bond: Token) -> bool:
    """ "The alliance between A and B collapsed": they had one, and have none."""
    if bond.dep_ not in ("nsubj", "nsubjpass") or bond.lemma_.lower() not in speech("bonds"):
        return False
    after = [child.lower_ for child in bond.head.children if child.dep_ in ("prt", "advmod")]
    verb = bond.head.lemma_.lower()
    return any(form in speech("is_over") for form in (verb, *(f"{verb} {one}" for one in after)))
