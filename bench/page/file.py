"""The made part of a page that people write in too."""

from pathlib import Path

from bench.errors import BenchError

START, END = "<!-- made by python -m bench all: start -->", "<!-- end -->"
HEAD = """# Benchmarks

How well faultlines reads, measured on answers that others made. The sets' open parts were used to
see where the reader is weak, but no rule stands for a single item of them. Baselines were computed
on the same parts by the same scorers. Published figures are of the sets' own evaluation parts, so a
small difference to them means nothing. Square brackets: the 95 % interval, by bootstrap over
documents. F: the harmonic mean of precision (P) and recall (R).

The sets aren't part of this repository. Put them beside it as `DATA/<set>/dev`, then:

    python -m bench all --data DATA --seed ARTICLE --score SCORERS --python PYTHON

"""


def rewrite(file: Path, made: str) -> None:
    """Put new words between the marks, and leave the rest. A new page gets its head first.

    BenchError: the page has lost its marks.
    """
    text = file.read_text(encoding="utf-8") if file.exists() else f"{HEAD}{START}\n{END}\n"
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise BenchError(f"{file} has lost the lines {START} and {END}. Put them back.")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{before}{START}\n\n{made.strip()}\n\n{END}{after}", encoding="utf-8")
