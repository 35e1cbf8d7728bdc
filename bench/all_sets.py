"""`python -m bench all`: every open part answered, scored, and on the page."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from time import process_time
from typing import Any

from bench.errors import BenchError
from bench.files import read_rows, write_rows
from bench.page.file import rewrite
from bench.page.sets import Task, tasks
from bench.page.tables import chapters
from bench.provenance import ROOT, commit, today
from bench.scoring import Result, keep, kept, score
from bench.sets import MEASURED, adapter

SHARED = Path("..", "shared")
SEED = "article"
"""The one set that stands in a folder of its own."""


def add_all(commands: Any) -> None:
    """The subcommand with its options."""
    one: ArgumentParser = commands.add_parser("all", help="answer all sets, score, write the page")
    one.add_argument("--data", type=Path, default=SHARED / "bench" / "data", metavar="ROOT",
                     help="of the sets, each with its dev part (%(default)s)")  # fmt: skip
    one.add_argument("--seed", type=Path, default=SHARED / "seed", metavar="DIR",
                     help="of the annotated article (%(default)s)")  # fmt: skip
    one.add_argument("--score", type=Path, default=SHARED / "bench" / "score", metavar="DIR",
                     help="of the scorers (%(default)s)")  # fmt: skip
    one.add_argument("--python", default=sys.executable, metavar="EXE",
                     help="an interpreter that has what the scorers need")  # fmt: skip
    one.add_argument("--work", type=Path, default=ROOT / "build" / "bench", metavar="DIR",
                     help="for predictions and scores (build/bench)")  # fmt: skip
    one.add_argument("--page", type=Path, default=ROOT / "docs" / "benchmarks.md", metavar="FILE",
                     help="to rewrite (docs/benchmarks.md)")  # fmt: skip
    one.add_argument("--only", nargs="+", metavar="SET", help="'re3d', 'event-coding class', …; "
                     "the page keeps the last figures of the others")  # fmt: skip
    one.set_defaults(act=measure_all)


def measure_all(options: Namespace) -> None:
    listed = tasks()
    for task in wanted(listed, options.only):
        result = measure(task, options)
        keep(place(options.work, task), result)
        print(f"{task.key}: {result.seconds:.0f} s of CPU", flush=True)
    found = filter(None, (kept(place(options.work, task)) for task in listed))
    rewrite(options.page, chapters(listed, {result.key: result for result in found}))
    print(f"written: {options.page}")


def wanted(listed: Sequence[Task], only: Sequence[str] | None) -> Sequence[Task]:
    """Those named, or all. BenchError: no such task."""
    known = {task.key: task for task in listed}
    if unknown := set(only or ()) - set(known):
        raise BenchError(f"no such set: {', '.join(sorted(unknown))}. "
                         f"There are: {', '.join(known)}.")  # fmt: skip
    return [known[key] for key in only or known]


def measure(task: Task, options: Namespace) -> Result:
    """Answer one part, and have it scored."""
    gold = options.seed if task.set == SEED else options.data / (task.data or task.set) / "dev"
    if not gold.is_dir():
        raise BenchError(f"{gold} is no folder. Name the sets' with --data, "
                         "the article's with --seed.")  # fmt: skip
    start = process_time()
    answers = place(options.work, task).with_suffix(".jsonl")
    write_rows(answers, adapter(task.set, task.task)(gold, task.task))
    seconds = process_time() - start
    if task.set in MEASURED:  # the answer holds the figures themselves
        scores = dict(next(read_rows(answers)))
    else:
        scores = score(task.set, task.task, gold=gold, predictions=answers,
                       scorers=options.score, python=options.python)  # fmt: skip
    return Result(set=task.set, task=task.task, day=today(), commit=commit(), seconds=seconds,
                  scores=scores)  # fmt: skip


def place(work: Path, task: Task) -> Path:
    """Where a task's scores are kept."""
    return work / f"{task.key.replace(' ', '-')}.json"
