"""`selection`: who may be chosen, by blocs whose seats and vetoes the user gives."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from faultlines.cli.analysing import KNOWN_BY, analysis, give, last_day
from faultlines.cli.common import Settings
from faultlines.cli.seating import say_unknown


@click.command()
@click.argument("candidates", metavar="CANDIDATE…", nargs=-1, required=True)
@click.option(
    "--seats",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="A CSV with the columns bloc, seats, veto (0 to 1) and nominates (yes or no).",
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 100, min_open=True, max_open=True),
    default=50.0,
    show_default=True,
    help="More than this share of the seats must support, in percent.",
)
@click.option("--rounds", type=click.IntRange(min=1), default=3, show_default=True,
              help="After so many rounds nobody is chosen.")  # fmt: skip
@analysis
def selection(settings: Settings, candidates: tuple[str, ...], seats: Path, threshold: float,
              rounds: int, **given: Any) -> None:  # fmt: skip
    """Who may be chosen among CANDIDATEs: rounds of nomination, vote and veto, played many times.

    The blocs' stands come from claims; their seats and vetoes from your table.
    """
    from faultlines.analyse.contest import Rules
    from faultlines.analyse.known import known_then
    from faultlines.analyse.seats import read_seats
    from faultlines.analyse.selection import selection as analyse
    from faultlines.model.findings import Asked
    from faultlines.show.find import find_actor

    with settings.open() as ledger:
        snap = ledger.snapshot()
    who = list(dict.fromkeys(find_actor(snap, one).id for one in candidates))
    blocs = read_seats(seats, lambda name: find_actor(snap, name).id)
    if given["known_by"]:
        then = Asked(known_by=last_day(given["known_by"], KNOWN_BY))
        say_unknown(blocs, snap, known_then(snap, then))
    rules = Rules(threshold=threshold / 100, rounds=rounds)
    give(settings, given, partial(analyse, candidates=who, seats=blocs, rules=rules))
