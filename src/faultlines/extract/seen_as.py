"""What a group is called or taken for: "called A a cover for B", "A is seen as a splinter of B"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.bearers import Voice, voice
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, is_passive, surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.extract.regarded import regarded
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns
from faultlines.vocab.roles import roles

RULE = "taken for"
_BODIES = schemata("OG")
_PARENTS = _BODIES | schemata("PS")


def from_seen_as(page: Page, noun: Token) -> Iterator[Hit]:
    """ "A is regarded as a front for B", "suspected of being a proxy of B", "nothing but a tool of
    B"; and who calls it so."""
    relation = _relation(noun)
    if relation is None:
        return
    verb, groups = _taken(noun)
    if verb is None:
        return
    parents = fitting(all_refs(page, _owners(page, noun)), _PARENTS)
    taken = [each for each in fitting(all_refs(page, groups), _BODIES) if each.named]
    for group, parent in pairs(taken, parents):
        reverse = relation in ("backs", "created")
        yield Hit(
            subject=parent if reverse else group, relation=relation,
            object=group if reverse else parent, trigger=noun, cue=(verb, noun),
            rule=f"{RULE} {noun.lemma_.lower()}", confidence=0.8,
        )  # fmt: skip


def _owners(page: Page, noun: Token) -> list[Token]:
    """ "a tool of B", "a B creation", "a cover name used by B"."""
    used = [each for part in children(noun, "acl") for each in below(part, "by")]
    named = [each for each in children(noun, "compound", "nmod") if each.i in page.at]
    return [*below(noun, "of"), *below(noun, "for"), *children(noun, "poss"), *used, *named]


def _relation(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if lemma in nouns("organisation", "naming") and any(
        each.lemma_.lower() in nouns("facade") for each in children(noun, "compound", "amod")
    ):
        return "fronts_for"  # "a front group of B"
    for name, relation in (("facade", "fronts_for"), ("renamed", "fronts_for"),
                           ("splinter", "split_from"), ("proxy_of", "backs"),
                           ("made", "created")):  # fmt: skip
        if lemma in nouns(name):
            return relation
    return None


def _taken(noun: Token) -> tuple[Token | None, list[Token]]:
    """The verb that takes somebody for what the noun says, and whom."""
    head, verb = noun.head, noun.head.head
    known = noun.lemma_.lower() in roles()  # what roles read themselves
    given = [] if known else regarded(noun)
    if given:
        return (verb if head.lower_ == "as" else head), given
    if noun.dep_ == "pobj" and head.lower_ == "as" and verb.lemma_ in nouns("acts_as"):
        return verb, surface_subjects(verb)
    if noun.dep_ == "attr" and head.lower_ == "being" and head.head.lower_ == "of":
        return (verb.head, _whom(verb.head)) if _suspects(verb.head) else (None, [])
    if noun.dep_ == "pobj" and head.lower_ in ("but", "than") and verb.dep_ == "attr":
        return verb.head, surface_subjects(verb.head)
    if noun.dep_ == "attr" and (not known or noun.lemma_.lower() in nouns("organisation")):
        return head, surface_subjects(head)
    return None, []


def _suspects(verb: Token) -> bool:
    return verb.lemma_ in nouns("taken_suspected")


def _whom(verb: Token) -> list[Token]:
    return surface_subjects(verb) if is_passive(verb) else children(verb, "dobj")


def taken_by(page: Page, noun: Token) -> Voice | None:
    """Who takes somebody for it: "analysts see A as a splinter of B"."""
    verb = noun.head if noun.dep_ == "dobj" else _taken(noun)[0]  # "see the hand of A"
    if verb is None or is_passive(verb) or _is_so(verb, noun):
        return None
    seen = (voice(page, who, verb) for who in surface_subjects(verb))
    return next((replace(each, believes=True) for each in seen), None)


def _is_so(verb: Token, noun: Token) -> bool:
    """ "A remains a tool of B": nobody's view but the writer's."""
    is_it = noun.dep_ == "attr" and noun.head == verb and verb.lemma_ not in nouns("regards")
    return is_it or verb.lemma_ == "be" or verb.lemma_ in nouns("acts_as")
