"""What the benchmarks read: some reports, and as many copies of them as make a bulk."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from faultlines.model.text import Document
from faultlines.read import Filed, read_paths

CASE = Path(__file__).resolve().parent.parent / "cases" / "iraq-2020"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk:
    """Texts that are alike but never the same, and the file of JSON lines that holds them."""

    file: Path
    texts: tuple[str, ...]

    @property
    def words(self) -> int:
        return sum(count_words(text) for text in self.texts)


def case_files() -> list[Path]:
    """The reports of the shipped case."""
    return sorted((CASE / "reports").iterdir())


def read_documents(files: Sequence[Path]) -> list[Document]:
    """The documents in these files, as the product reads them. At least one."""
    found = [item.document for item in read_paths(files) if isinstance(item, Filed)]
    if not found:
        raise SystemExit(f"bench: nothing could be read in {', '.join(map(str, files))}")
    return found


def make_bulk(documents: Sequence[Document], *, words: int, folder: Path) -> Bulk:
    """Copies of the documents, in turn, up to about so many words."""
    texts: list[str] = []
    so_far = 0
    while so_far < words:
        document = documents[len(texts) % len(documents)]
        # A last line of its own: the same text twice is one document, and read once.
        texts.append(f"{document.text}\n\nThis is copy {len(texts) + 1} of the report.")
        so_far += count_words(texts[-1])
    return Bulk(file=write_lines(texts, folder / "bulk.jsonl"), texts=tuple(texts))


def write_lines(texts: Sequence[str], file: Path) -> Path:
    lines = (json.dumps({"text": text, "date": "2020-04-10"}) for text in texts)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def count_words(text: str) -> int:
    return len(text.split())
