"""Bodies of entries: how what was read is written down as JSON, and read again.

A span is [start, end]; its words stay in the document's text. Keys that would hold nothing are
left out. What is written under a key is read from it in the same file, one type after the other.
"""

from faultlines.ledger.body.actors import unpack_actor
from faultlines.ledger.body.documents import (
    pack_document,
    pack_publication,
    unpack_document,
    unpack_publication,
)
from faultlines.ledger.body.extractions import Unpacked, pack_extraction, unpack_extraction
from faultlines.ledger.body.spans import quotes_digest

__all__ = [
    "Unpacked",
    "pack_document",
    "pack_extraction",
    "pack_publication",
    "quotes_digest",
    "unpack_actor",
    "unpack_document",
    "unpack_extraction",
    "unpack_publication",
]
