"""`verify` and `doctor`: is the ledger whole, and will this machine do?"""

from dataclasses import asdict

import click

from faultlines.cli.common import Settings, json_option, put, put_json, say, with_settings


@click.command()
@click.option("--head", metavar="HASH", help="A hash kept elsewhere: it must be in the chain.")
@json_option("what was checked")
@with_settings
def verify(settings: Settings, head: str | None, as_json: bool) -> None:
    """See that the chain is whole, and that every quote stands in its document."""
    with settings.open() as ledger:
        found = ledger.verify(head)
    if as_json:
        put_json(asdict(found), indent=1)
        return
    say(f"{settings.ledger} is whole: {found.entries:,} entries, {found.documents:,} documents, "
        f"{found.claims:,} claims, {found.decisions:,} decisions, "
        f"{found.quotes:,} quotes found in their documents")  # fmt: skip
    click.echo(found.head)


@click.command()
@json_option("the checks")
@with_settings
@click.pass_context
def doctor(context: click.Context, settings: Settings, as_json: bool) -> None:
    """Look whether everything here works: Python, the reader's parts, the ledger, the disk."""
    from faultlines.cli.health import checks

    found = list(checks(settings.ledger))
    if as_json:
        put_json([asdict(one) for one in found], indent=1)
    else:
        put(f"{'ok  ' if one.well else 'BAD '} {one.what:12} {one.words}" for one in found)
    if not all(one.well for one in found):
        context.exit(1)
