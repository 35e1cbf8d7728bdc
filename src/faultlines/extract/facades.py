"""Who is said to stand behind a new name: "all signs point to A as its creator"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, conjuncts
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns

_GROUPS = schemata("OG")
_PARENTS = _GROUPS | schemata("PS")
_POINTING = frozenset({"point", "see", "identify", "regard", "name", "describe", "view"})


def from_facades(page: Page, verb: Token) -> Iterator[Hit]:
    """ "X points to A as B's creator": B is read as a façade of A, as probable as the words."""
    if verb.lemma_.lower() not in _POINTING:
        return
    parents = all_refs(page, [*below(verb, "to"), *children(verb, "dobj")])
    for role in below(verb, "as"):
        words = [each for each in conjuncts(role) if _behind(each)]
        owned = all_refs(page, (owner for each in words for owner in _owners(each)))
        for facade, parent in pairs(fitting(owned, _GROUPS), fitting(parents, _PARENTS)):
            yield Hit(
                subject=facade, relation="fronts_for", object=parent, trigger=verb,
                cue=(verb, *words), rule="facade point to X as patron", confidence=0.8,
            )  # fmt: skip


def _behind(noun: Token) -> bool:
    return noun.lemma_.lower() in nouns("patron") | nouns("creator") | {
        "mastermind",
        "parent",
        "hand",
    }


def _owners(noun: Token) -> list[Token]:
    return [*children(noun, "poss"), *below(noun, "of")]
