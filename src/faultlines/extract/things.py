"""Where "it" is a thing: "A opposed the cabinet. B also rejected it"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.page import Page

_OBJECTS = frozenset({"dobj", "nsubjpass"})


def of_a_thing(page: Page, pronoun: Token) -> bool:
    """Whether an object "it" is more likely a thing than an actor: the nearest noun before it that
    a verb has as its object (in the sentence or the one before) is no actor."""
    if pronoun.dep_ != "dobj":
        return False
    return next((_is_thing(page, noun) for noun in _objects_before(pronoun)), False)


def _objects_before(pronoun: Token) -> Iterator[Token]:
    """The objects of verbs before a word, nearest first."""
    start = pronoun.sent.start
    first = pronoun.doc[start - 1].sent.start if start else start
    for place in range(pronoun.i - 1, first - 1, -1):
        word = pronoun.doc[place]
        if word.dep_ in _OBJECTS and word.pos_ in ("NOUN", "PROPN", "PRON"):
            yield word


def _is_thing(page: Page, noun: Token) -> bool:
    """One definite thing: no actor, and no pronoun that stands for one."""
    if noun.tag_ != "NN" or noun.i in page.at or noun.i in page.antecedents:
        return False
    return any(word.lower_ in ("the", "this", "that") for word in children(noun, "det"))
