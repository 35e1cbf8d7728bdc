"""signed-networks: each graph divided into two camps, with proof."""

import csv
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from bench.errors import BenchError
from bench.files import Row, read_text
from faultlines.analyse.balance.graph import Graph
from faultlines.analyse.balance.two import two_camps

COLUMNS = ["source", "target", "sign"]


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    """Every file of the folder that has the columns, by name. BenchError: there is none."""
    found = 0
    for path in sorted(folder.glob("*.csv*")):
        rows = csv.DictReader(read_text(path).splitlines())
        if rows.fieldnames == COLUMNS:
            found += 1
            yield _answer(path.name.partition(".csv")[0], list(rows))
    if not found:
        raise BenchError(f"{folder} holds no graph, a .csv with the columns {', '.join(COLUMNS)}.")


def _answer(name: str, rows: list[Row]) -> Row:
    start = process_time()
    nodes = sorted({str(row[end]) for row in rows for end in COLUMNS[:2]})
    code = {node: place for place, node in enumerate(nodes)}
    found = two_camps(_graph(code, rows))
    return {
        "graph": name,
        "partition": dict(zip(nodes, found.camp, strict=True)),
        "frustration": found.cost,
        "proved": found.proved,
        "seconds": round(process_time() - start, 4),
    }


def _graph(code: dict[str, int], rows: list[Row]) -> Graph:
    """A pair given both signs is dropped, one given twice counts once."""
    signs: dict[tuple[int, int], set[int]] = {}
    for row in rows:
        a, b = sorted((code[row["source"]], code[row["target"]]))
        signs.setdefault((a, b), set()).add(int(row["sign"]))
    return Graph.of(len(code), [(*pair, *sign) for pair, sign in signs.items() if len(sign) == 1])
