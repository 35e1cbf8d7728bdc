"""Prints how fast and how large faultlines is, here and now: `make bench`.

    python -m benchmarks [--text FILE …] [--words N]

Figures of time are of this machine and its load; the ratio to the bare parser is not, since both
run by turns.
"""

import argparse
import os
import platform
import statistics
import tempfile
from pathlib import Path

from benchmarks.bulk import Race, race
from benchmarks.children import ONE_CORE, Cost, faultlines, parse_from_nothing
from benchmarks.texts import case_files, count_words, make_bulk, read_documents
from faultlines.model.text import Document

STARTS = 3


def main() -> None:
    options = parse_options()
    os.environ.update(ONE_CORE)  # before numpy is loaded
    files = [path.resolve() for path in options.text or case_files()]
    documents = read_documents(files)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starts = [start_both(files, documents, folder / f"start{n}.db") for n in range(STARTS)]
        bulk = make_bulk(documents, words=options.words, folder=folder)
        whole = faultlines("-l", "bulk.db", "add", bulk.file, folder=folder)
        result = race(bulk, folder)
    words = sum(count_words(document.text) for document in documents)
    show_start(len(files), words, starts)
    show_bulk(len(bulk.texts), whole, result)


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure speed and memory.")
    parser.add_argument("--text", type=Path, nargs="+", metavar="FILE", help="else: the case")
    parser.add_argument("--words", type=int, default=20_000, metavar="N", help="size of the bulk")
    return parser.parse_args()


def start_both(files: list[Path], documents: list[Document], ledger: Path) -> tuple[Cost, Cost]:
    """From nothing to the brief; and spaCy from nothing to the same texts' parse."""
    there: tuple[str, Path] = ("-l", ledger)
    add = faultlines(*there, "add", "--published", "2020-04-30", *files, folder=ledger.parent)
    ours = add + faultlines(*there, "brief", folder=ledger.parent)
    text = ledger.with_suffix(".txt")
    text.write_text("\n".join(document.text for document in documents), encoding="utf-8")
    return ours, parse_from_nothing(text)


def show_start(files: int, words: int, starts: list[tuple[Cost, Cost]]) -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    print(f"\n{files} file(s), {words} words, from nothing to the brief (add + brief)")
    best = min((ours for ours, _ in starts), key=lambda cost: cost.wall)
    ratio = statistics.median(ours.cpu / bare.cpu for ours, bare in starts)
    line("first start", f"{starts[0][0].wall:.2f} s", f"{starts[0][0].cpu:.2f} s CPU")
    line(f"best of {len(starts)}", f"{best.wall:.2f} s", f"{best.cpu:.2f} s CPU")
    line("CPU of faultlines / bare spaCy", f"{ratio:.2f}", "both from nothing, median")
    line("peak memory", f"{max(ours.peak_mb for ours, _ in starts):.0f} MB", "")


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
