"""What happened in the ledger, entry by entry."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select

from faultlines.ledger.schema import claim, decision, entry, reading

_BULK = ("text", "locals", "events", "claims", "forecasts", "attributions", "actors", "judgements",
         "passed")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One entry. made: UTC, ISO 8601. kind: document, publication, extraction, accept, reject,
    edit, same, different, undo or note. what: its body; of the long parts only how many
    ("claims": 31, "text": 10400 letters). An undo names the entry it undoes: "decision"."""

    seq: int
    made: str
    by: str
    kind: str
    what: Mapping[str, Any]
    hash: str


def history(conn: Connection, claim_id: str | None) -> tuple[Record, ...]:
    """All entries, or those that found the claim, decided on it, or undid that."""
    wanted = select(entry).order_by(entry.c.seq)
    if claim_id is not None:
        found = select(claim.c.extraction).where(claim.c.id == claim_id)
        made = select(decision.c.seen_from).where(decision.c.claim_id == claim_id)
        undone = select(decision.c.seen_to).where(
            decision.c.claim_id == claim_id, decision.c.seen_to.is_not(None)
        )
        wanted = wanted.where(entry.c.seq.in_(found.union(made, undone)))
    rows = conn.execute(wanted.execution_options(yield_per=100))
    return tuple(
        Record(
            seq=row.seq,
            made=row.made,
            by=row.by,
            kind=row.kind,
            what=_short(row.kind, json.loads(row.body)),
            hash=row.hash,
        )
        for row in rows
    )


def _short(kind: str, body: dict[str, Any]) -> dict[str, Any]:
    if kind not in ("document", "extraction"):
        return body
    return {key: len(value) if key in _BULK else value for key, value in body.items()}


def left_out(conn: Connection, doc_id: str) -> dict[str, int]:
    """Why words of a document were seen and left out → how often, over its current readings."""
    found: Counter[str] = Counter()
    for body in _readings(conn, doc_id):
        for reason, count in body.get("skipped", ()):  # as ledgers of old have it
            found[reason] += count
        found.update(reason for reason, *_ in body.get("passed", ()))
    return dict(found)


def passed(conn: Connection, doc_id: str) -> tuple[tuple[str, int, int], ...]:
    """What was seen in a document and left out: why, and where it starts and ends."""
    found = {tuple(one) for body in _readings(conn, doc_id) for one in body.get("passed", ())}
    return tuple(sorted(found, key=itemgetter(1, 2, 0)))


def _readings(conn: Connection, doc_id: str) -> Iterator[dict[str, Any]]:
    mine = entry.c.seq == reading.c.extraction
    current = select(entry.c.body).join(reading, mine)
    current = current.where(reading.c.doc_id == doc_id, reading.c.seen_to.is_(None))
    return map(json.loads, conn.execute(current).scalars())
