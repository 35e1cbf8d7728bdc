"""Adding a document with all that was found in it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from faultlines.ledger.body import pack_document, pack_extraction, pack_publication
from faultlines.ledger.fetch import actors_by_id
from faultlines.ledger.journal import Journal
from faultlines.ledger.rows import place_of
from faultlines.ledger.schema import document, extraction, publication
from faultlines.model.actors import Actor
from faultlines.model.errors import BadValue
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What was new. The counts are those of the new extraction, 0 without one."""

    new_document: bool
    new_publication: bool
    new_extraction: bool
    actors: int = 0
    claims: int = 0
    events: int = 0
    forecasts: int = 0
    attributions: int = 0

    @property
    def anything(self) -> bool:
        return self.new_document or self.new_publication or self.new_extraction


class Batch:
    """What is to be added, together: see Ledger.add."""

    def __init__(
        self,
        document: Document,
        publication: Publication,
        extraction: Extraction | None,
        identities: Identities | None,
    ) -> None:
        self._document = document
        self._doc_id = document.id
        self._publication = publication
        self._extraction = extraction
        self._identities = identities
        if publication.doc_id != self._doc_id:
            raise BadValue(f"a publication of {publication.doc_id} can't go with {self._doc_id}")
        if extraction is None and identities is not None:
            raise BadValue("identities need the extraction whose spans they name")

    def write(self, conn: Connection, journal: Journal) -> Added:
        """Append what isn't there yet, as entries of this transaction."""
        new_document = self._write_document(conn, journal)
        new_publication = self._write_publication(conn, journal)
        found = self._extraction
        if found is None or was_read(conn, self._doc_id, found.extractor, found.anchor):
            return Added(
                new_document=new_document, new_publication=new_publication, new_extraction=False
            )
        body = pack_extraction(self._document, found, self._complete(conn))
        journal.append("extraction", body)
        kinds = ("actors", "claims", "events", "forecasts", "attributions")
        return Added(
            new_document=new_document,
            new_publication=new_publication,
            new_extraction=True,
            **{kind: len(body.get(kind, ())) for kind in kinds},
        )

    def _write_document(self, conn: Connection, journal: Journal) -> bool:
        known = select(document.c.seq).where(document.c.id == self._doc_id)
        if conn.execute(known).first() is not None:
            return False
        journal.append("document", pack_document(self._document))
        return True

    def _write_publication(self, conn: Connection, journal: Journal) -> bool:
        now = self._publication
        here = select(publication.c.id).where(
            publication.c.doc_id == self._doc_id,
            publication.c.place == place_of(now.source, now.url, now.path),
            publication.c.seen_to.is_(None),
        )
        before = conn.execute(here).scalar()
        # Another day corrects the one before; no day at all says nothing against it.
        if before == now.id or (before is not None and not now.published.known):
            return False
        journal.append("publication", pack_publication(now))
        return True

    def _complete(self, conn: Connection) -> Identities | None:
        """The identities with every actor they refer to, so that each extraction stands alone."""
        if self._identities is None:
            return None
        own = {actor.id for actor in self._identities.actors}
        others = {made.refers_to for made in self._identities.judgements} - own
        known: dict[str, Actor] = actors_by_id(conn, others) if others else {}
        if missing := sorted(others - known.keys()):
            raise BadValue(f"words were judged to be {missing[0]}, but there is no such actor")
        actors = (*self._identities.actors, *(known[id_] for id_ in sorted(known)))
        return Identities(actors=actors, judgements=self._identities.judgements)


def was_read(conn: Connection, doc_id: str, extractor: str, anchor: str | None) -> bool:
    """Whether there is an extraction of the document by this extractor, with this anchor."""
    read = select(extraction.c.seq).where(
        extraction.c.doc_id == doc_id,
        extraction.c.extractor == extractor,
        extraction.c.anchor.is_not_distinct_from(anchor),
    )
    return conn.execute(read).first() is not None
