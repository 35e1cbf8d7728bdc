"""A signed graph from a file of rows."""

import csv
import gzip
from pathlib import Path

from faultlines.analyse.balance.graph import Graph


def read_graph(path: Path) -> Graph:
    """Rows "node,node,weight", with or without a heading, zipped or not; more columns are allowed.
    Without direction; only the sign counts, and a pair with both is left out."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    code: dict[str, int] = {}
    signs: dict[tuple[int, int], set[int]] = {}
    for row in csv.reader(text.splitlines()):
        sign = _sign(row)
        if sign and row[0] != row[1]:
            a, b = sorted(code.setdefault(name, len(code)) for name in row[:2])
            signs.setdefault((a, b), set()).add(sign)
    one_sign = [(a, b, sum(one)) for (a, b), one in signs.items() if len(one) == 1]
    return Graph.of(len(code), one_sign)


def _sign(row: list[str]) -> int:
    try:
        weight = float(row[2])
    except (IndexError, ValueError):
        return 0  # a heading
    return (weight > 0) - (weight < 0)
