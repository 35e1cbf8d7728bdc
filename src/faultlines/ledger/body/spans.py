"""Spans and dates, the parts that all bodies share."""

from collections.abc import Iterable
from functools import lru_cache
from sys import intern
from typing import Any

from faultlines.ledger.chain import digest
from faultlines.model.errors import NotInSource
from faultlines.model.text import Document, Span, check_quote
from faultlines.model.when import When

Body = dict[str, Any]
Ends = list[int]


class Closer:
    """Takes spans of one document down to their ends. Each is checked against the text."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.doc_id = document.id
        self.spans: set[Span] = set()

    def one(self, span: Span | None) -> Ends | None:
        """[start, end]. Raises NotInSource unless the words stand there."""
        if span is None:
            return None
        if span not in self.spans:
            if span.doc_id != self.doc_id:
                raise NotInSource(f"{span.quote!r} is quoted from {span.doc_id}, not {self.doc_id}")
            check_quote(span, self._document)
            self.spans.add(span)
        return [span.start, span.end]

    def loose(self, span: Span) -> Ends:
        """[start, end] of words that stand there, but that nothing rests on: no quote."""
        check_quote(span, self._document)
        return [span.start, span.end]

    def all(self, spans: Iterable[Span]) -> list[Ends | None]:
        return [self.one(span) for span in spans]


PLACES = tuple(range(20_000))
"""Offsets as one value each: a large ledger holds every one of them thousands of times."""
SHORT = 40  # characters; names and cues come again and again, sentences don't


def _shared(place: int) -> int:
    return PLACES[place] if 0 <= place < len(PLACES) else place


class Opener:
    """Makes spans of one document from their ends. Raises NotInSource past the text's end."""

    def __init__(self, doc_id: str, text: str) -> None:
        self._doc_id = doc_id
        self._text = text
        # The same sentence stands behind many claims: one value for all of them.
        self._spans: dict[tuple[int, int], Span] = {}

    @property
    def spans(self) -> tuple[Span, ...]:
        """All that were made."""
        return tuple(self._spans.values())

    def one(self, ends: Ends) -> Span:
        start, end = ends
        found = self._spans.get((start, end))
        if found is None:
            start, end = _shared(start), _shared(end)
            quote = self._text[start:end]
            if end - start <= SHORT:
                quote = intern(quote)
            found = Span(doc_id=self._doc_id, start=start, end=end, quote=quote)
            self._spans[start, end] = found
        return found

    def loose(self, start: int, end: int) -> Span:
        """A span that isn't counted among the quotes."""
        return Span(doc_id=self._doc_id, start=start, end=end, quote=self._text[start:end])

    def maybe(self, ends: Ends | None) -> Span | None:
        return None if ends is None else self.one(ends)

    def all(self, many: Iterable[Ends]) -> tuple[Span, ...]:
        return tuple([self.one(ends) for ends in many])


def quotes_digest(spans: Iterable[Span]) -> str:
    """One hash over all words quoted: proof that offsets still open the same words."""
    return digest(sorted({(span.start, span.end, span.quote) for span in spans}))


def filled(**values: Any) -> Body:
    """The values that hold something. Zero, False and "" do; None and empty lists don't."""
    return {key: value for key, value in values.items() if value is not None and value != []}


def unless(value: str, usual: str) -> str | None:
    """The value, or None where it is the usual one and needn't be written."""
    return None if value == usual else str(value)


def pack_when(when: When) -> Body | None:
    return filled(edtf=when.edtf, words=when.words) or None


def unpack_when(row: Body | None) -> When:
    return _UNKNOWN if row is None else _when(row.get("edtf"), row.get("words"))


@lru_cache(maxsize=1 << 16)
def _when(edtf: str | None, words: str | None) -> When:
    return When(edtf=edtf, words=words)


_UNKNOWN = When.unknown()
