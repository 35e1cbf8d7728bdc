"""Where somebody was before: "A, formerly of B", "A (previously in B)", "A was formerly with B"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.vocab.nouns import nouns

_IN = frozenset({"of", "in", "within", "with", "from"})
_OPENS = frozenset({",", "(", "[", "–", "—"})
_NO_TIE = frozenset({"until", "used", "past", "originally", "initially"})  # "originally from"


def from_formerly_of(page: Page, prep: Token) -> Iterator[Hit]:
    """The body that somebody was once in, named right after the preposition."""
    once = prep.doc[prep.i - 1] if prep.i else prep
    if prep.lower_ not in _IN or once.lower_ not in nouns("no_more") - _NO_TIE:
        return
    for whole in (page.at.get(noun.i) for noun in children(prep, "pobj")):
        if whole is None or not whole.named or whole.schema != "Organization":
            continue
        for part in _who(page, once, prep):
            if part.key != whole.key:
                yield _hit(part, whole, once, prep)


def _who(page: Page, once: Token, prep: Token) -> list[Mention]:
    """The name right before the aside, or whom "was" is said of."""
    before = once.nbor(-1) if once.i else once
    if before.text in _OPENS and before.i:
        found = page.at.get(before.i - 1)
        return [found] if found is not None and found.named else []
    verb = prep.head
    if verb.lemma_ != "be" or verb.tag_ != "VBD" or verb.i != once.i - 1:
        return []
    return [each for token in surface_subjects(verb) for each in one(page, token)]


def _hit(part: Mention, whole: Mention, once: Token, prep: Token) -> Hit:
    return Hit(
        subject=part,
        relation="member_of" if part.schema == "Person" else "part_of",
        object=whole, trigger=prep, cue=(once, prep), rule="formerly of", confidence=0.75,
        presupposed=prep.head.lemma_ != "be",
    )  # fmt: skip
