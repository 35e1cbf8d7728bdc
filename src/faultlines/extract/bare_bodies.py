"""Bodies called by one word alone: "the Council", for the one council that the text names."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PUBLIC, Found
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc


def spelled_out(doc: "Doc", kept: Sequence[Found]) -> list[Found]:
    """The names, each bare body under the full name of the only one of its kind."""
    full: dict[str, set[str]] = {}
    for found in kept:
        name = found.canonical or doc[found.start : found.end].text
        for word in kinds(name) if found.schema in (ORGANIZATION, PUBLIC) else ():
            full.setdefault(word, set()).add(name)
    return [named(doc, found, full) for found in kept]


def named(doc: "Doc", found: Found, full: dict[str, set[str]]) -> Found:
    """One name, spelled out where it is bare and only one body can be meant."""
    text = doc[found.start : found.end].text
    longs = full.get(text.lower(), set()) if found.canonical is None else set()
    if not is_bare(text) or len(longs) != 1:
        return found
    return replace(found, canonical=next(iter(longs)))


def kinds(name: str) -> set[str]:
    """What kind of body a longer name says it is: "Cedar Council", "Department of Works"."""
    row = name.lower().split()
    ends = {row[-1], *(row[:1] if row[1:2] in (["of"], ["for"]) else [])}
    return {word for word in ends if len(row) > 1 and is_bare(word)}


def is_bare(name: str) -> bool:
    """Whether a name says what kind of body it is and no more."""
    return name.lower() in words("heads", "bare")
