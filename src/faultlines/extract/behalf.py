"""Deeds done for somebody: "struck the depots in support of A", "with A's help"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, clause_verb, doers, is_passive
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.extract.verbs import doer_of_deed
from faultlines.vocab.acts import ANY_ACTOR, schemata
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses

_GIVEN = frozenset({"support", "aid", "assistance", "help", "backing"})
_NEAR = frozenset({"at", "near", "during", "after", "before", "amid"})
_ANY = schemata(ANY_ACTOR)


def from_behalf(page: Page, noun: Token) -> Iterator[Hit]:
    """Who helps whom, where a deed is done "in support of" one or "with the help of" another."""
    if noun.lemma_.lower() not in _GIVEN or noun.dep_ != "pobj":
        return
    owners = [*below(noun, "of"), *children(noun, "poss")]
    others = fitting((each for token in owners for each in _of(page, token)), _ANY)
    doing = [] if _elsewhere(noun) else doers(main_verb(noun))
    who = _owners(page, noun) or [each for token in doing for each in _who(page, token)]
    ends = {"in": (who, others), "with": (others, who)}.get(noun.head.lower_)
    for one, two in pairs(*ends) if ends else ():
        yield Hit(
            subject=one, relation=_told(main_verb(noun)), object=two, trigger=noun,
            cue=(noun.head, noun), rule=f"{noun.head.lower_} {noun.lemma_.lower()} of X",
            confidence=0.8,
        )  # fmt: skip


def _told(verb: Token) -> str:
    """ "wrote slogans in support of A", "spoke in support of A": in words."""
    wordy = {verb.lemma_, *(thing.lemma_.lower() for thing in children(verb, "dobj"))}
    return "endorses" if wordy & senses("wordy") else "aids"


def _elsewhere(noun: Token) -> bool:
    """ "takes pictures at a rally in support of A": the rally is somebody else's."""
    deed = noun.head.head
    return deed.pos_ == "NOUN" and deed.dep_ == "pobj" and deed.head.lower_ in _NEAR


def _owners(page: Page, noun: Token) -> list[Mention]:
    """ "threatened B for A's raid in support of C": the raid is A's, whoever threatens."""
    deed = noun.head.head
    owners = children(deed, "poss") if deed.pos_ == "NOUN" else []
    return [each for token in owners for each in refs(page, token)]


def _who(page: Page, token: Token) -> list[Mention]:
    """Who does it: the owner of the jets that fly, not of "A's targets, which …"."""
    owned = token.lemma_.lower() in nouns("possession")
    return [] if owned and token.dep_ != "nsubj" else _of(page, token)


def _of(page: Page, token: Token) -> list[Mention]:
    """An actor, or whose operations they are."""
    return refs(page, token) or doer_of_deed(page, token)


def main_verb(noun: Token) -> Token:
    """The verb of the deed: "conducted" in "conducted raids coordinated in support of A"."""
    verb = clause_verb(noun)
    for _ in range(3):
        if verb.dep_ != "acl" and not (verb.dep_ == "advcl" and is_passive(verb)):
            break
        verb = clause_verb(verb.head)
    return verb
