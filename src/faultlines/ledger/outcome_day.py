"""The day of an outcome: nothing comes out before it is foretold."""

import json
from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, select

from faultlines.ledger.schema import decision, forecast, publication, reading
from faultlines.model.errors import BadValue
from faultlines.model.when import When


def check_outcome_day(conn: Connection, forecast_id: str, resolved: str) -> None:
    """resolved: ISO day. BadValue where it is before the first day that the forecast can be from:
    that of the earliest publication of a text that has it, or that of one kept by hand. Where
    nothing tells that day, any will do."""
    made = min(_days(conn, forecast_id), default=None)
    if made is not None and date.fromisoformat(resolved) < made:
        raise BadValue(
            f"{resolved} is before the forecast itself, which is from {made.isoformat()}: what was "
            "known by then is no forecast. Give the day on which its outcome was known."
        )


def _days(conn: Connection, forecast_id: str) -> Iterator[date]:
    """First days on which it can have been published, or was made."""
    out = (select(publication.c.published)
           .join(reading, reading.c.doc_id == publication.c.doc_id)
           .join(forecast, forecast.c.extraction == reading.c.extraction)
           .where(forecast.c.id == forecast_id, publication.c.seen_to.is_(None)))  # fmt: skip
    for words in conn.execute(out).scalars():
        day = When(edtf=words).first
        if day is not None:
            yield day
    by_hand = select(decision.c.changes).where(
        decision.c.claim_id == forecast_id, decision.c.kind == "foresee"
    )
    for changes in conn.execute(by_hand).scalars():
        yield date.fromisoformat(json.loads(changes)["made"])
