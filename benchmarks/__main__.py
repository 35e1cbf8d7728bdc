"""Prints how fast and how large faultlines is, here and now: `make bench`.

    python -m benchmarks [--text FILE …] [--words N]

Figures of time are of this machine and its load; the ratio to the bare parser is not, since both
run by turns.
"""

import argparse
import os
import platform
import tempfile
from pathlib import Path

from benchmarks.bulk import Race, race
from benchmarks.children import ONE_CORE, Cost, faultlines
from benchmarks.texts import case_files, count_words, make_bulk, read_documents

STARTS = 3


def main() -> None:
    options = parse_options()
    os.environ.update(ONE_CORE)  # before numpy is loaded
    files = [path.resolve() for path in options.text or case_files()]
    documents = read_documents(files)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, *later = [cold_start(files, folder / f"start{n}.db") for n in range(STARTS)]
        bulk = make_bulk(documents, words=options.words, folder=folder)
        whole = faultlines("-l", "bulk.db", "add", bulk.file, folder=folder)
        result = race(bulk, folder)
    words = sum(count_words(document.text) for document in documents)
    show(files, words, first, min(later, key=lambda cost: cost.wall))
    show_bulk(len(bulk.texts), whole, result)


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure speed and memory.")
    parser.add_argument("--text", type=Path, nargs="+", metavar="FILE", help="else: the case")
    parser.add_argument("--words", type=int, default=40_000, metavar="N", help="size of the bulk")
    return parser.parse_args()


def cold_start(files: list[Path], ledger: Path) -> Cost:
    """From nothing to the brief: add, then brief, each a new process."""
    there = ["-l", ledger]
    add = faultlines(*there, "add", "--published", "2020-04-30", *files, folder=ledger.parent)
    return add + faultlines(*there, "brief", folder=ledger.parent)


def show(files: list[Path], words: int, first: Cost, best: Cost) -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    print(f"\n{len(files)} file(s), {words} words, from nothing to the brief (add + brief)")
    line("first start", f"{first.wall:.2f} s", "")
    line("best of the later ones", f"{best.wall:.2f} s", f"{best.cpu:.2f} s CPU")
    line("peak memory", f"{first.peak_mb:.0f} MB", "")


def show_bulk(documents: int, whole: Cost, result: Race) -> None:
    print(f"\n{documents} documents, {result.words} words in bulk, one core, file to ledger")
    line("faultlines", f"{result.words_per_second:,.0f} words/s", rounds(result.ours))
    line("bare spaCy", f"{result.bare_words_per_second:,.0f} words/s", rounds(result.bare))
    line("CPU of faultlines / bare spaCy", f"{result.ratio:.2f}", "median of the rounds")
    line("peak memory", f"{whole.peak_mb:.0f} MB", "faultlines add")


def line(name: str, value: str, note: str) -> None:
    print(f"  {name:<32}{value:>16}   {note}".rstrip())


def rounds(seconds: tuple[float, ...]) -> str:
    return "CPU s by round: " + " ".join(f"{second:.2f}" for second in seconds)


if __name__ == "__main__":
    main()
