"""Documents, and the stretches of them that everything else points at."""

from dataclasses import dataclass

from faultlines.model.errors import BadValue, NotInSource
from faultlines.model.ids import content_id
from faultlines.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text, frozen: its id is the hash of its words, and offsets point into it for good.

    text: normalised once, at reading; never changed afterwards.
    language: ISO 639-1 code ("en", "ar", "fa"), or "und" where nothing could tell.
    raw_hash: SHA-256 (hex) of the bytes the text was read from.
    """

    text: str
    title: str | None = None
    language: str = "en"
    raw_hash: str | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise BadValue("a document needs words")

    @property
    def id(self) -> str:
        """doc1:… over the text alone, so the same wire in two outlets is one document."""
        return content_id("doc", {"text": self.text})

    def span(self, start: int, end: int) -> "Span":
        """The span from start to end (code points, half-open), with its words."""
        return Span(doc_id=self.id, start=start, end=end, quote=self.text[start:end])


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where and when a text came out. One document may have several.

    path: the file it was read from, as the user gave it. source: the outlet's name, if known.
    published: When.unknown() where nothing says so. fetched: the day of reading (ISO date).
    """

    doc_id: str
    path: str
    published: When
    source: str | None = None
    url: str | None = None
    fetched: str | None = None

    @property
    def id(self) -> str:
        """pub1:… over text, place and date; the day of reading doesn't count."""
        body = {
            "doc": self.doc_id,
            "source": self.source,
            "url": self.url,
            "published": self.published.edtf,
            "path": self.path if self.url is None else None,
        }
        return content_id("pub", body)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A stretch of one document, kept so that anyone can look it up.

    start, end: offsets in Unicode code points, half-open: text[start:end].
    quote: the words themselves, so that an export can be read without the document.
    """

    doc_id: str
    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.quote):
            raise NotInSource(f"span {self.start}:{self.end} can't hold {self.quote!r}")


def check_quote(span: Span, doc: Document) -> None:
    """Raise NotInSource unless the span's words stand in the document, letter for letter."""
    found = doc.text[span.start : span.end]
    if found != span.quote:
        raise NotInSource(
            f"{span.doc_id} has {found!r} at {span.start}:{span.end}, but {span.quote!r} is "
            f"quoted. If the file has changed, add it again: faultlines add FILE"
        )
