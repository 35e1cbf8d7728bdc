"""Where "it" is a thing: "A opposed the cabinet. B also rejected it"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import children, clause_verb
from faultlines.extract.page import Page
from faultlines.vocab.nouns import nouns

_OBJECTS = frozenset({"dobj", "nsubjpass"})
_ENDS = frozenset({"dobj", "dative", "pobj"})
_TOLD_OF = frozenset({"dobj", "nsubjpass", "nsubj", "appos", "conj", "attr", "ROOT"})
# "Agreed to a plan", "voted for a bill"; "under a plan" and "after a vote" only tell when or how.
_ABOUT = frozenset({"to", "on", "for", "with", "against", "about"})
# What is done to actors, never to plans and laws.
_TO_ACTORS = frozenset(
    "arm rearm train equip attack bomb shell raid ambush strike fight found command lead infiltrate"
    " defeat disarm shelter".split()
)


def of_a_thing(page: Page, pronoun: Token) -> bool:
    """Whether an object "it" is more likely a thing than an actor: the nearest noun before it that
    a verb has as its object (in the sentence or the one before) is no actor, or a plan, law, deal
    or the like was told of, and no actor has been the object of another clause since."""
    if pronoun.dep_ not in _ENDS:
        return False
    if _of_a_plan(page, pronoun):
        return True
    if pronoun.dep_ != "dobj":
        return False
    return next((_is_thing(page, noun) for noun in _objects_before(pronoun)), False)


def _of_a_plan(page: Page, pronoun: Token) -> bool:
    """ "A signed a deal with B. C rejects it"."""
    if clause_verb(pronoun).lemma_.lower() in _TO_ACTORS:
        return False
    actors: list[Token] = []
    for word in _before(pronoun):
        if _is_plan(page, word) or _open_it(page, word):
            verb = clause_verb(word)
            return all(clause_verb(each) == verb for each in actors)
        if word.dep_ in (*_OBJECTS, "pobj") and (word.i in page.at or word.i in page.antecedents):
            actors.append(word)
    return False


def _open_it(page: Page, word: Token) -> bool:
    """ "We support it. B blocks it": what the first one is, the second one is too."""
    return word.lower_ == "it" and word.dep_ == "dobj" and word.i not in page.antecedents


def _is_plan(page: Page, word: Token) -> bool:
    if word.tag_ != "NN" or word.lemma_.lower() not in nouns("put_forward") or word.i in page.at:
        return False
    if word.dep_ == "pobj":
        return word.head.lower_ in _ABOUT
    return word.dep_ in _TOLD_OF


def _before(pronoun: Token) -> Iterator[Token]:
    """The words of the sentence and of the one before it, nearest first."""
    start = pronoun.sent.start
    first = pronoun.doc[start - 1].sent.start if start else start
    for place in range(pronoun.i - 1, first - 1, -1):
        yield pronoun.doc[place]


def _objects_before(pronoun: Token) -> Iterator[Token]:
    """The objects of verbs before a word, nearest first."""
    for word in _before(pronoun):
        if word.dep_ in _OBJECTS and word.pos_ in ("NOUN", "PROPN", "PRON"):
            yield word


def _is_thing(page: Page, noun: Token) -> bool:
    """One definite thing, or what befell somebody ("suffered a coup"): no actor, and no pronoun
    that stands for one."""
    if noun.tag_ != "NN" or noun.i in page.at or noun.i in page.antecedents:
        return False
    if noun.head.lemma_.lower() in nouns("undergoes") and noun.lemma_.lower() in nouns("befalls"):
        return True
    return any(word.lower_ in ("the", "this", "that") for word in children(noun, "det"))
