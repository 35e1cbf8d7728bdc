"""The days of a forecast: nothing comes out, or falls due, before it is foretold."""

import json
from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import Connection, select

from faultlines.ledger.schema import decision, forecast, publication, reading
from faultlines.model.errors import BadValue
from faultlines.model.when import When

WANTED = {
    "resolved": "Give the day on which its outcome was known.",
    "due": "Give a later day, by which it can be told how it came out.",
}


def check_days(conn: Connection, forecast_id: str, changes: Mapping[str, str]) -> None:
    """changes: "resolved" and "due" as ISO days, where given; "made" of one that is kept by hand
    now. BadValue where one is before the first day that the forecast can be from: that of the
    earliest publication of a text that has it, or that of one kept by hand. Where nothing tells
    that day, any will do."""
    days = [*_days(conn, forecast_id)]
    if "made" in changes:
        days.append(date.fromisoformat(changes["made"]))
    made = min(days, default=None)
    for name, wanted in WANTED.items():
        day = changes.get(name)
        if made is not None and day is not None and date.fromisoformat(day) < made:
            raise BadValue(
                f"{day} is before the forecast itself, which is from {made.isoformat()}: what was "
                f"known by then is no forecast. {wanted}"
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
