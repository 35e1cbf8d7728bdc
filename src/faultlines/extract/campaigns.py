"""A candidate's campaign, which speaks and acts apart from him: "the Haddad campaign said"."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PERSON, Found

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BETWEEN = frozenset("presidential election re-election reelection senate primary".split())
ACTS = ("nsubj", "nsubjpass", "agent")
ADDRESSED = frozenset("accuse ask urge warn sue tell blame".split())


def campaigns(doc: "Doc", kept: Sequence[Found]) -> Iterator[Found]:
    """Every "NAME campaign", and every "NAME's campaign" that does something. kept: the names."""
    for found in kept:
        if found.schema != PERSON:
            continue
        at = found.end
        owned = at < len(doc) and doc[at].tag_ == "POS"
        at += owned
        while at < len(doc) and doc[at].lower_ in BETWEEN:
            at += 1
        if at < len(doc) and doc[at].lower_ == "campaign" and stands(doc[at], owned=owned):
            name = f"{found.canonical or doc[found.start : found.end].text} campaign"
            yield Found(found.start, at + 1, ORGANIZATION, 3, 0, "nominal", name)


def stands(noun: "Token", *, owned: bool) -> bool:
    """Whether the campaign itself is meant, not its "manager", nor what somebody "ran"."""
    if noun.dep_ == "compound":
        return False
    addressed = noun.dep_ == "dobj" and noun.head.lemma_.lower() in ADDRESSED
    return not owned or addressed or noun.dep_ in ACTS or noun.head.lower_ == "by"
