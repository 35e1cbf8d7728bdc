"""What keeps a group's words from meaning all of it: "some members of X", "X's fighters in Y"."""

from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.commons import counted, origin
from faultlines.extract.phrases import Phrase
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

WITHIN = frozenset(("in", "at", "near", "inside", "outside"))
QUOTED_NAME = 12  # tokens that an explanation in brackets may have: "the CB [Cedar Brigade] men"
CLOSING = {"]": "[", ")": "("}


def limited(head: "Token", phrase: Phrase, names: frozenset[int]) -> Phrase:
    """The phrase with what narrows it down: its count's word before, its place after."""
    doc = head.doc
    more = placed(doc, head, phrase.end, names) if not phrase.siblings else 0
    name = phrase.name + (f" {doc[phrase.end : phrase.end + more]}" if more else "")
    few = "" if doc[phrase.start].tag_ == "PRP$" else part_of(doc, past_owner(doc, phrase, names))
    return replace(phrase, end=phrase.end + more, name=few + name)


def plain(head: "Token", phrase: Phrase, names: frozenset[int], *, told: bool) -> Phrase:
    """The same of citizens, youths and other plain people, with their number and their home.

    told: a word says which ones; "three civilians" are civilians like others.
    """
    more = origin(head.doc, head, phrase.end, names) if not phrase.siblings else 0
    name = phrase.name + (f" {head.doc[phrase.end : phrase.end + more]}" if more else "")
    few = part_of(head.doc, past_owner(head.doc, phrase, names)) or counted(head)
    few = few if told or more else ""
    return replace(phrase, end=phrase.end + more, name=few + name)


def portioned(head: "Token", phrase: Phrase) -> Phrase:
    """The phrase with its count's word alone: "some Shia militias"."""
    return replace(phrase, name=part_of(head.doc, phrase.start) + phrase.name)


def past_owner(doc: "Doc", phrase: Phrase, names: frozenset[int]) -> int:
    """Where the words begin, those of a named owner among them: "X's" of "many of X's fighters"."""
    at = phrase.start - 1
    if at < 1 or doc[at].tag_ != "POS" or at - 1 not in names:
        return phrase.start
    while at - 1 in names:
        at -= 1
    return at


def explained(head: "Token", phrase: Phrase, names: frozenset[int]) -> Phrase:
    """The phrase with the name that an explanation in brackets parts from its noun."""
    doc, start = head.doc, before_bracket(head.doc, head.i, names)
    if start == head.i or phrase.start != head.i:
        return phrase
    end = next(i for i in range(start, head.i) if doc[i].text in CLOSING.values())
    return replace(phrase, start=start, name=f"{doc[start:end]} {phrase.name}")


def part_of(doc: "Doc", start: int) -> str:
    """ "some " before "members of X", "many of " before "X's fighters"; "" where all are meant."""
    at = start - 1
    if at > 0 and doc[at].lower_ in ("the", "its", "their", "his", "her", "our"):
        at -= 1
    of = "of " if at > 0 and doc[at].lower_ == "of" else ""
    at -= bool(of)
    many = doc[at].lower_ if at >= 0 else ""
    known = words("groups", "portions") | words("groups", "fractions")
    if many not in (known if of else words("groups", "some")):
        return ""
    the = "the " if of and doc[start - 1].lower_ == "the" else ""
    return f"{many} {of}{the}"


def placed(doc: "Doc", head: "Token", end: int, names: frozenset[int]) -> int:
    """How many tokens after the group's words say where it is: "X's fighters in East Ghouta".

    Only of a subject and of "all …": after a verb a place may be that of the deed.
    """
    whole = any(child.lower_ == "all" for child in head.children)
    if not whole and head.dep_ not in SUBJECTS:
        return 0
    if end >= len(doc) or doc[end].lower_ not in WITHIN or doc[end].head != head:
        return 0
    last = place_end(doc, end + 1, names)
    while last > end + 1 and last < len(doc) and doc[last].lower_ in ("and", "or", ","):
        if (further := place_end(doc, last + 1, names)) == last + 1:
            break
        last = further  # "in Y and Z"
    goes_on = last < len(doc) and (doc[last].tag_ == "POS" or doc[last - 1].head.i >= last)
    return 0 if goes_on or last == end + 1 else last - end


def place_end(doc: "Doc", start: int, names: frozenset[int]) -> int:
    """Where a place's name ends that starts here, "the northern Y"; `start` where none does."""
    at = start
    while at < len(doc) and at not in names and doc[at].head.i > at and doc[at].is_alpha:
        at += 1
    if at >= len(doc) or at not in names:
        return start
    while at < len(doc) and at in names:
        at += 1
    return at


def before_bracket(doc: "Doc", head: int, names: frozenset[int]) -> int:
    """Where a name starts that an explanation parts from the noun: "the CB [Cedar Brigade]
    fighters"; the noun itself where there is none."""
    opening = CLOSING.get(doc[head - 1].text) if head else None
    if opening is None:
        return head
    for at in range(head - 2, max(0, head - QUOTED_NAME), -1):
        if doc[at].text == opening:
            start = at
            while start > 0 and start - 1 in names:
                start -= 1
            return start if start < at else head
        if at not in names:
            break
    return head
