"""`python -m bench audit`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from bench.audit.collect import collected
from bench.audit.draw import draw_claims, read_all
from bench.audit.sheet import Head, read_sheet, write_sheet
from bench.audit.texts import draw_texts, read_texts
from bench.errors import BenchError
from bench.provenance import ROOT, commit, today
from faultlines.extract import EXTRACTOR

SHEET = ROOT / "build" / "audit" / "sheet.jsonl"


def add_audit(commands: Any) -> None:
    """The subcommand with its options."""
    one: ArgumentParser = commands.add_parser("audit", help="draw claims to be judged by a person")
    one.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="of *.jsonl.gz texts")
    one.add_argument("--n", type=int, default=100, help="claims to draw (100)")
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--docs", type=int, default=20, help="texts to draw them from (20)")
    one.add_argument("--floor", type=float, default=0.0, help="least confidence, 0 to 1 (0)")
    one.add_argument("--out", type=Path, metavar="FILE", help="the sheet; build/audit/sheet.jsonl")
    one.add_argument("--collect", type=Path, metavar="SHEET", help="a judged sheet, to be kept")
    one.add_argument("--judge", metavar="WORDS", help="who judged it")
    one.set_defaults(act=audit)


def audit(options: Namespace) -> None:
    if options.collect is not None:
        collect(options)
    elif options.folder is None:
        raise BenchError("name the folder of the open texts, or a judged sheet with --collect")
    else:
        draw(options)


def draw(options: Namespace) -> None:
    """Write a sheet, ready to be judged."""
    texts = draw_texts(read_texts(options.folder), count=options.docs, seed=options.seed)
    snap, faults = read_all(texts)
    items = draw_claims(snap, count=options.n, seed=options.seed, floor=options.floor)
    head = Head(day=today(), command=as_typed(options), commit=commit(), extractor=EXTRACTOR,
                texts=len(snap.documents), claims=len(snap.claims))  # fmt: skip
    file: Path = options.out or SHEET
    write_sheet(file, head, items)
    print(f"{len(items)} of {len(snap.claims)} claims, from {len(snap.documents)} texts: {file}, "
          f"and to read {file.with_suffix('.md').name}")  # fmt: skip
    for fault in faults:
        print(f"not read, for a fault of the product: {fault}")


def as_typed(options: Namespace) -> str:
    """The command again, without the place of this machine's folders."""
    floor = f" --floor {options.floor}" if options.floor else ""
    return (f"python -m bench audit --n {options.n} --seed {options.seed} --docs {options.docs}"
            f"{floor} {options.folder.resolve().name}")  # fmt: skip


def collect(options: Namespace) -> None:
    """Keep a judged sheet."""
    if options.out is None or not options.judge:
        raise BenchError("--collect needs --out FILE and --judge 'who judged, in a few words'")
    head, items = read_sheet(options.collect)
    kept = collected(head, items, judge=options.judge, day=today())
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(kept, encoding="utf-8")
    print(f"kept in {options.out}")
