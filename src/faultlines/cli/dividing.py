"""`camps` and `splits`: who stands with whom, and over whom they part."""

from functools import partial
from typing import Any

import click

from faultlines.cli.analysing import give, weighing
from faultlines.cli.common import Settings

MOST_CAMPS = 10
MOST_DRAWS = 10_000  # the interval is then within 0.01; more would take long and tell little


@click.command()
@click.option(
    "--camps",
    "k",
    type=click.IntRange(1, MOST_CAMPS),
    metavar="K",
    help="No more than K camps (1 to 10); else two, and as many as explain the most.",
)
@click.option(
    "--draws",
    type=click.IntRange(min=0, max=MOST_DRAWS),
    default=0,
    show_default=True,
    metavar="N",
    help="Draw the claims by lot so often: how often does each stand in its camp?",
)
@click.option(
    "--what-if",
    is_flag=True,
    help="Leave out each source and each claim once: without which are the camps others?",
)
@weighing
def camps(settings: Settings, /, k: int | None, draws: int, what_if: bool, **given: Any) -> None:
    """Who stands with whom: camps with their proof, fault lines, and who could change sides."""
    from faultlines.analyse.once import once

    if k is not None and (draws or what_if):
        raise click.UsageError("--draws and --what-if are about two camps: leave --camps out.")
    if draws or what_if:
        from faultlines.analyse.doubt import doubted

        give(settings, given, once(partial(doubted, draws=draws, left_out=what_if)))
    else:
        from faultlines.analyse.camps import camps as divide

        give(settings, given, once(partial(divide, k=k)))


@click.command()
@weighing
def splits(settings: Settings, **given: Any) -> None:
    """Over whom they part: sides for and against, who plays both, which bodies it runs through."""
    from faultlines.analyse.once import once
    from faultlines.analyse.splits import splits as part

    give(settings, given, once(part))
