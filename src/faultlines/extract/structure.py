"""What belongs to what: "Iran-like state's Guard Corps", "militias in the Forces", "aka"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.aliases import says_alias
from faultlines.extract.composition import dissolved
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children, conjuncts
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.extract.units import from_units
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.nouns import nouns

_WORDS = re.compile(r"[\w.-]+")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_WITHIN = frozenset({"in", "within", "inside"})
_BODIES = frozenset({"Organization", "PublicBody"})


def from_structure(page: Page, token: Token) -> Iterator[Hit]:
    """Part-whole relations that the noun phrase itself shows."""
    mention = page.at.get(token.i)
    if mention is None:
        return
    yield from _other_name(page, token, mention)
    if mention.named and mention.schema in _BODIES:
        yield from _state_body(page, token, mention)
        yield from _branch(page, token, mention)
        yield from from_units(page, token)
    elif mention.schema == "Group":
        yield from _group_of_body(page, token, mention)


def _other_name(page: Page, token: Token, mention: Mention) -> Iterator[Hit]:
    """ "A, also known as B", "A (aka B)": the text says that the two names are one actor's."""
    ahead = page.doc[token.i + 1 : token.i + 24]
    for place, word in enumerate(ahead):
        other = page.at.get(word.i)
        if other is None:
            continue
        between = page.doc[token.i + 1 : token.i + 1 + place]
        if (
            other.key == mention.key
            and mention.named
            and says_alias(_WORDS.findall(_BRACKETS.sub("", between.text)))
        ):
            yield Hit(
                subject=mention,
                relation="same_as",
                object=other,
                trigger=word,
                cue=tuple(each for each in between if re.search(r"\w", each.text)),
                rule="another name",
                confidence=0.85,
                presupposed=True,
            )
        return


def _branch(page: Page, token: Token, mention: Mention) -> Iterator[Hit]:
    """ "the Quick Force branch of the Guard": the name before the noun is the branch."""
    part = token.head
    if token.dep_ not in ("compound", "nmod") or part.lemma_.lower() not in nouns("part"):
        return
    for preposition in ("of", "in", "within"):
        for owner in below(part, preposition):
            body = page.at.get(owner.i)
            if body is not None and body.schema in _BODIES and body.key != mention.key:
                yield _hit(mention, body, part, (part,), f"branch {preposition} a body")


def _state_body(page: Page, token: Token, mention: Mention) -> Iterator[Hit]:
    """ "Peru's National Police": a body of that state, where its name says that it is one."""
    if mention.name.split()[-1].lower() not in nouns("state_body"):
        return
    if token.dep_ in SUBJECTS and dissolved(token.head):
        return
    for owner in children(token, "poss"):
        state = page.at.get(owner.i)
        if state is not None and "State" in state.kinds:
            yield _hit(mention, state, token, (owner, token), "possessor of a state body")


def _group_of_body(page: Page, token: Token, mention: Mention) -> Iterator[Hit]:
    """ "militias in the Forces: A and B", "the Forces' militias"."""
    if token.lemma_.lower() not in nouns("part") | {"group", "unit", "force", "party"}:
        return
    owners = children(token, "poss")
    for preposition in ("in", "within", "of", "inside"):
        owners += [each for each in below(_bearer(token), preposition) if _nearest(token, each)]
    for owner in owners:
        body = page.at.get(owner.i)
        if body is None or not body.named or body.schema not in _BODIES:
            continue
        if owner.head.lower_ in _WITHIN and not _is_body(page, owner, body):
            continue
        for member in one(page, token):
            if member.key != body.key:
                yield _hit(member, body, token, (token,), "group of a body")


def _is_body(page: Page, owner: Token, body: Mention) -> bool:
    """ "militias in the Forces", not "militias in Puno", which may be a town."""
    place = page.doc[owner.left_edge.i]
    return place.lower_ == "the" or body.how == "acronym" or len(body.name.split()) > 1


def _bearer(noun: Token) -> Token:
    """The noun that the parser hangs a phrase on: for joined nouns, the first of them."""
    return noun.head if noun.dep_ == "conj" and noun.head.pos_ == noun.pos_ else noun


def _nearest(noun: Token, owner: Token) -> bool:
    """ "A forces and B groups in C": the groups are in C, the forces aren't said to be."""
    row = conjuncts(_bearer(noun))
    before = [each.i for each in row if each.i < owner.i]
    return bool(before) and max(before) == noun.i


def _hit(part: Mention, whole: Mention, trigger: Token, cue: tuple[Token, ...], rule: str) -> Hit:
    return Hit(
        subject=part, relation="part_of", object=whole, trigger=trigger, cue=cue, rule=rule,
        confidence=0.8, presupposed=True,
    )  # fmt: skip
