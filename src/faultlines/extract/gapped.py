"""Verbs that a second pair of names shares: "A backs B, and C the D", "B is backed by A and D by
C". Gapping (Ross 1970): the verb is told once, and each pair has its own ends."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.lists import GAP
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.extract.verbs import from_verbs

_JOINS = frozenset({"and", "while", "but", "whereas", ";"})
_UNDER = ("pcomp", "xcomp", "acl")  # "accused A of arming B, and C the D": which verb is shared?
_UP = 4  # words from the first pair's last name up to its verb


def mend_gaps(page: Page) -> None:
    """Hang the second pair's names on the verb under a label of their own. Changes the parse."""
    for place in sorted(page.at):
        found = _pair(page, place)
        verb = _verb(page.doc[place], found[0]) if found is not None else None
        if found is None or verb is None:
            continue
        first, second = found
        first.head, first.dep_ = verb, GAP
        second.head, second.dep_ = first, GAP


def from_gapped(page: Page, verb: Token) -> Iterator[Hit]:
    """The relations of a verb between the names of a second pair."""
    for first in children(verb, GAP):
        for second in children(first, GAP):
            for hit in from_verbs(page, verb):
                yield from _shared(page, hit, first, second)


def _shared(page: Page, hit: Hit, first: Token, second: Token) -> Iterator[Hit]:
    """The hit with the other pair's ends: who stands last in it is last in the pair, too."""
    if hit.object is None or max(hit.subject.start, hit.object.start) > first.idx:
        return
    turned = hit.subject.start > hit.object.start
    for one_end in one(page, second if turned else first):
        for other in one(page, first if turned else second):
            if {one_end.schema, other.schema} & {"Person"} == {
                hit.subject.schema, hit.object.schema,
            } & {"Person"}:  # fmt: skip
                yield replace(
                    hit, subject=one_end, object=other, rule=f"gapped {hit.rule}",
                    confidence=round(hit.confidence - 0.1, 2),
                )  # fmt: skip


def _pair(page: Page, place: int) -> tuple[Token, Token] | None:
    """The two names right after "and", with an article or a "by" between, that end the clause."""
    doc, at = page.doc, place + 1
    at += at < len(doc) and doc[at].text == ","
    if at + 3 >= len(doc) or doc[at].lower_ not in _JOINS:
        return None
    semicolon = doc[at].text == ";"
    first = at + 1 + (doc[at + 1].lower_ == "the")
    if first not in page.at or not page.at[first].named:
        return None
    second = first + 1
    between: list[str] = []
    while second < len(doc) and second not in page.at and len(between) < 3:
        between.append(doc[second].lower_)
        second += 1
    fits = between in (["the"], ["by"], ["by", "the"]) or (semicolon and between == [",", "the"])
    if not fits or second not in page.at or not page.at[second].named:
        return None
    ends = second + 1 >= len(doc) or doc[second + 1].is_punct
    return (doc[first], doc[second]) if ends else None


def _verb(last: Token, first: Token) -> Token | None:
    """The verb of whose ends a name is the last; None where the second pair has its own."""
    word = last
    for _ in range(_UP):
        if word.head == word:
            return None
        word = word.head
        if word.pos_ == "VERB":
            between = last.doc[last.i : first.i]
            whole = last.sent == first.sent and word.i < last.i and word.dep_ not in _UNDER
            return None if not whole or any(each.pos_ in VERBAL for each in between) else word
    return None
