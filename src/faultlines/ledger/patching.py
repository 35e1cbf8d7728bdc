"""A snapshot brought up to date after decisions on claims, without folding everything anew.

A review decides on one claim after another, and each must be seen at once, however large the
ledger is. Whatever is more than a ruling on a claim (who is whom, new readings) is folded whole.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace

from sqlalchemy import Connection, select

from faultlines.ledger.decide import as_decision
from faultlines.ledger.load import Cache
from faultlines.ledger.rulings import ENDS, RULING, fold_rulings
from faultlines.ledger.schema import claim, decision, entry, reading
from faultlines.ledger.view import entry_of
from faultlines.model.claims import Claim
from faultlines.model.snapshot import Entry, Snapshot

KINDS = frozenset({*RULING, "undo", "note"})  # of entries that leave all else as it was


def patched(conn: Connection, snap: Snapshot, since: int, cache: Cache,
            places: Mapping[str, int]) -> tuple[Snapshot, Collection[int]] | None:  # fmt: skip
    """The snapshot of now, from that of entry `since`, and the places of the claims that are others
    in it; None where it must be folded whole.
    cache: the readings that count, unpacked. places: claim id → its place in the snapshot."""
    kinds = conn.execute(select(entry.c.kind).where(entry.c.seq > since)).scalars()
    if not KINDS.issuperset(kinds):
        return None
    moved = select(decision).where((decision.c.seen_from > since) | (decision.c.seen_to > since))
    changed = [as_decision(row) for row in conn.execute(moved)]
    if any(made.kind not in KINDS or made.changes.keys() & set(ENDS) for made in changed):
        return None
    found = {}
    for id_ in {made.claim_id for made in changed if made.claim_id and made.kind in RULING}:
        now = _entry(conn, id_, snap, cache) if id_ in places else None
        if now is None:
            return None
        found[places[id_]] = now
    claims = list(snap.claims)
    for place, now in found.items():
        claims[place] = now
    return replace(snap, claims=tuple(claims)), found.keys()


def _entry(conn: Connection, id_: str, snap: Snapshot, cache: Cache) -> Entry | None:
    """The claim as the decisions that hold leave it; None where they name its ends."""
    holds = decision.c.claim_id == id_, decision.c.seen_to.is_(None)
    rows = conn.execute(select(decision).where(*holds).order_by(decision.c.seen_from))
    ruling = fold_rulings(map(as_decision, rows)).get(id_)
    read = _as_read(conn, id_, cache)
    if read is None or (ruling is not None and ruling.changes.keys() & set(ENDS)):
        return None
    return entry_of(id_, read, ruling, snap.actor_of)


def _as_read(conn: Connection, id_: str, cache: Cache) -> Claim | None:
    """As the first of the readings that count has it; None where only an older one does."""
    seqs = conn.execute(select(claim.c.extraction).where(claim.c.id == id_)).scalars().all()
    counts = reading.c.extraction.in_(seqs), reading.c.seen_to.is_(None)
    first = select(reading.c.extraction).where(*counts).order_by(reading.c.extraction)
    seq = conn.execute(first.limit(1)).scalar()
    found = cache.get(seq) if seq is not None else None
    return found.extraction.claims[found.claim_ids.index(id_)] if found else None
