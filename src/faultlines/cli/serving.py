"""`serve`: the workbench in a browser, on this computer alone."""

import click

from faultlines.cli.common import Settings, person, say, with_settings


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), metavar="NUMBER",
              help="The first free one from 8321 on, if left out.")  # fmt: skip
@click.option("--by", metavar="NAME", help="Who decides; your account's name if left out.")
@click.option("--browser/--no-browser", default=True, help="Open it in the browser, or don't.")
@with_settings
def serve(settings: Settings, port: int | None, by: str | None, browser: bool) -> None:
    """Look at the ledger in a browser: network, claims beside their sentences, and review.

    Listens to this computer alone and calls nobody. Makes a ledger where there is none.
    """
    from faultlines.web.serve import serve as run

    run(settings.ledger, by=person(by), port=port, browser=browser, say=say)
