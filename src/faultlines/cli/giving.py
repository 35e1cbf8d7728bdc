"""`export` and `report`: files to take away."""

import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import click

from faultlines.cli.common import Settings, say, with_settings, write_file

OUT = click.option(
    "--out",
    type=click.Path(path_type=Path, allow_dash=True),
    default=Path("-"),
    help="The file to write; standard output if left out.",
)


@click.group()
def export() -> None:
    """Give what the ledger holds as a file."""


@export.command("claims")
@OUT
@with_settings
def export_claims(settings: Settings, out: Path) -> None:
    """Documents, actors, events, claims and forecasts as JSON lines (claims contract, version 1).

    Rejected claims are left out; edited ones stand as edited.
    """
    from faultlines.show.contract import contract_lines

    with settings.open() as ledger:
        snap = ledger.snapshot()
    _give(out, (json.dumps(row, ensure_ascii=False) + "\n" for row in contract_lines(snap)))


@export.command("csv")
@OUT
@with_settings
def export_csv(settings: Settings, out: Path) -> None:
    """Claims as a table for a spreadsheet, where no cell can turn into a formula."""
    from faultlines.show.table import csv_lines

    with settings.open() as ledger:
        snap = ledger.snapshot()
    _give(out, csv_lines(snap))


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--floor",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Leave out claims that were read less surely than this; they are counted.",
)
@with_settings
def report(settings: Settings, out: Path, floor: float) -> None:
    """Write OUT, one HTML file that calls nobody: every line opens its sentence."""
    from faultlines.analyse.briefly import in_brief
    from faultlines.analyse.drawing import drawing
    from faultlines.model.findings import Asked
    from faultlines.show.page.report import report_html

    with settings.open() as ledger:
        snap, head = ledger.snapshot(), ledger.head()
    today = datetime.now(UTC).date().isoformat()
    found = in_brief(snap, Asked(floor=floor))
    drawn = drawing(snap, Asked(floor=floor), next((r for r in found if r.key == "camps"), None))
    page = report_html(snap, head=head, made=today, floor=floor, reports=found, drawn=drawn)
    size = write_file(out, [page])
    say(f"{out}: {size / 1000:,.0f} kB, {len(snap.documents):,} documents")


def _give(out: Path, pieces: Iterable[str]) -> None:
    if str(out) != "-":
        size = write_file(out, pieces)
        say(f"{out}: {size / 1000:,.0f} kB")
        return
    sys.stdout.flush()
    for piece in pieces:  # bytes, so that the line ends stay as they are on every system
        sys.stdout.buffer.write(piece.encode("utf-8"))
    sys.stdout.buffer.flush()
