"""Reading the files of a set, and writing predictions."""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.errors import BenchError

Row = dict[str, Any]
"""One prediction, as the scorer reads it."""


def find(folder: Path, *names: str) -> Path:
    """The first of these files that stands in the folder, zipped or not. BenchError: none does."""
    for name in names:
        for path in (folder / name, folder / f"{name}.gz"):
            if path.exists():
                return path
    raise BenchError(
        f"{folder} holds none of {', '.join(names)}. Name the folder of the set's part."
    )


def read_text(path: Path) -> str:
    """A file's text, unpacked if need be, with its line ends as they are."""
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            return file.read()
    return path.read_bytes().decode("utf-8")


def read_rows(path: Path) -> Iterator[Row]:
    """The objects of a file of JSON lines. U+2028 and its like end no line."""
    for line in read_text(path).split("\n"):
        if line.strip():
            yield json.loads(line)


def write_rows(path: Path, rows: Iterable[Row]) -> int:
    """Write JSON lines; how many."""
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(lines), encoding="utf-8")
    return len(lines)
