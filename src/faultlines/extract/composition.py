"""Who makes up a whole: "the alliance, which includes A", "coalition states: A, B and C".

Also "A fights as part of the alliance". Only wholes that are actors themselves count: a named body
or a group called a coalition, an alliance and the like (nouns.toml, `whole`); "groups such as A"
tells of no whole.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import (
    below,
    children,
    clause_verb,
    conjuncts,
    doers,
    done_to,
    is_passive,
)
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses

_MADE_OF = frozenset({"include", "comprise", "encompass", "consist", "compose", "make"})
_OF = frozenset({"comprise", "consist", "compose", "make"})
_PARTS = schemata("OGS")
_BODIES = frozenset({"Organization", "PublicBody"})


def from_composition(page: Page, token: Token) -> Iterator[Hit]:
    """The parts of a whole that a word names, lists or takes part in."""
    lemma = token.lemma_.lower()
    if token.i in page.members:
        yield from _listed(page, token)
    elif token.pos_ == "VERB" and lemma in _MADE_OF:
        yield from _made_of(page, token)
    elif lemma == "part" and token.dep_ == "pobj" and token.head.lower_ == "as":
        verb = clause_verb(token)
        wholes = [two for two in all_refs(page, below(token, "of")) if not _scheme(page, two)]
        if verb.lemma_.lower() not in senses("gets"):
            yield from _hits(all_refs(page, doers(verb)), wholes, token, "as part of a whole")


def _scheme(page: Page, whole: Mention) -> bool:
    """ "as part of the Harbour Programme", "as part of Operation Harbour": a plan has no parts."""
    name = page.document.text[whole.start : whole.end].lower().split()
    return bool({name[0], name[-1]} & senses("schemes"))


def _listed(page: Page, head: Token) -> Iterator[Hit]:
    """ "alliance members include A, B and C": the group's noun is spelled out."""
    whole = page.at.get(head.i)
    if whole is not None and is_whole(whole):
        parts = [page.at[each.i] for each in page.members[head.i]]
        yield from _hits(parts, [whole], head, "list of a whole's parts")


def _made_of(page: Page, verb: Token) -> Iterator[Hit]:
    """ "A, which includes B", "A is made up of B", "A, including B"."""
    if verb.lemma_.lower() == "make" and not any(each.lower_ == "up" for each in verb.children):
        return
    if dissolved(verb):
        return
    tokens = (
        [part for of in ("of", "by") for part in below(verb, of)] if _of(verb) else done_to(verb)
    )
    if verb.dep_ == "prep":
        tokens = children(verb, "pobj")
    tops = done_to(verb) if is_passive(verb) else doers(verb)
    tops = tops or ([verb.head] if verb.dep_ == "prep" else [])
    in_brackets = verb.i > 0 and verb.nbor(-1).text == "("
    if in_brackets or (verb.dep_ == "advcl" and verb.tag_ == "VBG"):
        tops = _just_before(verb)
    wholes = [page.at[top.i] for top in tops if top.i in page.at]
    parts = all_refs(page, tokens)
    if in_brackets:
        closing = next((word.idx for word in page.doc[verb.i :] if word.text == ")"), verb.idx)
        parts = [part for part in parts if part.start < closing]
    yield from _hits(parts, wholes, verb, f"verb {verb.lemma_} parts")


def _just_before(verb: Token) -> list[Token]:
    """ "offices in the region, comprising A and B", "the Navy (includes A)": A and B make up what
    stands right before."""
    place = verb.i - 1
    while place > verb.sent.start and verb.doc[place].is_punct:
        place -= 1
    return [verb.doc[place]]


def dissolved(verb: Token) -> bool:
    """ "It consisted of A and B but was dissolved": it has no parts any more."""
    return any(each.lemma_.lower() in nouns("dissolving") for each in conjuncts(verb))


def _of(verb: Token) -> bool:
    return verb.lemma_.lower() in _OF and bool(children(verb, "prep", "agent"))


def is_whole(mention: Mention) -> bool:
    """Whether others can be its parts: a named body, or a group called a coalition."""
    if mention.named:
        return mention.schema in _BODIES
    return any(word in nouns("whole") for word in re.findall(r"[^\W\d_]+", mention.name.lower()))


def _hits(parts: list[Mention], wholes: list[Mention], trigger: Token, rule: str) -> Iterator[Hit]:
    for one, two in pairs(fitting(parts, _PARTS), [each for each in wholes if is_whole(each)]):
        relation = "member_of" if "State" in one.kinds else "part_of"  # a state is no branch
        yield Hit(
            subject=one, relation=relation, object=two, trigger=trigger, cue=(trigger,),
            rule=rule, confidence=0.8,
        )  # fmt: skip
