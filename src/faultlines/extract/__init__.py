"""A document to claims, events and forecasts, in words only."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from faultlines.model.known_names import KnownName
from faultlines.model.reading import Extraction
from faultlines.model.text import Document
from faultlines.model.when import When

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from faultlines.extract.hinting import Hint
    from faultlines.extract.stances import Leaning

EXTRACTOR = "rules/1"


def extract(
    items: Iterable[tuple[Document, When]], own: tuple[KnownName, ...] = ()
) -> Iterator[Extraction]:
    """Read documents, each with the day it was published (or When.unknown()), in order.

    own: names that the user gave, which win over those found.
    Pure: the same document and day give the same extraction on every machine.
    """
    for document, doc, published in _parsed(items):
        from faultlines.extract.reader import read

        yield read(document, doc, published, own)


def hints(items: Iterable[tuple[Document, When]]) -> Iterator[tuple["Hint", ...]]:
    """What the words of each document say of relations, also where an end couldn't be read."""
    for document, doc, published in _parsed(items):
        from faultlines.extract.hinting import hints_of
        from faultlines.extract.reader import prepared

        yield tuple(hints_of(prepared(document, doc, published)))


Place = tuple[int, int]
"""A stretch of a text, in code points, half-open."""


def leanings(
    items: Iterable[tuple[Document, When, Place, Place]],
) -> Iterator["Leaning | None"]:
    """How two actors, whose places in a document are given, stand to each other; None: nothing
    tells. Both must stand in one sentence."""
    asked = list(items)
    documents = _parsed((document, published) for document, published, _, _ in asked)
    for (document, doc, published), (_, _, first, second) in zip(documents, asked, strict=True):
        from faultlines.extract.reader import prepared
        from faultlines.extract.stances import leaning

        yield leaning(prepared(document, doc, published), first, second)


def _parsed(
    items: Iterable[tuple[Document, When]],
) -> Iterator[tuple[Document, "Doc", When]]:
    from faultlines.extract.lean import import_spacy

    import_spacy()
    from faultlines.extract.nlp import parse

    pairs = list(items)
    parsed = parse(document.text for document, _ in pairs)
    for (document, published), doc in zip(pairs, parsed, strict=True):
        yield document, doc, published
