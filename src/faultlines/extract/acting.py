"""Acronyms that are never spelled out, but act: "ABC fighters", "ABC split from the CDE".

A row of capitals is a unit, a weapon or a form as often as a group, so it counts as one only on
what its neighbours say, over the whole document; then it is one wherever it stands.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, Found
from faultlines.extract.function_words import FUNCTION
from faultlines.extract.voices import NOMINAL, first_joined
from faultlines.extract.words import CALENDAR, Word
from faultlines.vocab.load import load_toml
from faultlines.vocab.names import demonyms, given_names, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# "ABC", "AbC", "HuJI", "M23" is left to others; a small letter at the end is no acronym's.
SHAPE = re.compile(
    r"(?![IVXLC]+$)[A-Z](?:[A-Z]{1,6}|[a-z]{1,2}[A-Z]{1,3}|[A-Z]{1,3}[a-z][A-Z]{1,2})$"
)
ENOUGH = 1.5


def acting(doc: "Doc", row: Sequence[Word], sure: frozenset[int]) -> Iterator[Found]:
    """Every mention of an acronym that acts in this document. sure: tokens of sure organisations'
    names."""
    seen: dict[str, list[Word]] = defaultdict(list)
    for word in row:
        if may_act(word):
            seen[word.text].append(word)
    for mentions in seen.values():
        said = [weight(doc[word.start], sure) for word in mentions]
        if max(said) >= ENOUGH and sum(said) >= ENOUGH:
            for word in mentions:
                yield Found(word.start, word.end, ORGANIZATION, 3, 3.0)


def may_act(word: Word) -> bool:
    """Whether a word has the shape of an acronym and is known for nothing else."""
    text = word.text
    if word.end != word.start + 1 or not SHAPE.match(text) or no_actor(text):
        return False
    known = text in places() or text in demonyms() or text in world()
    low = text.lower()
    titled = low in words("titles", "titles") or low in words("titles", "before")
    return not (known or titled or low in CALENDAR or low in FUNCTION or low in given_names())


def no_actor(text: str) -> bool:
    """Whether a row of capitals is known as a unit, a weapon or another thing."""
    return text.removesuffix("s") in _lists()["no_actors"]


def weight(token: "Token", sure: frozenset[int]) -> float:
    """How strongly one mention says that somebody is meant, at most 2; below 0: that nobody is."""
    doc, at = token.doc, token.i
    before = doc[at - 1] if at else None
    after = doc[at + 1] if at + 1 < len(doc) else None
    lists = _lists()
    if before is not None and (before.text in ("-", "/", "(", "[") or in_name(before)):
        return 0.0
    if after is not None and after.text == "-":
        led = at + 2 < len(doc) and doc[at + 2].lower_ in _lists()["endings"]
        return 2.0 if led else 0.0
    if after is not None and after.lemma_.lower() in lists["people"] and after.text.islower():
        return 2.0
    counted = before is not None and (before.lower_ in _lists()["numbers"] or before.like_num)
    if counted and token.dep_ not in ("compound", "nmod", "amod"):
        return -2.0
    return max(by_role(first_joined(token, *NOMINAL)), 1.0 if beside(token, sure) else 0.0)


def in_name(before: "Token") -> bool:
    """Whether an acronym is only part of what the word before it begins: "World War II"."""
    return before.text[0].isupper() and before.pos_ == "PROPN" or before.text.isupper()


def by_role(token: "Token") -> float:
    """What a mention does, or is done to it."""
    lists, head = _lists(), token.head
    lemma = head.lemma_.lower()
    the = any(child.lower_ == "the" for child in token.children)
    if token.dep_ in ("nsubj", "nsubjpass") and lemma == "be":
        return 1.5 if any(is_body(each) for each in head.children) else 0.0
    if token.dep_ == "nsubj" and head.pos_ == "VERB":
        plain = 1.5 if lemma in lists["deeds"] else 0.5 + 0.5 * the
        return 2.0 if lemma in lists["towards"] else plain
    if token.dep_ in ("nsubjpass", "dobj") and (
        lemma in lists["towards"] or lemma in _lists()["undergone"]
    ):
        return 1.5 if lemma in lists["towards"] else 0.5 + 0.5 * the
    if token.dep_ == "pobj":
        return by_preposition(head)
    if token.dep_ == "poss":
        return 2.0 if lemma in lists["people"] else 1.0
    return 0.0


def by_preposition(prep: "Token") -> float:
    """ "clashes with ABC", "a member of ABC", "groups like ABC"."""
    lists, above = _lists(), prep.head.lemma_.lower()
    if prep.lower_ in lists["beside"] and above in lists["towards"]:
        return 2.0
    if prep.lower_ in ("of", "within") and above in lists["people"]:
        return 2.0
    listed = prep.lower_ in ("like", "as", "including") and prep.head.lower_ in _lists()["bodies"]
    return 2.0 if listed else 0.0


def is_body(noun: "Token") -> bool:
    """Whether what somebody is called is a body: "a group", "one of the militias", "allies"."""
    if noun.dep_ != "attr":
        return False
    row = [noun, *(each for prep in noun.children for each in prep.children if prep.lower_ == "of")]
    return any(each.lower_ in _lists()["bodies"] for each in row)


def beside(token: "Token", sure: frozenset[int]) -> bool:
    """Whether it is joined to a sure organisation: "the ABC and the Cedar Front"."""
    near = [child for child in token.children if child.dep_ == "conj"]
    if token.dep_ == "conj":
        near.append(token.head)
    return any(other.i in sure for other in near)


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    return {key: frozenset(text.split()) for key, text in load_toml("acronyms.toml").items()}
