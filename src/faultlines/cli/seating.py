"""The blocs' seats, where a whole brief or report has a part on a contested selection."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from faultlines.cli.common import Settings, say
from faultlines.model.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faultlines.analyse.seats import Seats
    from faultlines.model.snapshot import Snapshot

BESIDE, TITLE = "seats.csv", "Contested selection"
seats_option = click.option(
    "--seats", type=click.Path(path_type=Path), metavar="FILE",
    help="Blocs and their seats, for a part on a contested selection; seats.csv beside the ledger "
    "is found by itself.",
)  # fmt: skip


def seats_of(settings: Settings, snap: "Snapshot", given: Path | None) -> "tuple[Seats, ...]":
    """The table given, else the one beside the ledger, else none. snap: whole, so that a bloc is
    found whatever the day. BadInput where the table can't be; a bloc that nobody here is called
    by: NotFound for a table given, else a word to the user."""
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


def say_unknown(seats: "Sequence[Seats]", snap: "Snapshot", then: "Snapshot") -> None:
    """Name the blocs of whom nothing is known yet. then: the snapshot as known by the day asked."""
    known = {actor.id for actor in then.actors}
    names = [actor.name for actor in snap.actors
             if actor.id in {one.actor for one in seats} - known]  # fmt: skip
    if names:
        say(f"Nothing that was out by then speaks of {', '.join(names)}: their seats count, their "
            "stands are taken as not known.")  # fmt: skip


def say_missing(given: Path | None, titles: "Iterable[str]") -> None:
    """Why a table that was given makes no part. titles: of the parts there are."""
    if given is not None and TITLE not in titles:
        say("No part on a selection: there are no two persons on each of whom two of the blocs "
            "have a stand. faultlines selection CANDIDATE… asks about those you name.")  # fmt: skip
