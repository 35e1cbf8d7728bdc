"""The blocs' seats, where a whole brief or report has a part on a contested selection."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from faultlines.cli.common import Settings, say
from faultlines.model.errors import NotFound

if TYPE_CHECKING:
    from faultlines.analyse.seats import Seats
    from faultlines.model.snapshot import Snapshot

BESIDE = "seats.csv"
seats_option = click.option(
    "--seats", type=click.Path(path_type=Path), metavar="FILE",
    help="Blocs and their seats, for a part on a contested selection; seats.csv beside the ledger "
    "is found by itself.",
)  # fmt: skip


def seats_of(settings: Settings, snap: "Snapshot", given: Path | None) -> "tuple[Seats, ...]":
    """The table given, else the one beside the ledger, else none. BadInput where it can't be; a
    bloc that nobody here is called by: NotFound for a table given, else a word to the user."""
    path = given or settings.ledger.parent / BESIDE
    if given is None and not path.is_file():
        return ()
    from faultlines.analyse.seats import read_seats
    from faultlines.show.find import find_actor

    try:
        return read_seats(path, lambda name: find_actor(snap, name).id)
    except NotFound as error:
        if given is not None:
            raise
        say(f"No part on a selection, since {path} can't be used: {error}")
        return ()
