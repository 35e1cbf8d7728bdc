"""article: one analysis, hand-annotated; answered with the claims contract."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.errors import BenchError
from bench.files import Row, read_text
from faultlines import pipeline
from faultlines.ledger import Ledger
from faultlines.show.contract import contract_lines

PUBLISHED = "2020-04-10"
"""Given by the seed's README for an article.txt; the text names no year."""


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    """The contract's lines of the one document, read from a file as a user's would be."""
    with TemporaryDirectory() as name:
        file = Path(name) / "article.jsonl"
        file.write_text(json.dumps(_record(folder.resolve()), ensure_ascii=False) + "\n", "utf-8")
        with Ledger.create(Path(name) / "article.db") as ledger:
            pipeline.add(ledger, [str(file)])
            yield from list(contract_lines(ledger.snapshot()))


def _record(folder: Path) -> Row:
    """The text with its day: article.txt, or the row of a file of texts that meta.json names."""
    if (folder / "article.txt").exists():
        return {"text": read_text(folder / "article.txt"), "date": PUBLISHED}
    if not (folder / "meta.json").exists():
        raise BenchError(f"{folder} has neither article.txt nor meta.json: name the set's folder.")
    meta = json.loads(read_text(folder / "meta.json"))
    row = _row_of(folder, meta.get("source") or {})
    return {"text": row["text"], "date": meta.get("published") or row.get("date")}


def _row_of(folder: Path, source: dict[str, Any]) -> Row:
    for parent in folder.parents:
        file = parent / source.get("file", "?")
        if file.exists():
            return dict(json.loads(read_text(file).split("\n")[source["row"]]))
    raise BenchError(f"{folder} has no article.txt, and its meta.json names no text that is here.")
