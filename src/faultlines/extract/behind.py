"""Who is said to be behind a group: "A is believed to be behind B", "the hand of A behind B".

Not "A is behind B" alone, which may be said of polls, of a race, of a queue.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.denials import dismisser
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

RULE = "behind X"
_BODIES = schemata("OG")
_PARENTS = _BODIES | schemata("PS")


def from_behind(page: Page, word: Token) -> Iterator[Hit]:
    """B is read as a front for A. word: "behind"."""
    head = word.head
    groups = fitting(all_refs(page, children(word, "pobj")), _BODIES)
    if not groups or word.lower_ != "behind":
        return
    if head.lemma_ in ("hand", "brain", "force"):
        parents = all_refs(page, [*below(head, "of"), *children(head, "poss")])
    elif head.lemma_ == "hide" or (head.lemma_ == "be" and _thought(head)):
        parents = all_refs(page, _who(head))
    else:
        return
    for group, parent in pairs(groups, fitting(parents, _PARENTS)):
        if group.named:
            yield Hit(
                subject=group, relation="fronts_for", object=parent, trigger=head,
                cue=(head, word), rule=RULE, confidence=0.75,
            )  # fmt: skip


def _saying() -> frozenset[str]:
    return speech("believes", "says", "denies") | nouns("taken_suspected")


def _who(verb: Token) -> list[Token]:
    over = verb.head.head
    if verb.dep_ == "pcomp" and over.lemma_ in nouns("taken_suspected"):
        return children(over, "dobj") or surface_subjects(over)
    return surface_subjects(verb)


def _thought(verb: Token) -> bool:
    """ "is believed to be", "accused of being", "the evidence is that A is"."""
    over = verb.head if verb.dep_ != "pcomp" else verb.head.head
    if over == verb:
        return False
    if over.lemma_.lower() in _saying() or dismisser(over) is not None:
        return True
    signs = {"indication", "sign", "evidence", "suspicion"}
    return any(noun.lemma_.lower() in signs for noun in [over, *children(over, "nsubj")])
