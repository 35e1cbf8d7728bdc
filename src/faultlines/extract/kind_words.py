"""A body by its name without the word for its kind: "Fatima" for the "Fatima Alliance".

Only within one document, where nothing tells the two apart: one body alone has the name with such
a word, no sentence names both, and no nation stands before the short one ("the Peruvian Fatima").
What the document has for a person or a place is none. A body that the whole world knows keeps its
name ("Taliban" for "Taliban Movement"), but for an alliance, which is more than one body.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, Found, text_of
from faultlines.extract.wordlists import common_words
from faultlines.vocab.names import demonyms, fold, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc


def one_body(doc: "Doc", kept: Sequence[Found]) -> list[Found]:
    """The names, short and long, under the one that both stand for."""
    long_of = {short: next(iter(longs)) for short, longs in _longs(doc, kept).items()
               if len(longs) == 1}  # fmt: skip
    apart = set(_told_apart(doc, kept, long_of)) if long_of else set()
    names: dict[str, str] = {}
    for short, long in long_of.items():
        if short not in apart:
            names |= dict.fromkeys((short, long), _name(short, long))
    return [_named(doc, found, names) for found in kept] if names else list(kept)


def _name(short: str, long: str) -> str:
    known = world().get(short)
    several = long.rpartition(" ")[2].lower() in words("heads", "kind_of_several")
    return long if known is None or several else known.name


def _longs(doc: "Doc", kept: Sequence[Found]) -> dict[str, set[str]]:
    """Name without its kind's word → the names with one."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in kept:
        text = text_of(doc, name)
        short, _, kind = text.rpartition(" ")
        told = kind.lower() in words("heads", "kind_of_body") and not _ordinary(short)
        if short and name.schema == ORGANIZATION and told:
            found[short].add(text)
    return found


def _told_apart(doc: "Doc", kept: Sequence[Found], long_of: dict[str, str]) -> Iterator[str]:
    """Short names that stand beside the long one, for a nation's, or for somebody else."""
    there: dict[int, set[str]] = defaultdict(set)
    for name in kept:
        there[doc[name.start].sent.start].add(text_of(doc, name))
    for name in kept:
        short = text_of(doc, name)
        if short not in long_of:
            continue
        nation = doc[name.start - 1].text in demonyms() if name.start else False
        both = long_of[short] in there[doc[name.start].sent.start]
        if both or nation or name.schema not in (ORGANIZATION, None):
            yield short


def _named(doc: "Doc", found: Found, names: dict[str, str]) -> Found:
    text = text_of(doc, found)
    name = names.get(text, text)
    if name == text or found.canonical not in (None, text):
        return found
    return replace(found, canonical=name, schema=ORGANIZATION)


def _ordinary(short: str) -> bool:
    """ "Prohibition" is a time before it is the Prohibition Party."""
    return short not in world() and all(fold(word) in common_words() for word in short.split())
