"""Documents and publications."""

from faultlines.ledger.body.spans import Body, filled, pack_when, unpack_when
from faultlines.model.text import Document, Publication


def pack_document(document: Document) -> Body:
    """The whole document; that its id is its text's is seen when the ledger is verified."""
    return filled(
        id=document.id,
        text=document.text,
        title=document.title,
        language=document.language,
        raw_hash=document.raw_hash,
    )


def unpack_document(row: Body) -> Document:
    return Document(
        text=row["text"],
        title=row.get("title"),
        language=row["language"],
        raw_hash=row.get("raw_hash"),
    )


def pack_publication(publication: Publication) -> Body:
    return filled(
        id=publication.id,
        doc=publication.doc_id,
        path=publication.path,
        published=pack_when(publication.published),
        source=publication.source,
        url=publication.url,
        fetched=publication.fetched,
    )


def unpack_publication(row: Body) -> Publication:
    return Publication(
        doc_id=row["doc"],
        path=row["path"],
        published=unpack_when(row.get("published")),
        source=row.get("source"),
        url=row.get("url"),
        fetched=row.get("fetched"),
    )
