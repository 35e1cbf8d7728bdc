"""Whose hand is seen in a group: "some see the hand of A in B", "B …, but others see A's hand"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns

_BODIES = schemata("OG")
_PARENTS = _BODIES | schemata("PS")


def from_hands(page: Page, noun: Token) -> Iterator[Hit]:
    """B is read as a front for A. noun: "hand" or the like, what somebody sees."""
    verb = noun.head
    if noun.lemma_.lower() not in nouns("hand") or noun.dep_ != "dobj":
        return
    if verb.lemma_.lower() not in nouns("sees_hand"):
        return
    owners = [*below(noun, "of"), *children(noun, "poss", "compound")]
    parents = fitting(all_refs(page, owners), _PARENTS)
    for group, parent in pairs(fitting(all_refs(page, _seen_in(noun, owners)), _BODIES), parents):
        if group.named:
            yield Hit(
                subject=group, relation="fronts_for", object=parent, trigger=noun,
                cue=(verb, noun), rule="behind X: hand", confidence=0.7,
            )  # fmt: skip


def _seen_in(noun: Token, owners: list[Token]) -> list[Token]:
    """Where the hand is seen; the subject of the clause before, where no place is told."""
    verb = noun.head
    if any(below(noun, "behind")):
        return []  # read at "behind"
    places = [each for word in (noun, verb, *owners) for each in below(word, "in")]
    places += below(verb, "behind")
    return places or (surface_subjects(verb.head) if verb.dep_ == "conj" else [])
