"""What to say of an odd question: an empty word, an empty ledger, a day too early or to come."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from faultlines.cli.common import say
from faultlines.model.errors import BadInput

if TYPE_CHECKING:
    from faultlines.model.findings import Asked
    from faultlines.model.snapshot import Snapshot

EMPTY = "The ledger is empty: faultlines add FILE… reads reports into it."


def filled(_: click.Context, param: click.Parameter, value: Any) -> Any:
    """A callback for options and arguments that take words: none of them may be empty."""
    words = value if isinstance(value, tuple) else (value,)
    if any(isinstance(one, str) and not one.strip() for one in words):
        raise click.BadParameter("it is empty.", param=param)
    return value


def not_ahead(day: str, what: str) -> str:
    """An ISO day that has come, in some time zone; BadInput for one to come. what: the option."""
    if day > (datetime.now(UTC).date() + timedelta(days=1)).isoformat():
        raise BadInput(f"{day} is still to come: {what} is a day that has been.")
    return day


def say_if_nothing(snap: "Snapshot", asked: "Asked | None" = None) -> None:
    """Why an answer has nothing in it, where the question alone tells."""
    from faultlines.analyse.known import known_days

    if not snap.documents:
        say(EMPTY)
        return
    days = [day for day in known_days(snap).values() if day is not None]
    if asked is None or not days:
        return
    first = min(days)
    if asked.known_by is not None and asked.known_by < first:
        say(f"Nothing in the ledger was out by {asked.known_by}: its first report is of {first}.")
    elif asked.as_of is not None and asked.as_of < first:
        say(f"{asked.as_of} is before the first report in the ledger, which is of {first}.")
