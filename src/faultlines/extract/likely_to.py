"""Looks ahead in an adjective: "A is likely to …", "a split is likely", "it is likely that A …"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.degrees import whole
from faultlines.extract.foreseen import EXPECTING, in_question
from faultlines.extract.grammar import VERBAL, children, clause_verb, is_passive
from faultlines.extract.holders import voice_of
from faultlines.extract.outlooks import is_present, names_actor, said_clause
from faultlines.extract.page import Page
from faultlines.extract.seen import Seen
from faultlines.vocab.load import word_list

_ALONE = frozenset({"likely", "unlikely", "improbable", "probable", "inevitable", "certain"})
_STATES = frozenset({"be", "remain", "seem", "look"})
_COMPLETES = frozenset({"acomp", "oprd", "ROOT", "ccomp", "conj"})


def likely_to(page: Page, word: Token) -> Iterator[Seen]:
    """The look ahead that the adjective or participle carries, if it does."""
    carries = word.dep_ in _COMPLETES and (word.lower_ in _ALONE or word.lower_ in _before_to())
    if carries and not in_question(word):
        yield from _adjective(page, word)


def _adjective(page: Page, word: Token) -> Iterator[Seen]:
    """ "A is likely to …", "A is expected to …", "a vote is expected on March 5", "it is likely
    that A …"."""
    infinitives = [each for each in children(word, "xcomp") if each.pos_ in VERBAL]
    if word.lower_ in _ALONE and not infinitives:
        yield from _alone(page, word)
        return
    foretold = infinitives or _on_a_day(page, word)
    if word.pos_ == "VERB" and not (is_passive(word) and foretold):
        return
    head = word if word.pos_ == "VERB" else clause_verb(word)
    if any(each.tag_ == "TO" for each in children(head, "aux")):
        return  # "not to be bound to vote"
    told_back = any(each.tag_ == "VBD" for each in (head, *children(head, "auxpass", "aux")))
    if told_back and voice_of(page, head) is None:
        return  # "was expected to": then
    if foretold and not any(
        child.dep_ == "aux" and child.lower_ in EXPECTING for child in head.children
    ):
        yield Seen(head, whole(word))


def _on_a_day(page: Page, word: Token) -> bool:
    """ "A vote is expected on March 5": ahead of the day of publication."""
    first, last = word.left_edge.idx, word.right_edge.idx
    near = (one for one in page.dates if first <= one.start <= last)
    return word.lower_ == "expected" and any(one.kind == "horizon" for one in near)


def _alone(page: Page, word: Token) -> Iterator[Seen]:
    """ "A split is likely", "it is likely that A leaves"."""
    state = word.head
    if state.lemma_ not in _STATES or not is_present(state) or _says_more(word):
        return
    clauses = [*children(word, "ccomp"), *children(state, "ccomp")]
    it = any(each.lower_ == "it" for each in children(state, "nsubj", "expl"))
    said = said_clause(clauses[0]) if it and clauses else ()
    if said and names_actor(page, said):
        yield Seen(state, whole(word), said=said)
    elif not clauses:
        yield Seen(state, whole(word))


def _before_to() -> frozenset[str]:
    return word_list("outlook.toml", "before_to", "words")


def _says_more(word: Token) -> bool:
    """ "Likely that A will …" is A's; "likely that A was there" looks back."""
    clauses = [*children(word, "ccomp"), *children(word.head, "ccomp")]
    return any(each.tag_ not in ("VBZ", "VBP") or children(each, "aux") for each in clauses)
