"""`camps`: who stands with whom."""

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
