"""`python -m bench run SET --data DIR --out FILE`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from time import process_time
from typing import Any

from bench.errors import BenchError
from bench.files import write_rows
from bench.sets import MEASURED, TASKS, adapter


def add_run(commands: Any) -> None:
    """The subcommand with its options."""
    one: ArgumentParser = commands.add_parser("run", help="answer a part of a set")
    one.add_argument("set", metavar="SET", help=", ".join(TASKS))
    one.add_argument("--data", type=Path, required=True, metavar="DIR", help="the part's folder")
    one.add_argument("--out", type=Path, required=True, metavar="FILE", help="the predictions")
    one.add_argument("--task", default="", help="train, aliases, class or roles")
    one.set_defaults(act=run)


def run(options: Namespace) -> None:
    answer = adapter(options.set, options.task)
    if not options.data.is_dir():
        raise BenchError(f"{options.data} is no folder. Name the folder of the set's part.")
    start = process_time()
    count = write_rows(options.out, answer(options.data, options.task))
    if options.set.replace("_", "-") in MEASURED:
        print(options.out.read_text(encoding="utf-8"), end="")
        return
    print(f"{options.set}: {count} rows in {options.out}, {process_time() - start:.0f} s of CPU")
