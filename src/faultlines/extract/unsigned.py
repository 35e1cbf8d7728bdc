"""Who is said not to have signed a joint statement: "did not sign", "was not asked to sign"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.doubt import negates
from faultlines.extract.grammar import (
    VERBAL,
    below,
    children,
    conjuncts,
    is_passive,
    surface_subjects,
)
from faultlines.extract.withheld import gives_name, opens_missing, so_is, takes_name
from faultlines.vocab.nouns import nouns

SIGNING = frozenset({"sign", "co-sign", "cosign", "endorse"})


def is_text(token: Token) -> bool:
    """A word for a joint text: "statement", "letter"."""
    return token.lemma_.lower() in nouns("statement") and token.pos_ in ("NOUN", "PROPN")


def is_absence(token: Token) -> bool:
    if token.lemma_.lower() in ("absent", "missing"):
        beside = token.dep_ in ("acomp", "amod", "xcomp", "conj", "advcl", "oprd")
        return beside or _opens(token)
    if token.lemma_ == "represent":
        return _unsigned(token) and is_passive(token) and _after_text(token)
    if opens_missing(token) or (so_is(token) and _after_absence(token)):
        return True
    if token.pos_ != "VERB":
        return False
    signs = token.lemma_.lower() in SIGNING or gives_name(token)
    return takes_name(token) or (signs and _unsigned(token))


def _after_absence(so: Token) -> bool:
    """ "So is B", right after "A is missing from the list"."""
    before = so.doc[so.i - 1].sent if so.i else ()
    return any(each.lower_ in ("absent", "missing") and is_absence(each) for each in before)


def _opens(word: Token) -> bool:
    """ "Absent were A and B", "Missing from the list were A and B"."""
    return _turned(word) or (
        word.dep_ in ("nsubj", "csubj") and word.head.lemma_ == "be" and word.head.i > word.i
    )


def _turned(word: Token) -> bool:
    """Whether "missing … were" is taken for a verb whose "were" stands behind it."""
    return word.pos_ == "VERB" and any(
        each.lemma_ == "be" and each.i > word.i for each in children(word, "aux", "auxpass")
    )


def _after_text(verb: Token) -> bool:
    """ "B was not represented", right after a sentence on the statement, and not at a meeting."""
    first = verb.sent.start
    before = verb.doc[max(0, first - 1)].sent if first else verb.sent
    named = any(map(is_text, before)) or any(map(is_text, verb.sent))
    return named and not [*below(verb, "at"), *below(verb, "in")]


def _unsigned(verb: Token) -> bool:
    refused = verb.dep_ == "xcomp" and verb.head.lemma_ in ("refuse", "decline", "fail")
    unasked = verb.dep_ == "xcomp" and verb.head.lemma_ in ("ask", "invite")
    return (
        refused
        or any(map(negates, verb.children))
        or (unasked and is_passive(verb.head) and any(map(negates, verb.head.children)))
    )


def missing_from(word: Token) -> Iterator[Token]:
    """Who is said to be missing."""
    if _turned(word):
        for inverted in children(word, "dobj", "nsubj"):
            yield from conjuncts(inverted)
        return
    if word.pos_ == "VERB" and word.lower_ != "missing":
        if gives_name(word) or takes_name(word) or _of_this_text(word):
            yield from surface_subjects(word)
        return
    head = word.head
    yield from surface_subjects(head) if head.pos_ in VERBAL else []
    for verb in [head] if head.pos_ in VERBAL else []:
        for inverted in children(verb, "attr"):
            yield from conjuncts(inverted)


def _of_this_text(verb: Token) -> bool:
    objects = children(verb, "dobj")
    return not objects or objects[0].lemma_.lower() in nouns("statement") | {
        "it",
        "text",
        "document",
    }
