"""`faultlines`: the commands together, and the only place that turns errors into words.

Exit codes: 0 done; 1 no such thing, or a value that can't be; 2 wrong usage; 3 nothing could be
read; 4 the ledger can't be used; 5 the ledger is broken; 130 stopped by Ctrl-C.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from faultlines import __version__
from faultlines.cli.adding import add, init
from faultlines.cli.analysing import (
    absences,
    changes,
    facades,
    positions,
    shifts,
    sources,
    ties,
)
from faultlines.cli.asking import brief, claims
from faultlines.cli.checking import doctor, verify
from faultlines.cli.common import Settings, say
from faultlines.cli.deciding import accept, country, different, edit, grade, reject, same, undo
from faultlines.cli.dividing import camps, splits
from faultlines.cli.forecasting import forecasts
from faultlines.cli.giving import export, report
from faultlines.cli.looking import actors, search, show
from faultlines.cli.selecting import selection
from faultlines.cli.serving import serve
from faultlines.model.errors import FaultlinesError

STOPPED = 130
HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=HELP)
@click.option("-l", "--ledger", type=click.Path(path_type=Path), default=Path("faultlines.db"),
              envvar="FAULTLINES_LEDGER", show_default=True, show_envvar=True,
              help="The ledger that claims are kept in.")  # fmt: skip
@click.version_option(__version__, "-V", "--version", message="faultlines %(version)s")
@click.pass_context
def cli(context: click.Context, ledger: Path) -> None:
    """Reads reports and keeps who did or said what to whom, according to whom.

    Each claim opens its sentence. Data goes to standard output, talk to standard error. Nothing
    here needs the network.
    """
    context.obj = Settings(ledger=ledger)


for command in (init, add, brief, claims, show, actors, search, export, report, accept, reject,
                edit, same, different, undo, verify, doctor, ties, absences, facades,
                sources, positions, shifts, changes, forecasts, selection, grade,
                country):  # fmt: skip
    cli.add_command(command)
for command in (camps, splits, serve):
    cli.add_command(command)


def main() -> None:
    """Run the command that the shell gave, and leave with its exit code."""
    _speak_utf8()
    sys.exit(run(sys.argv[1:]))


def run(words: Sequence[str]) -> int:
    """Run one command; its exit code. Errors of ours become one sentence on standard error."""
    try:
        with cli.make_context("faultlines", list(words)) as context:
            cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except FaultlinesError as error:
        say(f"faultlines: {error}")
        return error.exit_code
    except BrokenPipeError:
        return _leave_quietly()
    except (KeyboardInterrupt, click.Abort):
        say("\nfaultlines: stopped. What was kept before is whole; the same command goes on.")
        return STOPPED
    return 0


def _leave_quietly() -> int:
    """Whoever read our output has seen enough (`faultlines claims | head`)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _speak_utf8() -> None:
    """Names in any script, on any system, also into a pipe."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
