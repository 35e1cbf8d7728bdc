"""The analyses as commands: all take `--as-of`, `--known-by`, `--floor`, `--without`, `--limit`,
`--json`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from faultlines.cli.common import Settings, day, json_option, put, put_json, say, with_settings
from faultlines.cli.odd import filled, say_if_nothing

if TYPE_CHECKING:
    from faultlines.model.findings import Asked, Report
    from faultlines.model.snapshot import Snapshot
    from faultlines.show.view import View

Command = TypeVar("Command", bound=Callable[..., Any])

LOW_FLOOR = 0.3  # where a claim's weight has its confidence in it already

AS_OF, KNOWN_BY = "the day of --as-of", "the day of --known-by"

_OPTIONS = (
    click.option("--as-of", metavar="DATE", help="The day it is about; else the last there is."),
    click.option("--known-by", metavar="DATE", help="Only from what was published by then."),
    click.option("--floor", type=click.FloatRange(0, 1), default=0.5, show_default=True,
                 help="Leave out claims that were read less surely than this."),
    click.option("--without", multiple=True, metavar="WHAT", callback=filled,
                 help="What if this CLAIM, or this document or outlet, is wrong? May be repeated."),
    click.option("--limit", type=click.IntRange(min=0), default=40, show_default=True,
                 help="At most so many lines; 0 for all. JSON is always whole."),
    json_option("the findings"),
    with_settings,
)  # fmt: skip


def analysis(command: Command) -> Command:
    """The options that every analysis has. The command gets `settings, **given`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def weighing(command: Command) -> Command:
    """The same for an analysis in which an unsure reading weighs less: its floor is lower."""
    command = analysis(command)
    for option in _params(command):
        if option.name == "floor":
            option.default = LOW_FLOOR
    return command


def _params(command: Callable[..., Any]) -> list[click.Parameter]:
    """The options that a command will have, while it is still a function."""
    return list(getattr(command, "__click_params__", ()))


def foretelling(command: Command) -> Command:
    """The same for forecasts, which have no confidence of reading that a floor could ask for."""
    command = analysis(command)
    kept = [option for option in _params(command) if option.name != "floor"]
    command.__click_params__ = kept  # type: ignore[attr-defined]
    return command


def refuse_with(option: str, **why: str) -> None:
    """UsageError where one of these parameters was typed beside an option that makes it idle.
    why: name of a parameter → the reason."""
    context = click.get_current_context()
    for param in context.command.params:
        typed = context.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
        if param.name in why and typed:
            raise click.UsageError(f"{option} goes without {param.opts[-1]}: {why[param.name]}.")


def give(settings: Settings, given: dict[str, Any],
         analyse: "Callable[[Snapshot, Asked], Report]",
         text: "Callable[[View, Report], Iterable[str]] | None" = None) -> None:  # fmt: skip
    """Ask the ledger, and print the answer. given: the values of the options above. text: another
    form of it for the terminal."""
    from faultlines.model.findings import Asked
    from faultlines.show.findings import report_data, report_text
    from faultlines.show.view import View

    asked = Asked(as_of=last_day(given["as_of"], AS_OF),
                  known_by=last_day(given["known_by"], KNOWN_BY),
                  floor=given.get("floor", 0.0))  # fmt: skip
    with settings.open() as ledger:
        snap = ledger.snapshot()
    say_if_nothing(snap, asked)
    if given.get("without"):
        analyse = _what_if(snap, analyse, given["without"])
    report, view = analyse(snap, asked), View(snap)
    if given["as_json"]:
        put_json(report_data(view, report), indent=1)
    elif text is not None:
        put(text(view, report))
    else:
        put(report_text(view, report, limit=given["limit"]))
    say(f"{len(report.findings):,} findings")


def _what_if(snap: "Snapshot", analyse: "Callable[[Snapshot, Asked], Report]",
             gone: Sequence[str]) -> "Callable[[Snapshot, Asked], Report]":  # fmt: skip
    """The analysis without these claims, documents and outlets, as the user calls them."""
    from faultlines.analyse.without import without
    from faultlines.show.find import find_claims_or_documents

    claims, documents = find_claims_or_documents(snap, gone)
    return without(analyse, claims, documents)


def last_day(words: str | None, what: str) -> date | None:
    """The last day of a date as typed: "2020-04" is 30 April. what: the option."""
    found = day(words, what)
    return found.last if found else None


@click.command()
@click.option("--half-life", type=click.FloatRange(min=0, min_open=True), metavar="DAYS",
              help="Days in which an act loses half its weight; 365 if not given.")  # fmt: skip
@weighing
def ties(settings: Settings, half_life: float | None, **given: Any) -> None:
    """Who stands how to whom on a day: signed, weighed, each tie with its claims."""
    from faultlines.analyse.once import once
    from faultlines.analyse.ties import ties as fold

    give(settings, given, once(partial(fold, half_life=half_life)))


@click.command()
@analysis
def absences(settings: Settings, **given: Any) -> None:
    """Joint statements: who signed, who is said to be missing, whose name one would expect."""
    from faultlines.analyse.absences import absences as analyse

    give(settings, given, analyse)


@click.command()
@click.option("--table", type=click.Path(path_type=Path), metavar="FILE",
              help="Your own likelihood ratios, after the form of ours.")  # fmt: skip
@click.option("--matrix", is_flag=True, help="As tables of hypotheses and evidence.")
@analysis
def facades(settings: Settings, table: Path | None, matrix: bool, **given: Any) -> None:
    """Who stands behind new and disputed groups: hypotheses, ranges, evidence for and against."""
    from faultlines.analyse.facades import facades as analyse
    from faultlines.show.matrix import matrix_text
    from faultlines.vocab.facades import read_ratios

    if matrix:
        refuse_with("--matrix", as_json="JSON has all of it already", limit="a table is whole")
    ratios = read_ratios(table) if table else None
    give(settings, given, partial(analyse, ratios=ratios), matrix_text if matrix else None)


@click.command()
@analysis
def sources(settings: Settings, **given: Any) -> None:
    """What goes back to one text, how many independent voices say a thing, who says otherwise."""
    from faultlines.analyse.sources import sources as analyse

    give(settings, given, analyse)


@click.command()
@click.option(
    "--actor",
    metavar="ACTOR",
    callback=filled,
    help="Only this one's, and those on it: a name or an id.",
)
@click.option("--issue", metavar="WORDS", callback=filled,
              help="Only on this: in the name of whom it is on, or in a sentence.")  # fmt: skip
@analysis
def positions(settings: Settings, actor: str | None, issue: str | None, **given: Any) -> None:
    """Who stands where on whom over time, who turned, and whose claims pull apart."""
    from faultlines.analyse.narrowed import narrowed
    from faultlines.analyse.positions import positions as analyse
    from faultlines.show.find import find_actor

    def some(snap: "Snapshot", asked: "Asked") -> "Report":
        who = find_actor(snap, actor).id if actor else None
        return narrowed(snap, analyse(snap, asked), actor=who, issue=issue)

    give(settings, given, some)


@click.command()
@click.option("--since", metavar="DATE", help="An earlier day, whose camps are compared.")
@analysis
def shifts(settings: Settings, since: str | None, **given: Any) -> None:
    """Pairs whose acts towards each other turned, with the odds and a set of dates.

    With --since: what it costs to keep the camps of that day.
    """
    from faultlines.analyse.shifts import shifts as analyse

    give(settings, given, partial(analyse, since=last_day(since, "the day of --since")))


@click.command()
@click.option("--since", metavar="DATE", required=True,
              help="Reports that came out on this day or later are new.")  # fmt: skip
@analysis
def changes(settings: Settings, since: str, **given: Any) -> None:
    """What the reports since a day add: reversed, newly missing, newly attributed, new."""
    from faultlines.analyse.changes import changes as analyse
    from faultlines.model.errors import BadInput

    first = day(since, "the day of --since")
    if first is None or first.first is None:
        raise BadInput(f"{since!r} is no day to begin with, such as 2020-04-10.")
    known = last_day(given["known_by"], KNOWN_BY)
    if known is not None and known < first.first:
        raise BadInput(f"Nothing that was out by {known} can be new since {first.first}: give "
                       "--known-by a later day.")  # fmt: skip
    give(settings, given, partial(analyse, since=first.first))
