"""How large the report is, and how long it takes: `python -m benchmarks.report`.

    python -m benchmarks.report [--text FILE] [--claims N]

Of one article (else the case that ships with us), and of a ledger of made-up claims.
"""

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks.__main__ import line
from benchmarks.made import fill
from benchmarks.texts import case_files
from faultlines import pipeline
from faultlines.cli.giving import WRITERS, paper_of_ledger
from faultlines.ledger import Ledger
from faultlines.model.findings import Asked
from faultlines.read import parse_published

ACTORS, EACH = 2_000, 3  # claims of a pair


def main() -> None:
    parser = argparse.ArgumentParser(prog="report", description="Measure the report.")
    parser.add_argument("--text", type=Path, nargs="+", metavar="FILE", help="else: the case")
    parser.add_argument("--claims", type=int, default=10_000, metavar="N")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        read, made = Path(name) / "read.db", Path(name) / "made.db"
        with Ledger.create(read) as ledger:
            files = [str(path) for path in options.text or case_files()]
            pipeline.add(ledger, files, parse_published("2020-04-30"))
        show(read)
        fill(made, ACTORS, options.claims, options.claims // EACH)
        show(made)


def show(path: Path) -> None:
    with Ledger.open(path) as ledger:
        snap, start = ledger.snapshot(), time.perf_counter()
        paper = paper_of_ledger(ledger, snap, Asked(floor=0.5))
        took = time.perf_counter() - start
    print(f"\nreport of {len(snap.documents):,} document(s), {len(snap.claims):,} claims")
    line("made in", f"{took:.2f} s", paper.left_words)
    for form in ("html", "md", "docx"):
        whole = WRITERS[form](paper)
        size = len(whole if isinstance(whole, bytes) else whole.encode())
        line(form, f"{size / 1000:,.1f} kB", "")


if __name__ == "__main__":
    main()
