"""Copies of what was dropped, kept beside the ledger; and the only files that are ever served."""

import re
from hashlib import sha256
from pathlib import Path

from faultlines.model.errors import NotFound
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document

FOLDER = "-added"
LONGEST = 80  # characters of a name


def keep_copy(ledger: Path, name: str, body: bytes) -> Path:
    """Write the bytes beside the ledger, in a folder of its own; the same bytes are kept once."""
    folder = ledger.resolve().with_name(ledger.stem + FOLDER) / sha256(body).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / plain_name(name)
    path.write_bytes(body)
    return path


def plain_name(name: str) -> str:
    """A name without folders, dots in front or letters that some system can't take."""
    last = re.split(r"[/\\]", name)[-1]
    kept = re.sub(r"[^\w.\- ]", "_", last).strip(" .")
    stem, dot, ending = kept.rpartition(".")
    return f"{stem[:LONGEST]}.{ending[:10]}" if dot and stem else kept[:LONGEST] or "report.txt"


def stored_copy(folder: Path, snap: Snapshot, doc: Document) -> Path:
    """The file that a document was read from; NotFound unless it stands in the ledger's own
    folder and its bytes are still those that were read."""
    folder = folder.resolve()
    for one in snap.publications:
        path = Path(one.path).resolve()
        here = one.doc_id == doc.id and path.is_relative_to(folder) and path.is_file()
        if here and sha256(path.read_bytes()).hexdigest() == doc.raw_hash:
            return path
    raise NotFound("its file isn't in the ledger's folder any more, or has changed since. "
                   "The text that was read from it is kept in the ledger.")  # fmt: skip
