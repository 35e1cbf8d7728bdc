"""Names that users gave beforehand, as decisions of the ledger: one for each file, undoable."""

import json
from typing import Any

from sqlalchemy import Connection, func, select

from faultlines.ledger.schema import decision
from faultlines.model.known_names import KnownName, pack, unpack

_NAMES = decision.c.kind == "names"


def body_of(rows: tuple[KnownName, ...], source: str) -> dict[str, Any]:
    """The body of an entry. reason: for people; changes: the file, and its rows as JSON."""
    given = json.dumps(pack(rows), ensure_ascii=False)
    return {"reason": f"{len(rows)} rows", "changes": {"source": source, "rows": given}}


def standing(conn: Connection) -> tuple[KnownName, ...]:
    """All rows that hold, of each file its latest."""
    return tuple(row for rows in _by_source(conn).values() for row in rows)


def given_by(conn: Connection, source: str) -> tuple[KnownName, ...] | None:
    """The rows of one file that hold; None where it gave none."""
    return _by_source(conn).get(source)


def changed(conn: Connection) -> int:
    """The entry that gave or took back names last; 0 for none."""
    last = select(func.max(decision.c.seen_from), func.max(decision.c.seen_to)).where(_NAMES)
    return max((seq or 0 for seq in conn.execute(last).one()), default=0)


def _by_source(conn: Connection) -> dict[str, tuple[KnownName, ...]]:
    holds = select(decision.c.changes).where(_NAMES, decision.c.seen_to.is_(None))
    found: dict[str, tuple[KnownName, ...]] = {}
    for changes in conn.execute(holds.order_by(decision.c.seen_from)).scalars():
        kept = json.loads(changes)
        found[kept["source"]] = unpack(json.loads(kept["rows"]))
    return found
