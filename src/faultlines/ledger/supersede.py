"""Which reading of a document counts: one for each family of extractors ("rules", "llm").

A newer version stands above an older one; then the reading whose dates were read against the
day of publication that counts; then one with any such day; then the latest.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from faultlines.ledger.schema import extraction, publication, reading


def family_of(extractor: str) -> str:
    """ "rules" of "rules/2"."""
    return extractor.split("/", 1)[0]


def choose_readings(conn: Connection, doc_id: str, seq: int) -> None:
    """Let the readings of the document that count as of entry `seq` do so, and no others."""
    found = conn.execute(select(extraction).where(extraction.c.doc_id == doc_id)).all()
    if not found:
        return
    day = day_that_counts(conn, doc_id)
    now = _current(conn, doc_id)
    for family in {row.family for row in found}:
        best = _best([row for row in found if row.family == family], day)
        if now.get(family) != best:
            _replace(conn, doc_id, family, best, seq)


def day_that_counts(conn: Connection, doc_id: str) -> str | None:
    """The earliest known day of publication (EDTF), after corrections."""
    known = (
        publication.c.doc_id == doc_id,
        publication.c.seen_to.is_(None),
        publication.c.published.is_not(None),
    )
    first = publication.c.valid_from.is_(None), publication.c.valid_from, publication.c.seen_from
    return conn.execute(select(publication.c.published).where(*known).order_by(*first)).scalar()


def _current(conn: Connection, doc_id: str) -> dict[str, int]:
    holds = reading.c.doc_id == doc_id, reading.c.seen_to.is_(None)
    return {row.family: row.extraction for row in conn.execute(select(reading).where(*holds))}


def _best(rows: Sequence[Row[Any]], day: str | None) -> int:
    def rank(row: Row[Any]) -> tuple[list[int], bool, bool, int]:
        return _version(row.extractor), row.anchor == day, row.anchor is not None, row.seq

    return int(max(rows, key=rank).seq)


def _version(extractor: str) -> list[int]:
    version = extractor.partition("/")[2]
    return [int(part) if part.isdecimal() else 0 for part in version.split(".")]


def _replace(conn: Connection, doc_id: str, family: str, best: int, seq: int) -> None:
    holds = (
        reading.c.doc_id == doc_id,
        reading.c.family == family,
        reading.c.seen_to.is_(None),
    )
    conn.execute(update(reading).where(*holds).values(seen_to=seq))
    row = {"extraction": best, "seen_from": seq, "doc_id": doc_id, "family": family}
    conn.execute(insert(reading), {**row, "seen_to": None})
