"""Proof that the ledger is whole: the chain, every quote, and the tables that are read."""

import json
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from faultlines.ledger.body import quotes_digest, unpack_document, unpack_extraction
from faultlines.ledger.chain import GENESIS, link_hash
from faultlines.ledger.engine import in_memory
from faultlines.ledger.project import replay
from faultlines.ledger.schema import META, PROJECTION, entry
from faultlines.model.errors import BrokenLedger, FaultlinesError

_RESTORE = "Keep this file as it is, and go on with a copy that verifies."


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found whole. quotes: spans looked up in their documents. head: the last entry's
    hash; keep it elsewhere (a report, a letter), since only that shows a chain made anew."""

    entries: int
    documents: int
    extractions: int
    claims: int
    decisions: int
    quotes: int
    head: str


def verify(conn: Connection, head: str | None) -> Verified:
    """Raises BrokenLedger with the first fault. See Ledger.verify."""
    found = _Walk().walk(conn)
    if head is not None and not _holds(conn, head):
        raise BrokenLedger(
            f"no entry has the hash {head}. The chain is whole, but it isn't the one that hash was "
            f"taken from: it was made anew or cut short. {_RESTORE}"
        )
    _check_tables(conn)
    return found


class _Walk:
    """One pass along the chain."""

    def __init__(self) -> None:
        self._seq, self._head = 0, GENESIS
        self._counts = dict.fromkeys(("document", "extraction", "decision", "claim", "quote"), 0)
        self._place: dict[str, int] = {}
        self._last_text: tuple[str, str] = ("", "")

    def walk(self, conn: Connection) -> Verified:
        every = select(entry).order_by(entry.c.seq).execution_options(yield_per=100)
        for row in conn.execute(every):
            self._check_link(row)
            self._check_body(conn, row, json.loads(row.body))
        counts = self._counts
        return Verified(
            entries=self._seq,
            documents=counts["document"],
            extractions=counts["extraction"],
            claims=counts["claim"],
            decisions=counts["decision"],
            quotes=counts["quote"],
            head=self._head,
        )

    def _check_link(self, row: Row[Any]) -> None:
        if row.seq != self._seq + 1:
            raise BrokenLedger(f"entry {self._seq + 1} is missing. {_RESTORE}")
        if row.prev_hash != self._head:
            raise BrokenLedger(f"{_name(row)} doesn't follow the one before it. {_RESTORE}")
        if row.hash != link_hash(row.seq, row.made, row.by, row.kind, row.body, row.prev_hash):
            raise BrokenLedger(f"{_name(row)} was changed after it was written. {_RESTORE}")
        self._seq, self._head = row.seq, row.hash

    def _check_body(self, conn: Connection, row: Row[Any], body: dict[str, Any]) -> None:
        if row.kind == "document":
            self._check_document(row, body)
        elif row.kind == "extraction":
            self._check_quotes(conn, row, body)
        elif row.kind != "publication":
            self._counts["decision"] += 1

    def _check_document(self, row: Row[Any], body: dict[str, Any]) -> None:
        self._counts["document"] += 1
        self._place[body["id"]] = row.seq
        self._last_text = (body["id"], body["text"])
        if unpack_document(body).id != body["id"]:
            raise BrokenLedger(f"{_name(row)}: its words aren't those of {body['id']}. {_RESTORE}")

    def _check_quotes(self, conn: Connection, row: Row[Any], body: dict[str, Any]) -> None:
        try:
            found = unpack_extraction(row.seq, body, self._text(conn, body["doc"]))
        except (FaultlinesError, KeyError) as error:
            raise BrokenLedger(f"{_name(row)}: {error}. {_RESTORE}") from error
        if quotes_digest(found.spans) != body["quotes"]:
            raise BrokenLedger(
                f"{_name(row)}: its offsets don't open the words that were quoted. {_RESTORE}"
            )
        self._counts["extraction"] += 1
        self._counts["claim"] += len(found.claim_ids)
        self._counts["quote"] += len(found.spans)

    def _text(self, conn: Connection, doc_id: str) -> str:
        if self._last_text[0] != doc_id:
            at = entry.c.seq == self._place[doc_id]
            body = conn.execute(select(entry.c.body).where(at)).scalar_one()
            self._last_text = (doc_id, json.loads(body)["text"])
        return self._last_text[1]


def _holds(conn: Connection, head: str) -> bool:
    known = select(entry.c.seq).where(entry.c.hash == head)
    return head == GENESIS or conn.execute(known).first() is not None


def _check_tables(conn: Connection) -> None:
    with in_memory().begin() as fresh:
        META.create_all(fresh)
        replay(conn, fresh, searchable=False)
        for table in PROJECTION:
            _check_table(conn, fresh, table)


def _check_table(conn: Connection, fresh: Connection, table: Table) -> None:
    ordered = select(table).order_by(*table.primary_key.columns)
    pairs = zip_longest(conn.execute(ordered), fresh.execute(ordered))
    for stored, right in pairs:
        if stored != right:
            raise BrokenLedger(
                f"the entries are whole, but the table {table.name!r} doesn't follow from them "
                f"(it has {stored}, not {right}). It can be made again: Ledger.rebuild()"
            )


def _name(row: Row[Any]) -> str:
    return f"entry {row.seq} ({row.kind}, {row.made})"
