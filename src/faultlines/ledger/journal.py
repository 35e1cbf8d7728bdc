"""Writing entries: each is linked to the one before and projected in the same transaction."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from faultlines.ledger.chain import GENESIS, make_link
from faultlines.ledger.project import Projector
from faultlines.ledger.schema import entry
from faultlines.model.errors import BadValue

Head = tuple[int, str]
"""The last entry's number and hash."""


def head_of(conn: Connection) -> Head:
    last = select(entry.c.seq, entry.c.hash).order_by(entry.c.seq.desc()).limit(1)
    row = conn.execute(last).first()
    return (0, GENESIS) if row is None else (row.seq, row.hash)


class Journal:
    """Entries of one transaction, by one person or program, made at one time."""

    def __init__(self, conn: Connection, *, by: str) -> None:
        if not by.strip():
            raise BadValue("say who decides: --by NAME")
        self._conn = conn
        self._by = by
        self._made = datetime.now(UTC).isoformat(timespec="microseconds")
        self._head = head_of(conn)
        self._projector = Projector(conn)

    def append(self, kind: str, body: Mapping[str, Any]) -> int:
        """The new entry's number."""
        link = make_link(self._head, made=self._made, by=self._by, kind=kind, body=body)
        self._conn.execute(insert(entry), asdict(link))
        self._projector.project(link.seq, link.made, link.by, kind, body)
        self._head = link.seq, link.hash
        return link.seq
