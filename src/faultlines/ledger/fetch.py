"""Actors fetched by id, from whichever reading has them."""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from faultlines.ledger.people import learn
from faultlines.ledger.rulings import ENDS, Decision
from faultlines.ledger.schema import actor
from faultlines.model.actors import Actor

_BATCH = 500
"""How many ids one question names: SQLite takes some thousands at most."""


def named_in(made: Decision) -> list[str]:
    """The ids of the actors that a decision names."""
    if made.kind in ("grade", "country", "names"):
        return []
    return [
        *made.actors,
        *(made.changes[key] for key in ENDS if key in made.changes),
    ]


def actors_by_id(conn: Connection, ids: Collection[str], at: int | None = None) -> dict[str, Actor]:
    """The actors with these ids, from any reading, current or not."""
    names: dict[str, Actor] = {}
    for some in batches(sorted(ids)):
        known = select(actor).where(actor.c.id.in_(some))
        if at is not None:
            known = known.where(actor.c.extraction <= at)
        rows = conn.execute(known.order_by(actor.c.extraction, actor.c.n))
        learn(names, map(as_actor, rows))
    return names


def as_actor(row: Row[Any]) -> Actor:
    aliases = tuple(json.loads(row.aliases))
    return Actor(id=row.id, name=row.name, schema=row.schema, aliases=aliases)


def batches(things: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The things in order, as many at a time as one question may name."""
    return (things[start : start + _BATCH] for start in range(0, len(things), _BATCH))
