"""`camps` and `splits`: who stands with whom, and over whom they part."""

from typing import Any

import click

from faultlines.cli.analysing import analysis, give
from faultlines.cli.common import Settings


@click.command()
@analysis
def camps(settings: Settings, **given: Any) -> None:
    """Who stands with whom: camps with their proof, fault lines, and who could change sides."""
    from faultlines.analyse.camps import camps as divide

    give(settings, given, divide)


@click.command()
@analysis
def splits(settings: Settings, **given: Any) -> None:
    """Over whom they part: sides for and against, who plays both, which bodies it runs through."""
    from faultlines.analyse.splits import splits as part

    give(settings, given, part)
