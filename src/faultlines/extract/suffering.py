"""Whom or what a deed of force was done to, by the parse around its verb or noun."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, below, children, conjuncts, done_to
from faultlines.vocab.violence import Kind, deed_verbs, violence

EXPLODING = frozenset({"explode", "detonate"})


def sets_explosives(verb: Token) -> bool:
    """ "placed a bomb at X", "grenades were hurled at X"."""
    objects = {each.lemma_.lower() for each in children(verb, "dobj", "nsubjpass", "nsubj")}
    return verb.lemma_ in violence("setting") and bool(objects & violence("explosives"))


def suffering(trigger: Token, kind: Kind) -> list[Token]:
    """The nouns of those who suffered a deed, each once, in text order."""
    found = _of_verb(trigger, kind) if trigger.pos_ in VERBAL else _of_noun(trigger, kind)
    every = {each.i: each for token in found for each in conjuncts(token)}
    return [every[i] for i in sorted(every) if _may_suffer(every[i])]


def _may_suffer(token: Token) -> bool:
    kinds = ("NOUN", "PROPN", "PRON", "NUM", "ADJ")
    held = ("hostage", "captive", "prisoner")
    if token.ent_type_ in ("DATE", "TIME"):
        return False  # "an attack on 5 September"
    return token.pos_ in kinds and token.lemma_.lower() not in (*violence("weapons"), *held)


def _of_verb(verb: Token, kind: Kind) -> Iterator[Token]:
    onto = [two.split()[1] for two in kind.onto if two.split()[0] == verb.lemma_]
    for preposition in onto:
        yield from below(verb, preposition)
    if kind.kind == "bombing" and (verb.lemma_ in EXPLODING or sets_explosives(verb)):
        for preposition in violence("near"):
            yield from _beside(verb, preposition)
        return
    if verb.lemma_ in violence("striking"):
        for preposition in violence("near"):
            yield from _beside(verb, preposition)
    if not onto or verb.lemma_ not in ("fire", "open"):
        yield from done_to(verb)


def _beside(word: Token, preposition: str) -> Iterator[Token]:
    """ "in front of the bank", "at the door of the bank"."""
    for noun in below(word, preposition):
        inner = (
            list(below(noun, "of"))
            if noun.lemma_ in ("front", "door", "entrance", "vicinity", "side", "garden")
            else []
        )
        yield from inner or [noun]


def _of_noun(noun: Token, kind: Kind) -> Iterator[Token]:
    for preposition in ("of", "on", "against"):
        yield from below(noun, preposition)
    for clause in harms(noun):
        yield from done_to(clause)
    if kind.suffered:
        yield from children(noun, "poss")
    if kind.kind == "bombing":
        for preposition in violence("near"):
            yield from _beside(noun, preposition)
    for each in children(noun, "compound", "nmod"):
        if kind.suffered or each.lemma_.lower() in violence("things"):
            yield each


def harms(noun: Token) -> list[Token]:
    """The clauses that say whom a deed hit: "the attack that killed three"."""
    clauses = children(noun, "relcl", "acl")
    return [each for each in clauses if each.lemma_ in deed_verbs() and each.tag_ != "VBN"]
