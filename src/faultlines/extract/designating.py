"""Designations: "A designated B a terrorist group", "B is considered a terror group by A"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import (
    RELATIVE,
    below,
    children,
    doers,
    done_to,
    is_passive,
    surface_subjects,
)
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.load import word_list

_LISTED, _LISTING, _CALLING = schemata("OGP"), schemata("OGS"), schemata("POGS")


def from_designations(page: Page, verb: Token) -> Iterator[Hit]:
    """Who puts whom on a list of terrorists, or calls him one."""
    lemma = verb.lemma_.lower()
    calls = lemma in _words("calls")
    label = None
    if calls or lemma in _words("lists"):
        label = _label(verb)
    elif lemma in _words("puts"):
        label = _roll(verb)
    if label is None:
        return
    listed = fitting(all_refs(page, _listed(verb, label)), _LISTED)
    by = fitting(all_refs(page, _by(verb, label)), _CALLING if calls else _LISTING)
    for one, two in pairs(by, listed):
        yield Hit(
            subject=one, relation="accuses" if calls else "sanctions", object=two,
            trigger=verb, cue=(verb, label),
            rule=f"designation {verb.lemma_}", confidence=0.85,
        )  # fmt: skip


def _label(verb: Token) -> Token | None:
    """ "Organisation" of "a terrorist organisation", where that is what somebody is called."""
    small = [each for each in children(verb, "ccomp") if each.pos_ == "NOUN"]
    named = [*children(verb, "oprd", "dobj", "attr"), *below(verb, "as"), *small]
    return next((noun for noun in named if _outlawed(noun)), None)


def _roll(verb: Token) -> Token | None:
    """ "List" of "its list of terrorist groups", where somebody is put on it."""
    for noun in (*below(verb, "to"), *below(verb, "on"), *below(verb, "onto")):
        if noun.lemma_.lower() in _words("rolls"):
            told = noun.lemma_.lower() == "blacklist" or _outlawed(noun)
            if told or any(map(_outlawed, below(noun, "of"))):
                return noun
    return None


def _outlawed(noun: Token) -> bool:
    near = (noun, *children(noun, "amod", "compound", "nmod"))
    return any(part in _words("outlawed") for word in near for part in word.lower_.split())


def _listed(verb: Token, label: Token) -> list[Token]:
    """Whom the verb is done to; of "which A considers a terror group", the noun before it."""
    if is_passive(verb):
        return done_to(verb)
    if _misread(verb, label):
        return surface_subjects(verb)
    found = [each for each in children(verb, "dobj", "dative") if each != label]
    found = found or children(label, "nsubj")
    if not found and verb.dep_ == "relcl":
        found = [verb.head]
    return found


def _by(verb: Token, label: Token) -> list[Token]:
    """Who does it: the subject, or "by", which the parse may hang on the label."""
    if _misread(verb, label) or is_passive(verb):
        named = doers(verb) if is_passive(verb) else []
        found = [*named, *below(verb, "by"), *below(label, "by")]
        return [each for each in found if not _left_out(each)]
    return [each for each in doers(verb) if each.lower_ not in RELATIVE and each != verb.head]


def _left_out(noun: Token) -> bool:
    """ "By A but not by B": not B."""
    return noun.head.i > 0 and noun.head.nbor(-1).lower_ == "not"


def _misread(verb: Token, label: Token) -> bool:
    """ "B, designated a terror group by A, fled": a participle that the parser took for a past."""
    alone = children(verb, "dobj", "dative") == [label] and not children(label, "nsubj")
    return not is_passive(verb) and alone and bool(list(below(label, "by")))


def _words(kind: str) -> frozenset[str]:
    return word_list("designating.toml", kind)
