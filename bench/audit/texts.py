"""The open texts, and which of them are drawn."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

from bench.errors import BenchError

FEWEST_WORDS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line of a file of texts: `file` and `line` (from 1) say which."""

    file: str
    line: int
    record: dict[str, Any]


def read_texts(folder: Path) -> dict[str, list[Text]]:
    """File name → its texts of at least FEWEST_WORDS words. BenchError where there are none."""
    files = sorted(folder.glob("*.jsonl.gz"))
    if not files:
        raise BenchError(f"{folder} holds no *.jsonl.gz. Name the folder of the open texts.")
    return {file.name: [text for text in _lines(file) if _is_long(text)] for file in files}


def _lines(file: Path) -> Iterator[Text]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield Text(file=file.name, line=number, record=json.loads(line))


def _is_long(text: Text) -> bool:
    return len(str(text.record.get("text", "")).split()) >= FEWEST_WORDS


def draw_texts(files: dict[str, list[Text]], *, count: int, seed: int) -> list[Text]:
    """So many texts, taken from the files in turn; the same ones for the same seed."""
    shuffled = [sorted(texts, key=lambda one: lot(seed, one.file, one.line))
                for texts in files.values()]  # fmt: skip
    in_turn = chain.from_iterable(zip_longest(*shuffled))
    return [text for text in in_turn if text is not None][:count]


def lot(seed: int, *parts: object) -> str:
    """A key to shuffle by: what was added to or left out of the rest changes no one's place."""
    return sha256(repr((seed, *parts)).encode()).hexdigest()
