"""Which texts go back to one: near-copies, and dispatches of one agency on one day.

A text that repeats another is no second witness. What it says of its own is lost to the count; that
is the safe side.
"""

import re
import zlib
from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from faultlines.analyse.known import known_days
from faultlines.model.snapshot import Snapshot

if TYPE_CHECKING:
    import numpy as np

SHINGLE = 4  # words
COPY = 0.5  # share of the shorter text's shingles found in the other, that makes it a copy
WIRE = 0.15  # the same, for two texts with one agency's mark on one day
HASHES, BANDS = 64, 32  # of MinHash; two texts that share a third meet in a band nearly always
MOST_TEXTS = 5_000  # beyond these, comparing all texts costs more than an analysis
FEW = 200  # texts up to which all pairs are looked at
CREDIT = re.compile(r"\(([^()\n]{2,30})\)\s*[-–—]\s")  # "BEIRUT (Agency) - …", near the beginning
HEAD = 300  # letters that a credit stands in


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """doc goes back to origin (ids). share: of shingles in common, 0 to 1. why: "copy", "wire"."""

    doc: str
    origin: str
    share: float
    why: str


Texts = tuple[tuple[str, str, date | None], ...]
"""Id, words and day of each."""
Dated = tuple[str, date | None]
_COMPARED: deque[tuple[Mapping[Dated, int], tuple[Copy, ...]]] = deque(maxlen=4)


def copies(snap: Snapshot, among: Collection[str] | None = None) -> tuple[Copy, ...]:
    """Each text that goes back to an earlier one, in the snapshot's order. Of one day the first in
    that order is the origin. among: only these documents are compared; None: all."""
    days = known_days(snap)
    return _found(tuple((doc.id, doc.text, days.get(doc.id)) for doc in snap.documents
                        if among is None or doc.id in among))  # fmt: skip


@lru_cache(maxsize=16)  # the analyses of one brief ask about the same texts, or some of them
def _found(texts: Texts) -> tuple[Copy, ...]:
    """From what was found among more texts in the same order, where those have all that these go
    back to and pairs are chosen in the same way; else they are compared, for the same answer."""
    here = [(id_, day) for id_, _, day in texts]
    inside = {id_ for id_, _ in here}
    for there, found in _COMPARED:
        mine = tuple(one for one in found if one.doc in inside)
        whole = all(one.origin in inside for one in mine)
        if whole and (len(here) > FEW) == (len(there) > FEW) and _in_order(here, there):
            return mine
    found = _copies(texts)
    _COMPARED.append(({one: place for place, one in enumerate(here)}, found))
    return found


def _in_order(some: Sequence[Dated], places: Mapping[Dated, int]) -> bool:
    """Whether all are among the others, one after another as there."""
    found = [places.get(one, -1) for one in some]
    return -1 not in found and all(one < other for one, other in pairwise(found))


def _copies(texts: Texts) -> tuple[Copy, ...]:
    days = {id_: day for id_, _, day in texts}
    order = {id_: (day or date.max, place) for place, (id_, _, day) in enumerate(texts)}
    sets = {id_: shingles(text) for id_, text, _ in texts}
    credit = {id_: agency(text) for id_, text, _ in texts}
    found: dict[str, Copy] = {}
    for one, other in candidates(sets):
        early, late = sorted((one, other), key=order.__getitem__)
        part = in_common(sets[one], sets[other])
        wire = (credit[one] is not None and credit[one] == credit[other]
                and days[one] is not None and days[one] == days[other])  # fmt: skip
        if part >= COPY or (wire and part >= WIRE):
            before = found.get(late)
            if before is None or order[early] < order[before.origin]:
                why = "copy" if part >= COPY else "wire"
                found[late] = Copy(doc=late, origin=early, share=part, why=why)
    return tuple(found[id_] for id_ in order if id_ in found)


def roots(snap: Snapshot) -> Mapping[str, str]:
    """Document id → the text that it goes back to; nothing where there are too many to compare."""
    return origins(copies(snap)) if len(snap.documents) <= MOST_TEXTS else {}


def origins(copied: Iterable[Copy]) -> dict[str, str]:
    """Document → the text that it goes back to in the end; those that go back to none aren't in."""
    back = {one.doc: one.origin for one in copied}
    return {doc: _root(doc, back) for doc in back}


def _root(doc: str, back: Mapping[str, str]) -> str:
    while doc in back:
        doc = back[doc]
    return doc


def agency(text: str) -> str | None:
    """The agency in the credit line, lower case; None where there is no credit."""
    found = CREDIT.search(text[:HEAD])
    return found[1].strip().casefold() if found else None


def shingles(text: str) -> frozenset[int]:
    """Hashes of every four words in a row; of all of a shorter text together."""
    words = re.findall(r"\w+", text.casefold())
    last = max(1, len(words) - SHINGLE + 1)
    return frozenset(zlib.crc32(" ".join(words[at : at + SHINGLE]).encode()) for at in range(last))


def in_common(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the smaller set that is in the other: a short excerpt is a copy too."""
    return len(one & other) / max(1, min(len(one), len(other)))


def candidates(sets: Mapping[str, frozenset[int]]) -> list[tuple[str, str]]:
    """Pairs worth comparing: all of few texts; of many, those that meet in a band of MinHash.

    Broder 1997, doi:10.1109/SEQUEN.1997.666900. Excerpts far shorter than their source may be
    missed there.
    """
    names = sorted(sets)
    if len(names) <= FEW:
        return [(one, other) for at, one in enumerate(names) for other in names[:at]]
    marks = _minhash([sets[name] for name in names])
    buckets: dict[tuple[int, bytes], list[str]] = {}
    width = HASHES // BANDS
    for name, row in zip(names, marks, strict=True):
        for band in range(BANDS):
            key = band, row[band * width : (band + 1) * width].tobytes()
            buckets.setdefault(key, []).append(name)
    pairs = {tuple(sorted((one, other))) for mine in buckets.values()
             for at, one in enumerate(mine) for other in mine[:at]}  # fmt: skip
    return sorted((one, other) for one, other in pairs)


def _minhash(sets: Sequence[frozenset[int]]) -> "Sequence[np.ndarray[Any, Any]]":
    import numpy as np

    draw = np.random.default_rng(0)
    prime = (1 << 31) - 1  # products of two stay within 64 bits
    factor = draw.integers(1, prime, HASHES)[:, None]
    shift = draw.integers(0, prime, HASHES)[:, None]
    return [
        ((factor * (np.fromiter(one, np.int64) % prime) + shift) % prime).min(1) for one in sets
    ]
