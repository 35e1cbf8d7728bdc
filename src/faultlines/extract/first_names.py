"""A first name alone stands for the one person of the document who bears it: "I asked John"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import PERSON, Found
from faultlines.extract.types import key
from faultlines.vocab.nouns import nouns

if TYPE_CHECKING:
    from spacy.tokens import Doc

NEAR = 3  # tokens before a name in which "his son" may stand


def by_first_name(doc: "Doc", kept: Sequence[Found]) -> list[Found]:
    """The names, with those of one word that begin just one full name called by that."""
    full = _full_names(doc, kept)
    firsts: dict[str, list[str]] = {}
    for text in full:
        firsts.setdefault(key(text.split()[0]), []).append(text)
    lasts = [_last(text) for text in full]
    return [_called(doc, found, firsts, lasts) for found in kept]


def _called(doc: "Doc", found: Found, firsts: dict[str, list[str]], lasts: Sequence[str]) -> Found:
    """The name as it is, or as the full name of whom it means."""
    word = key(doc[found.start : found.end].text)
    named = firsts.get(word, [])
    bare = found.kind == "name" and found.schema == PERSON and found.canonical is None
    if not bare or not named or " " in word or word in lasts:
        return found
    if len({_last(text) for text in named}) > 1:
        return found
    if _is_kin(doc, found) and lasts.count(_last(named[0])) == len(named):
        return found  # "his son Eric" bears his father's surname, if any that is told
    return replace(found, kind="surname", canonical=named[0])


def _full_names(doc: "Doc", kept: Sequence[Found]) -> list[str]:
    """Each full name of a person once, in the order of the document."""
    people = (found for found in kept if found.schema == PERSON)
    texts = (found.canonical or doc[found.start : found.end].text for found in people)
    return list(dict.fromkeys(text for text in texts if " " in text))


def _last(text: str) -> str:
    return key(text.split()[-1])


def _is_kin(doc: "Doc", found: Found) -> bool:
    """Whether the name is given as somebody's kin's: "his wife, Ann"."""
    before = doc[max(0, found.start - NEAR) : found.start]
    return any(token.lemma_.lower() in nouns("kin") for token in before)
