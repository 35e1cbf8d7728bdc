"""Finding a claim or an actor by what a person types."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, select

from faultlines.ledger.fetch import as_actor
from faultlines.ledger.schema import actor, claim, decision, forecast, publication, reading
from faultlines.model.errors import BadValue, NotFound

_SHOWN = 5


def find_claim(conn: Connection, typed: str) -> str:
    """The claim's id. typed: the id, or a beginning of it that no other shares, with or without
    "claim1:". NotFound says which match where several do."""
    found = _claims(conn, typed)
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"{len(found)} claims begin with {typed}: {_list(found)}. Type more of it.")
    raise NotFound(f"no claim begins with {typed!r}. See them all: faultlines claims")


def find_actor(conn: Connection, typed: str) -> str:
    """The actor's id. typed: the id ("org:harbour-league"), a beginning of it that no other
    shares, the whole name, or a whole alias."""
    # Only an id has a colon; anything else is a name before it is the beginning of an id.
    found = [] if ":" in typed else _named(conn, typed)
    found = found or _beginning(conn, actor.c.id, typed) or _within(conn, typed)
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"{typed!r} may be {_list(found)}. Name one by its id.")
    raise NotFound(f"no actor goes by {typed!r}. See them all: faultlines actors")


def find_forecast(conn: Connection, typed: str) -> str:
    """The forecast's id: of any reading, or of one that a person added. typed: as for claims."""
    full = typed if typed.startswith("forecast1:") or not typed.strip() else f"forecast1:{typed}"
    found = _beginning(conn, forecast.c.id, full)
    found += [one for one in _beginning(conn, decision.c.claim_id, full) if one not in found]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"{len(found)} forecasts begin with {typed}: {_list(found)}. Type more.")
    raise NotFound(f"no forecast begins with {typed!r}. See them all: faultlines forecasts list")


def no_advice(conn: Connection, forecast_id: str) -> str:
    """The id again; BadValue where all readings that have it take it for advice."""
    read = select(forecast.c.advice).where(forecast.c.id == forecast_id)
    kinds = conn.execute(read).scalars().all()
    if kinds and all(kinds):
        short = forecast_id.rpartition(":")[2][:8]
        raise BadValue(
            f"{short} is advice: it says what should be done, not what will be, so it takes no "
            "test, day or outcome, and is never scored. If a forecast is in it, keep that in your "
            "own words: faultlines forecasts add. To read it: faultlines show " + short
        )
    return forecast_id


def find_outlet(conn: Connection, typed: str) -> str:
    """An outlet's name as publications have it, in any case."""
    held = conn.execute(select(publication.c.source).distinct()).scalars()
    known = sorted(str(name) for name in held if name)
    found = [name for name in known if name.casefold() == typed.strip().casefold()]
    if found:
        return found[0]
    raise NotFound(f"no report here is from {typed!r}. There are: {_list(known) or 'none known'}")


def find_either(conn: Connection, typed: str) -> dict[str, object]:
    """A claim or an actor, as the body of a note names it."""
    if _claims(conn, typed):
        return {"claim": find_claim(conn, typed)}
    return {"actors": [find_actor(conn, typed)]}


def _claims(conn: Connection, typed: str) -> list[str]:
    full = typed if typed.startswith("claim1:") or not typed.strip() else f"claim1:{typed}"
    return _beginning(conn, claim.c.id, full)


def _within(conn: Connection, typed: str) -> list[str]:
    """Actors whose id begins so after its kind: "harbour-league" for "org:harbour-league"."""
    if not typed.strip():
        return []
    after = actor.c.id.contains(f":{typed}", autoescape=True)
    ids = list(
        conn.execute(select(actor.c.id).where(after).distinct().order_by(actor.c.id)).scalars()
    )
    return [id_ for id_ in ids if id_.endswith(f":{typed}")] or ids


def _beginning(conn: Connection, column: ColumnElement[str], typed: str) -> list[str]:
    """All ids that begin so; the one alone that is so."""
    if not typed.strip():
        return []
    within = column >= typed, column < typed + "\U0010ffff"
    found = conn.execute(select(column).where(*within).distinct().order_by(column))
    ids = list(found.scalars())
    return [typed] if typed in ids else ids


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
