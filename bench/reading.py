"""Texts of a set through the product: its reader of files, or straight into its extraction."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from faultlines.extract import extract
from faultlines.model.reading import Extraction
from faultlines.model.text import Document
from faultlines.model.when import When
from faultlines.read import Filed, read_paths

BATCH = 64  # documents parsed together
Asked = tuple[Document, When]


def undated(text: str) -> Asked:
    """A text as it stands, letter for letter, of an unknown day."""
    return Document(text=text), When.unknown()


def filed(texts: Mapping[str, Mapping[str, str | None]]) -> dict[str, Filed]:
    """Texts as the product files them: key → {"text", and "date" or "title" if known}.

    The reader may set the words anew (wrapped lines are joined), so offsets are its own.
    """
    with TemporaryDirectory() as name:
        file = Path(name) / "texts.jsonl"
        rows = (json.dumps({**fields, "url": key}) + "\n" for key, fields in texts.items())
        file.write_text("".join(rows), encoding="utf-8")
        found = [one for one in read_paths([str(file)]) if isinstance(one, Filed)]
    return {str(one.publication.url): one for one in found}


def understood(asked: Iterable[Asked]) -> Iterator[Extraction | None]:
    """What the product finds in each, in order; None where it breaks, which is told."""
    pairs = list(asked)
    for first in range(0, len(pairs), BATCH):
        yield from _batch(pairs[first : first + BATCH])


def _batch(pairs: Sequence[Asked]) -> list[Extraction | None]:
    try:
        return list(extract(pairs))
    except Exception:  # any fault of the product; which text it was is found one by one
        return [_alone(pair) for pair in pairs]


def _alone(pair: Asked) -> Extraction | None:
    try:
        return next(iter(extract([pair])))
    except Exception as error:  # a measurement goes on where the product falls
        print(f"a fault of the product: {type(error).__name__}: {error} "
              f"in {pair[0].id}", file=sys.stderr)  # fmt: skip
        return None
