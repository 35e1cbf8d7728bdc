"""What the ledger held as of one entry, fetched and unpacked but not yet folded together."""

import gc
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, select

from faultlines.ledger.body import (
    Unpacked,
    unpack_document,
    unpack_extraction,
    unpack_publication,
)
from faultlines.ledger.decide import standing
from faultlines.ledger.fetch import actors_by_id, batches, named_in
from faultlines.ledger.people import learn
from faultlines.ledger.rulings import FORETELLING, RULING, Decision
from faultlines.ledger.schema import (
    claim,
    document,
    entry,
    extraction,
    forecast,
    publication,
    reading,
)
from faultlines.model.actors import Actor
from faultlines.model.text import Document, Publication

Cache = dict[int, Unpacked]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """documents: by id, in the order they came. readings: those that count, in their order.

    older: superseded readings that hold claims or forecasts people decided on, newest first.
    names: actors that no current reading may have: those of decisions and of older readings.
    """

    documents: dict[str, Document]
    publications: tuple[Publication, ...]
    readings: tuple[Unpacked, ...]
    older: tuple[Unpacked, ...]
    decisions: tuple[Decision, ...]
    names: dict[str, Actor]


def load(conn: Connection, at: int, cache: Cache) -> Held:
    """All that held as of entry `at`. cache: readings unpacked before; it is brought up to date
    to hold those of this call and no others."""
    documents = _documents(conn, at)
    decisions = tuple(standing(conn, at))
    current = _current(conn, at)
    lost = {
        seq
        for table, kinds in ((claim, RULING), (forecast, FORETELLING))
        for seq in _older_with(conn, table, _decided(decisions, kinds), current, at)
    }
    kept = sorted(lost, reverse=True)
    _fill(conn, cache, [*current, *kept], documents)
    return Held(
        documents=documents,
        publications=_publications(conn, at),
        readings=tuple(cache[seq] for seq in current),
        older=tuple(cache[seq] for seq in kept),
        decisions=decisions,
        names=_names(conn, decisions, [cache[seq] for seq in kept], at),
    )


def seen(table: Table, at: int) -> tuple[ColumnElement[bool], ...]:
    """The condition that a row held as of entry `at`."""
    return table.c.seen_from <= at, table.c.seen_to.is_(None) | (table.c.seen_to > at)


def _documents(conn: Connection, at: int) -> dict[str, Document]:
    known = select(document.c.id, entry.c.body).join(entry, entry.c.seq == document.c.seq)
    rows = conn.execute(known.where(document.c.seq <= at).order_by(document.c.seq))
    return {row.id: unpack_document(json.loads(row.body)) for row in rows}


def _publications(conn: Connection, at: int) -> tuple[Publication, ...]:
    mine = entry.c.seq == publication.c.seen_from
    known = select(entry.c.body).join(publication, mine).where(*seen(publication, at))
    rows = conn.execute(known.order_by(entry.c.seq)).scalars()
    return tuple(unpack_publication(json.loads(body)) for body in rows)


def _current(conn: Connection, at: int) -> list[int]:
    counts = select(reading.c.extraction).where(*seen(reading, at))
    return list(conn.execute(counts.order_by(reading.c.extraction)).scalars())


def _decided(decisions: Iterable[Decision], kinds: Collection[str]) -> set[str]:
    return {made.claim_id for made in decisions if made.claim_id and made.kind in kinds}


def _older_with(
    conn: Connection, table: Table, ruled: Collection[str], current: Collection[int], at: int
) -> set[int]:
    """The newest reading of each id of the table's that none of the current ones has."""
    places: dict[str, list[int]] = {}
    for some in batches(sorted(ruled)):
        known = select(table.c.id, table.c.extraction).where(
            table.c.id.in_(some), table.c.extraction <= at
        )
        for row in conn.execute(known):
            places.setdefault(row.id, []).append(row.extraction)
    counting = set(current)
    return {max(seqs) for seqs in places.values() if counting.isdisjoint(seqs)}


def _names(
    conn: Connection, decisions: Iterable[Decision], older: Iterable[Unpacked], at: int
) -> dict[str, Actor]:
    ids = {id_ for made in decisions for id_ in named_in(made)}
    names = actors_by_id(conn, ids, at)
    for one in older:
        learn(names, one.identities.actors)
    return names


def _fill(
    conn: Connection, cache: Cache, wanted: Sequence[int], documents: dict[str, Document]
) -> None:
    for seq in cache.keys() - set(wanted):
        del cache[seq]
    missing = [seq for seq in wanted if seq not in cache]
    for some in batches(missing):
        of = select(entry.c.seq, entry.c.body, extraction.c.doc_id).join(
            extraction, extraction.c.seq == entry.c.seq
        )
        for row in conn.execute(of.where(entry.c.seq.in_(some))):
            text = documents[row.doc_id].text
            cache[row.seq] = unpack_extraction(row.seq, json.loads(row.body), text)


@contextmanager
def no_collecting() -> Iterator[None]:
    """Hundreds of thousands of small values without one cycle: looking for some, again and again
    while they are made, takes a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
