"""Everyone known to the ledger, kept in memory and brought up to date with each question."""

from sqlalchemy import Connection, select

from faultlines.ledger.decide import standing
from faultlines.ledger.fetch import actors_by_id, as_actor, named_in
from faultlines.ledger.people import learn
from faultlines.ledger.schema import actor, decision, reading
from faultlines.model.actors import Actor


class KnownActors:
    """Actors of current readings and of decisions, by first reading."""

    def __init__(self) -> None:
        self._seq = 0
        self._known: dict[str, Actor] = {}

    def read(self, conn: Connection, seq: int) -> tuple[Actor, ...]:
        """As of entry `seq`, the ledger's last."""
        if seq != self._seq:
            # Bulk adding asks before each document: only what came since is fetched then.
            since = 0 if self._must_start_anew(conn) else self._seq
            known = dict(self._known) if since else {}
            self._fetch(conn, known, since)
            self._known, self._seq = known, seq
        return tuple(self._known.values())

    def _must_start_anew(self, conn: Connection) -> bool:
        closed = select(reading.c.extraction).where(reading.c.seen_to > self._seq)
        decided = select(decision.c.kind).where(
            (decision.c.seen_from > self._seq) | (decision.c.seen_to > self._seq)
        )
        return any(conn.execute(one.limit(1)).first() is not None for one in (closed, decided))

    def _fetch(self, conn: Connection, known: dict[str, Actor], since: int) -> None:
        current = select(actor).join(reading, reading.c.extraction == actor.c.extraction)
        current = current.where(reading.c.seen_to.is_(None), actor.c.extraction > since)
        rows = conn.execute(current.order_by(actor.c.extraction, actor.c.n))
        learn(known, map(as_actor, rows))
        named = {id_ for made in standing(conn) for id_ in named_in(made)} - known.keys()
        known.update(actors_by_id(conn, named))
