"""From entries to the tables that are read. The same entries always give the same rows."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, delete, insert, select, update
from sqlalchemy.sql.compiler import SQLCompiler

from faultlines.ledger import rows
from faultlines.ledger.fold import fold, has_arabic
from faultlines.ledger.rulings import FORETELLING, RULING
from faultlines.ledger.schema import (
    PROJECTION,
    actor,
    attribution,
    claim,
    decision,
    document,
    entry,
    event,
    extraction,
    forecast,
    mention,
    publication,
)
from faultlines.ledger.supersede import choose_readings
from faultlines.model.errors import BrokenLedger

Body = Mapping[str, Any]
DECISIONS = (*RULING, "same", "different", *FORETELLING, "grade", "country", "names", "note")


def insert_many(conn: Connection, table: Table, many: Sequence[rows.Row]) -> None:
    """Insert rows that have all columns. Handing them to the driver as they are halves the time."""
    sql = _compiled(table, conn.dialect)
    names = sql.positiontup
    if names is None:  # a driver that takes names
        conn.exec_driver_sql(str(sql), list(many))
    else:
        conn.exec_driver_sql(str(sql), [tuple(row[name] for name in names) for row in many])


@lru_cache(maxsize=64)
def _compiled(table: Table, dialect: Dialect) -> SQLCompiler:
    sql = insert(table).compile(dialect=dialect)
    assert isinstance(sql, SQLCompiler)
    return sql


class Projector:
    """Writes what follows from one entry. searchable: keep the full-text indexes too."""

    def __init__(self, conn: Connection, *, searchable: bool = True) -> None:
        self._conn = conn
        self._searchable = searchable

    def project(self, seq: int, made: str, by: str, kind: str, body: Body) -> None:
        if kind == "document":
            self._document(seq, body)
        elif kind == "publication":
            self._publication(seq, body)
        elif kind == "extraction":
            self._extraction(seq, body)
        elif kind == "undo":
            ends = decision.c.seen_from == body["decision"]
            self._conn.execute(update(decision).where(ends).values(seen_to=seq))
        elif kind in DECISIONS:
            self._conn.execute(insert(decision), rows.decision_row(seq, made, by, kind, body))
        else:
            raise BrokenLedger(f"entry {seq} is of a kind that isn't known: {kind!r}")

    def _document(self, seq: int, body: Body) -> None:
        self._conn.execute(insert(document), rows.document_row(seq, body))
        if not self._searchable:
            return
        title, text = fold(body.get("title") or ""), fold(body["text"])
        arabic = has_arabic(title) or has_arabic(text)
        for table in ("found_words", "found_parts") if arabic else ("found_words",):
            statement = f"INSERT INTO {table} (rowid, title, text) VALUES (?, ?, ?)"
            self._conn.exec_driver_sql(statement, (seq, title, text))

    def _publication(self, seq: int, body: Body) -> None:
        row = rows.publication_row(seq, body)
        same_place = (
            publication.c.doc_id == row["doc_id"],
            publication.c.place == row["place"],
            publication.c.seen_to.is_(None),
        )
        self._conn.execute(update(publication).where(*same_place).values(seen_to=seq))
        self._conn.execute(insert(publication), row)
        choose_readings(self._conn, row["doc_id"], seq)

    def _extraction(self, seq: int, body: Body) -> None:
        self._conn.execute(insert(extraction), rows.extraction_row(seq, body))
        for table, key, row in (
            (actor, "actors", rows.actor_row),
            (mention, "judgements", rows.mention_row),
            (claim, "claims", rows.claim_row),
            (event, "events", rows.event_row),
            (forecast, "forecasts", rows.forecast_row),
            (attribution, "attributions", rows.attribution_row),
        ):
            many = [row(seq, n, thing) for n, thing in enumerate(body.get(key, ()))]
            if many:
                insert_many(self._conn, table, many)
        choose_readings(self._conn, body["doc"], seq)


def replay(conn: Connection, onto: Connection, *, searchable: bool) -> None:
    """Project all entries of one database onto the (empty) tables of another, or of itself."""
    projector = Projector(onto, searchable=searchable)
    many = conn.execute(select(entry).order_by(entry.c.seq).execution_options(yield_per=100))
    for row in many:
        projector.project(row.seq, row.made, row.by, row.kind, json.loads(row.body))


def clear(conn: Connection) -> None:
    """Empty every table that follows from the entries."""
    for table in PROJECTION:
        conn.execute(delete(table))
    for name in ("found_words", "found_parts"):
        conn.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('delete-all')")
