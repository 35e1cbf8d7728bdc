"""Finding a claim or an actor by what a person types."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, select

from faultlines.ledger.fetch import as_actor
from faultlines.ledger.schema import actor, claim, reading
from faultlines.model.errors import NotFound

_SHOWN = 5


def find_claim(conn: Connection, typed: str) -> str:
    """The claim's id. typed: the id, or a beginning of it that no other shares, with or without
    "claim1:". NotFound says which match where several do."""
    found = _beginning(conn, claim.c.id, typed, "claim1:")
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"{len(found)} claims begin with {typed}: {_list(found)}. Type more of it.")
    raise NotFound(f"no claim begins with {typed!r}. See them all: faultlines claims")


def find_actor(conn: Connection, typed: str) -> str:
    """The actor's id. typed: the id, a beginning of it that no other shares, the whole name, or
    a whole alias."""
    # "Fada" is a name before it is the beginning of an id in hex.
    found = [] if typed.startswith("actor1:") else _named(conn, typed)
    found = found or _beginning(conn, actor.c.id, typed, "actor1:")
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"{typed!r} may be {_list(found)}. Name one by its id.")
    raise NotFound(f"no actor goes by {typed!r}. See them all: faultlines actors")


def find_either(conn: Connection, typed: str) -> dict[str, object]:
    """A claim or an actor, as the body of a note names it."""
    if _beginning(conn, claim.c.id, typed, "claim1:"):
        return {"claim": find_claim(conn, typed)}
    return {"actors": [find_actor(conn, typed)]}


def _beginning(conn: Connection, column: ColumnElement[str], typed: str, usual: str) -> list[str]:
    typed = typed.strip()
    if not typed:
        return []
    for start in (typed, usual + typed):
        within = column >= start, column < start + "\U0010ffff"
        found = list(
            conn.execute(select(column).where(*within).distinct().order_by(column)).scalars()
        )
        if found:
            return [start] if start in found else found
    return []


def _named(conn: Connection, typed: str) -> list[str]:
    """Actors with that name, else with that alias; of current readings, else of any."""
    wanted = typed.strip().casefold()
    every = select(actor).order_by(actor.c.extraction, actor.c.n)
    current = every.join(reading, reading.c.extraction == actor.c.extraction)
    for rows in (current.where(reading.c.seen_to.is_(None)), every):
        known = [as_actor(row) for row in conn.execute(rows)]
        for words in (
            {one.id: [one.name] for one in known},
            {one.id: one.aliases for one in known},
        ):
            found = [id_ for id_, some in words.items() if wanted in map(str.casefold, some)]
            if found:
                return found
    return []


def _list(ids: Sequence[str]) -> str:
    rest = len(ids) - _SHOWN
    return ", ".join(ids[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
