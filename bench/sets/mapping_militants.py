"""mapping-militants: type, sign and date of a relation, from one to four sentences."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from bench.files import Row, find, read_text
from bench.reading import undated, understood
from bench.signs import said_so
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction
from faultlines.model.when import When

TYPES = {
    "allied_with": "all", "agrees_with": "all", "meets": "all", "aids": "all", "signs": "all",
    "praises": "all", "endorses": "all", "negotiates_with": "all",
    "rival_of": "riv", "fights": "riv", "attacks": "riv", "kills": "riv", "opposes": "riv",
    "criticizes": "riv", "accuses": "riv", "threatens": "riv", "rejects": "riv",
    "captures": "riv", "distances_from": "riv",
    "part_of": "aff", "member_of": "aff", "aligned_with": "aff", "backs": "aff",
    "commands": "aff", "created": "aff", "fronts_for": "aff", "pledges": "aff",
    "split_from": "spl", "merged_into": "mer", "successor_of": "mer",
}  # fmt: skip
TELLING = ("mer", "spl", "riv", "aff", "all")
"""Where several types are found equally surely, the rarer event goes first."""
WHEN_NOTHING = "all"
"""The commonest type: every row has an answer in the gold, and none is no answer there."""


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    rows = [row for row in csv.DictReader(read_text(find(folder, "links.csv")).splitlines())
            if row["description"].strip()]  # fmt: skip
    readings = understood(undated(row["description"]) for row in rows)
    for row, found in zip(rows, readings, strict=True):
        told = [claim for claim in said_so(found) if claim.relation in TYPES]
        kind = _kind(told)
        yield {"row": int(row["id"]), "type": kind, "sign": "-" if kind == "riv" else "+",
               "date": _date(told, kind, found), "found": bool(told)}  # fmt: skip


def _kind(told: list[Claim]) -> str:
    best: dict[str, float] = defaultdict(float)
    for claim in told:
        kind = TYPES[claim.relation]
        best[kind] = max(best[kind], claim.confidence)
    return max(TELLING, key=lambda kind: best[kind]) if best else WHEN_NOTHING


def _date(told: list[Claim], kind: str, found: Extraction | None) -> str | None:
    """The day of the relation itself, else of anything that the text tells."""
    own = [claim.when for claim in told if TYPES[claim.relation] == kind]
    others = [*(claim.when for claim in found.claims), *(event.when for event in found.events)] \
        if found else []  # fmt: skip
    return next((day for day in map(_day, [*own, *others]) if day), None)


def _day(when: When) -> str | None:
    """The first day, month or year that a date names."""
    named = re.search(r"\d{4}(-\d\d){0,2}", when.edtf or "")
    return named[0] if named else None
