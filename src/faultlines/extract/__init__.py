"""A document to claims, events and forecasts, in words only."""

from collections.abc import Iterable, Iterator

from faultlines.model.reading import Extraction
from faultlines.model.text import Document
from faultlines.model.when import When

EXTRACTOR = "rules/1"


def extract(items: Iterable[tuple[Document, When]]) -> Iterator[Extraction]:
    """Read documents, each with the day it was published (or When.unknown()), in order.

    Pure: the same document and day give the same extraction on every machine.
    """
    from faultlines.extract.lean import import_spacy

    import_spacy()
    from faultlines.extract.nlp import parse
    from faultlines.extract.reader import read

    pairs = list(items)
    parsed = parse(document.text for document, _ in pairs)
    for (document, published), doc in zip(pairs, parsed, strict=True):
        yield read(document, doc, published)
