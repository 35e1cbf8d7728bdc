"""`export` and `report`: files to take away."""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from faultlines.cli.common import Settings, say, with_settings, write_file
from faultlines.cli.seating import say_missing, say_unknown, seats_of, seats_option

if TYPE_CHECKING:
    from faultlines.analyse.seats import Seats
    from faultlines.ledger import Ledger
    from faultlines.model.findings import Asked
    from faultlines.model.snapshot import Snapshot
    from faultlines.show.paper.parts import Paper

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
@click.option("--as-of", metavar="DATE", help="The day that the analyses are about.")
@click.option("--known-by", metavar="DATE", help="Only from what was published by then.")
@click.option(
    "--floor",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Leave out claims that were read less surely than this; they are counted.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["html", "md", "docx"]),
    help="What to write; by OUT's ending if left out, else HTML.",
)
@seats_option
@with_settings
def report(settings: Settings, /, out: Path, as_of: str | None, known_by: str | None,
           floor: float, form: str | None, seats: Path | None) -> None:  # fmt: skip
    """Write OUT, one file to hand on: every statement has a numbered sentence.

    HTML calls nobody and runs nothing. Markdown and Word (OUT.md, OUT.docx) have footnotes, for
    pasting into a paper; pictures stay out of them.
    """
    from faultlines.analyse.known import known_then
    from faultlines.cli.analysing import AS_OF, KNOWN_BY, last_day
    from faultlines.model.findings import Asked

    asked = Asked(as_of=last_day(as_of, AS_OF), known_by=last_day(known_by, KNOWN_BY), floor=floor)
    with settings.open() as ledger:
        whole = ledger.snapshot()
        blocs = seats_of(settings, whole, seats)
        known = known_then(whole, asked)
        say_unknown(blocs, whole, known)
        paper = paper_of_ledger(ledger, known, asked, blocs)
    say_missing(seats, (one.title for one in paper.parts))
    size = write_file(out, [WRITERS[form or out.suffix.lower().lstrip(".")](paper)])
    say(f"{out}: {size / 1000:,.0f} kB, {len(paper.sources):,} documents")


def paper_of_ledger(ledger: "Ledger", snap: "Snapshot", asked: "Asked",
                    seats: "Sequence[Seats]" = ()) -> "Paper":  # fmt: skip
    """The report of the ledger. snap: as it stands, or as it was known by the day asked. seats: of
    the blocs of a contested selection."""
    from faultlines.analyse.briefly import in_brief
    from faultlines.analyse.drawing import drawing
    from faultlines.analyse.facades import facades
    from faultlines.analyse.forecasts import forecasts, scores
    from faultlines.analyse.origins import roots
    from faultlines.analyse.positions import positions
    from faultlines.analyse.retold import told_once
    from faultlines.show.paper.build import Analysed, paper_of

    today = datetime.now(UTC).date()
    day = asked.as_of or asked.known_by or today
    found = in_brief(snap, asked, seats)
    named = {report.key for report in found}
    whole = {"forecasts": forecasts(snap, replace(asked, as_of=day)),
             "scores": scores(snap, asked)}  # fmt: skip
    for key, analyse in (("facades", facades), ("positions", positions)):
        if key in named:
            whole[key] = analyse(snap, asked)
    left = Counter[str]()
    for doc in snap.documents:
        left.update(ledger.left_out(doc.id))
    drawn = drawing(snap, asked, next((one for one in found if one.key == "camps"), None))
    analysed = Analysed(reports=found, whole=whole, drawn=drawn, left_out=left,
                        repeats=roots(snap))  # fmt: skip
    return paper_of(told_once(snap), head=ledger.head(), made=today.isoformat(), floor=asked.floor,
                    known_by=asked.known_by.isoformat() if asked.known_by else None,
                    analysed=analysed)  # fmt: skip


def _html(paper: "Paper") -> str:
    from faultlines.show.page.report import report_html

    return report_html(paper)


def _markdown(paper: "Paper") -> str:
    from faultlines.show.paper.markdown import report_markdown

    return report_markdown(paper)


def _word(paper: "Paper") -> bytes:
    from faultlines.show.paper.docx import report_docx

    return report_docx(paper)


WRITERS: "Mapping[str, Callable[[Paper], str | bytes]]" = defaultdict(
    lambda: _html, {"md": _markdown, "markdown": _markdown, "docx": _word}
)
"""By format or ending; whatever isn't Markdown or Word is HTML."""


def _give(out: Path, pieces: Iterable[str]) -> None:
    if str(out) != "-":
        size = write_file(out, pieces)
        say(f"{out}: {size / 1000:,.0f} kB")
        return
    sys.stdout.flush()
    for piece in pieces:  # bytes, so that the line ends stay as they are on every system
        sys.stdout.buffer.write(piece.encode("utf-8"))
    sys.stdout.buffer.flush()
