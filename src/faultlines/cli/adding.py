"""`init` and `add`: a ledger, and reports to go in it."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from faultlines.cli.common import (
    Settings,
    day,
    json_option,
    person,
    put_json,
    say,
    with_settings,
)
from faultlines.model.errors import BadInput
from faultlines.show.languages import language_name

if TYPE_CHECKING:
    from faultlines.ledger import Ledger
    from faultlines.pipeline import Tally

NAMED = 10  # skipped files named in full, before they are only counted


@click.command()
@with_settings
def init(settings: Settings) -> None:
    """Make an empty ledger. `add` makes one too where there is none."""
    from faultlines.ledger import Ledger

    there = settings.ledger.exists()
    Ledger.create(settings.ledger).close()
    say(f"{settings.ledger} {'is a ledger already' if there else 'is a new, empty ledger'}.")


@click.command()
@click.argument("paths", metavar="FILE…", nargs=-1, required=True)
@click.option(
    "--published",
    metavar="DATE",
    help="The day of publication (2020-04-10, 2020-04 or 2020) of files that don't say.",
)
@click.option("--outlet", metavar="NAME", help="Where files that don't say came out.")
@click.option(
    "--actors",
    "names",
    metavar="FILE",
    multiple=True,
    help="Names of your own, as CSV; actors.csv by the ledger or in an added folder is read too.",
)
@json_option("the tally")
@with_settings
def add(settings: Settings, paths: tuple[str, ...], published: str | None, outlet: str | None,
        names: tuple[str, ...], as_json: bool) -> None:  # fmt: skip
    """Read reports into the ledger: text, Markdown, HTML, PDF, DOCX, JSON lines; folders, globs.

    What is in already adds nothing. Each document is kept whole or not at all.
    """
    from faultlines import pipeline

    when = day(published, "the day of publication")
    with _ledger(settings) as ledger, _bar() as progress:
        tally = pipeline.add(ledger, paths, when, progress, outlet=outlet, names=names,
                             by=person(None))  # fmt: skip
    if as_json:
        put_json(tally_data(tally), indent=1)
    else:
        tell_tally(tally)
    if not tally.kept and not tally.names:
        raise BadInput("nothing could be read. Name at least one report: faultlines add FILE…")


def _ledger(settings: Settings) -> "Ledger":
    """The ledger, made now if there is none, which is said."""
    from faultlines.ledger import Ledger

    if not settings.ledger.exists():
        say(f"{settings.ledger} didn't exist: a new ledger.")
    return Ledger.create(settings.ledger)


@contextmanager
def _bar() -> Iterator[Callable[[str], None]]:
    """A bar on standard error, where somebody can see it."""
    if not sys.stderr.isatty():
        yield lambda path: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("reading"), BarColumn(), TextColumn("{task.completed} done"),
               TimeElapsedColumn(), TextColumn("{task.description}", markup=False))  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda path: bar.update(task, advance=1, description=path[-40:])


def tell_tally(tally: "Tally") -> None:
    """What was read, found and skipped, and why."""
    say(f"read {tally.read:,} documents ({tally.words:,} words): {tally.claims:,} claims, "
        f"{tally.events:,} events, {tally.forecasts:,} forecasts and advices")  # fmt: skip
    for told in tally.names:
        say(f"{told}: kept, and read by from now on")
    if tally.known:
        say(f"{tally.known:,} in the ledger already: nothing new")
    for language, count in tally.unread.most_common():
        say(f"{count:,} in {language_name(language)}: kept and searchable, but not read")
    if tally.undated:
        some = ", ".join(tally.undated[:3]) + (" …" if len(tally.undated) > 3 else "")
        say(f"{len(tally.undated):,} without a day of publication ({some}): days without a year "
            "stay unknown. Give it: --published DATE")  # fmt: skip
    for path, note in tally.notes[:NAMED]:
        say(f"{path}: {note}")
    for one in tally.skipped[:NAMED]:
        say(f"skipped {one.path}: {one.reason}. {one.next_step}".rstrip())
    if len(tally.skipped) > NAMED:
        reasons = Counter(one.reason for one in tally.skipped[NAMED:])
        say("skipped too: " + "; ".join(f"{n:,} {why}" for why, n in reasons.most_common()))


def tally_data(tally: "Tally") -> dict[str, Any]:
    return {
        "read": tally.read,
        "known": tally.known,
        "unread": dict(tally.unread),
        "words": tally.words,
        "claims": tally.claims,
        "events": tally.events,
        "forecasts": tally.forecasts,
        "undated": tally.undated,
        "skipped": [{"path": one.path, "reason": one.reason, "next_step": one.next_step}
                    for one in tally.skipped],
        "left_out": dict(tally.left_out),
        "names": tally.names,
        "notes": [{"path": path, "note": note} for path, note in tally.notes],
    }  # fmt: skip
