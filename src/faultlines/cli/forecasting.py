"""`forecasts list|add|due|resolve|score`: from a sentence to a score."""

from datetime import UTC, datetime
from typing import Any

import click

from faultlines.cli.analysing import foretelling, give, last_day
from faultlines.cli.common import (
    Settings,
    json_option,
    person,
    put_json,
    say,
    with_settings,
)
from faultlines.cli.deciding import decision_data, foretold_words
from faultlines.cli.odd import filled, not_ahead
from faultlines.show.foretelling import as_read, range_of

RANGE = click.option("--range", "chances", metavar="LOW-HIGH",
                     help="What chance is meant, in percent: 55-80, or 70.")  # fmt: skip
TEST = click.option("--test", metavar="WORDS", help="By what anyone can tell how it came out.")
ON = click.option("--on", "due", metavar="DATE", help="The day by which it can be told.")
TOPIC = click.option("--topic", metavar="WORDS", help="Its kind, for scores by topic.")
QUO = click.option("--status-quo", type=click.Choice(["yes", "no"]),
                   help="How it comes out if all stays as it is.")  # fmt: skip
BY = click.option("--by", metavar="NAME", help="Who decides; your account's name if left out.")
REASON = click.option("--reason", default="", metavar="WORDS", help="Why, in your words.")


@click.group()
def forecasts() -> None:
    """What somebody expects: listed, given a test and a day, resolved, scored."""


@forecasts.command("list")
@foretelling
def list_(settings: Settings, **given: Any) -> None:
    """Every forecast and advice, the author's words kept; those that are due first."""
    from faultlines.analyse.forecasts import forecasts as analyse

    give(settings, given, analyse)


@forecasts.command()
@click.argument("statement", callback=filled)
@click.option(
    "--author", required=True, metavar="WORDS", callback=filled, help="Whose forecast it is."
)
@click.option("--made", metavar="DATE", help="The day it was made; today if left out.")
@click.option("--outlet", metavar="WORDS", help="Where it was made.")
@RANGE
@TEST
@ON
@TOPIC
@QUO
@BY
@REASON
@json_option("what was kept")
@with_settings
def add(settings: Settings, /, statement: str, author: str, made: str | None, **given: Any) -> None:
    """Keep a forecast that no report here has. STATEMENT: what is expected, as a whole sentence."""
    made = not_ahead(_day(made, "--made") or _today(), "--made")
    with settings.open() as ledger:
        kept = ledger.foresee(statement, author=author, made=made, by=person(given["by"]),
                              reason=given["reason"], **_values(given))  # fmt: skip
    _told(kept, given["as_json"])


@forecasts.command()
@click.argument("forecast", required=False)
@RANGE
@TEST
@ON
@TOPIC
@QUO
@BY
@REASON
@click.option("--as-of", metavar="DATE", help="Without FORECAST: due on this day, else today.")
@click.option(
    "--known-by", metavar="DATE", help="Without FORECAST: only from what was published by then."
)
@json_option("it")
@with_settings
def due(settings: Settings, /, forecast: str | None, as_of: str | None, known_by: str | None,
        **given: Any) -> None:  # fmt: skip
    """Give a FORECAST its test and its day. Without FORECAST: list those that are due."""
    if forecast is None:
        _refuse(OF_ONE, given, "is about one forecast: name its id.")
        _list_due(settings, as_of, known_by, as_json=given["as_json"])
        return
    for_list = {"--as-of": as_of, "--known-by": known_by}
    _refuse({one: one for one in for_list}, for_list, "is for the list: leave the forecast out.")
    with settings.open() as ledger:
        words = as_read(ledger.snapshot(), ledger.find_forecast(forecast))
        kept = ledger.set_due(forecast, by=person(given["by"]), reason=given["reason"],
                              **words, **_values(given))  # fmt: skip
    _told(kept, given["as_json"])


OF_ONE = {"--range": "chances", "--test": "test", "--on": "due", "--topic": "topic",
          "--status-quo": "status_quo", "--by": "by", "--reason": "reason"}  # fmt: skip


def _refuse(options: dict[str, str], given: dict[str, Any], why: str) -> None:
    """UsageError where one of these was given: it would do nothing."""
    for option, name in options.items():
        if given[name]:
            raise click.UsageError(f"{option} {why}")


def _list_due(settings: Settings, as_of: str | None, known_by: str | None, *,
              as_json: bool) -> None:  # fmt: skip
    from faultlines.analyse.forecasts import due as analyse

    known = _day(known_by, "--known-by")
    asked = {"as_of": as_of or known or _today(), "known_by": known, "limit": 0}
    give(settings, {**asked, "as_json": as_json}, analyse)


@forecasts.command()
@click.argument("forecast")
@click.argument("outcome", type=click.Choice(["yes", "no", "void"]))
@click.option("--on", "resolved", metavar="DATE", help="The day it was known; today if left out.")
@BY
@REASON
@json_option("what was kept")
@with_settings
def resolve(settings: Settings, /, forecast: str, outcome: str, resolved: str | None,
            **given: Any) -> None:  # fmt: skip
    """Say how a FORECAST came out. void: its condition never held, or nobody can tell."""
    known = not_ahead(_day(resolved, "--on") or _today(), "the day of --on")
    with settings.open() as ledger:
        words = as_read(ledger.snapshot(), ledger.find_forecast(forecast))
        kept = ledger.resolve(forecast, outcome, resolved=known, by=person(given["by"]),
                              reason=given["reason"], **words)  # fmt: skip
    _told(kept, given["as_json"])


@forecasts.command()
@foretelling
def score(settings: Settings, **given: Any) -> None:
    """Brier and log scores of what was resolved, per author, outlet and topic, with baselines."""
    from faultlines.analyse.forecasts import scores as analyse

    give(settings, given, analyse)


def _values(given: dict[str, Any]) -> dict[str, str | None]:
    low, high = range_of(given["chances"])
    return {"test": given["test"], "due": _day(given["due"], "--on"), "topic": given["topic"],
            "outlet": given.get("outlet"), "status_quo": given["status_quo"],
            "low": low, "high": high}  # fmt: skip


def _day(words: str | None, option: str) -> str | None:
    found = last_day(words, f"the day of {option}")
    return found.isoformat() if found else None


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _told(kept: Any, as_json: bool) -> None:
    if as_json:
        put_json({**decision_data(kept, undone=False), "forecast": kept.claim_id})
    else:
        short = kept.claim_id.rpartition(":")[2][:8]
        say(f"{kept.kind} {short}: {foretold_words(kept.changes)} ({kept.by})")
