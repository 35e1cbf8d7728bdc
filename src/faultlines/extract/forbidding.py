"""What one won't have another do: "we will not allow B to rearm" stands against B."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import children, doers, is_passive
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.siding import siding_words

_SIDES = schemata("OGS")
_WILL = frozenset({"will", "wo", "shall", "'ll", "’ll"})  # "doesn't allow" may be a rule of a house


def from_forbidding(page: Page, verb: Token) -> Iterator[Hit]:
    """Who says of himself that he won't let another do a thing, and whom he won't let."""
    denied = children(verb, "neg")
    if not denied or not _would_let(verb):
        return
    clauses = children(verb, "ccomp", "xcomp")
    whom = [*children(verb, "dobj"), *(who for each in clauses for who in children(each, "nsubj"))]
    subjects = fitting(all_refs(page, doers(verb)), _SIDES) if clauses else []
    for one, two in pairs(subjects, fitting(all_refs(page, whom), _SIDES)):
        yield Hit(
            subject=one, relation="opposes", object=two, trigger=verb, cue=(denied[0], verb),
            rule=f"not {verb.lemma_} X", confidence=0.75, wish=True, negated=True,
        )  # fmt: skip


def _would_let(verb: Token) -> bool:
    """ "will allow", whoever is to be allowed what."""
    if verb.lemma_.lower() not in siding_words("letting") or is_passive(verb):
        return False
    return any(word.lower_ in _WILL for word in children(verb, "aux"))
