"""The chain: each entry's hash covers its own words and the hash of the one before."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from faultlines.model.errors import BadValue

GENESIS = "0" * 64
"""What stands before the first entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One entry as it is stored. body: canonical JSON, hashed letter for letter."""

    seq: int
    made: str
    by: str
    kind: str
    body: str
    prev_hash: str
    hash: str


def canonical(value: Any) -> str:
    """JSON in one fixed form: keys sorted, no blanks, letters as they are."""
    form = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    try:
        form.encode()
    except UnicodeEncodeError as error:
        near = form[max(0, error.start - 20) : error.start]
        raise BadValue(
            f"the letters after {near!r} are no text in UTF-8, so they can't be kept. If they are "
            "part of a file's name, rename the file and add it again"
        ) from error
    return form


def make_link(
    prev: tuple[int, str], *, made: str, by: str, kind: str, body: Mapping[str, Any]
) -> Link:
    """The entry that follows `prev` (its number and hash)."""
    seq, text = prev[0] + 1, canonical(body)
    digest = link_hash(seq, made, by, kind, text, prev[1])
    return Link(seq=seq, made=made, by=by, kind=kind, body=text, prev_hash=prev[1], hash=digest)


def link_hash(seq: int, made: str, by: str, kind: str, body: str, prev_hash: str) -> str:
    """BLAKE2b, 64 hex digits, over all of an entry and the hash of the one before.

    What is hashed is two lines: [seq, made, by, kind, prev_hash] in canonical form, and the body.
    """
    head = canonical([seq, made, by, kind, prev_hash])
    return blake2b(f"{head}\n{body}".encode(), digest_size=32).hexdigest()


def digest(value: Any) -> str:
    """BLAKE2b over the canonical form, 64 hex digits."""
    return blake2b(canonical(value).encode(), digest_size=32).hexdigest()
