"""mapping-militants: type, sign and date of a relation, from one to four sentences."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from bench.files import Row, find, read_text
from bench.reading import undated, understood
from bench.signs import said_so
from faultlines.extract import hints
from faultlines.extract.dates import find_dates
from faultlines.extract.hints import BOTH_ENDS, Hint
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction
from faultlines.model.when import When

TYPES = {
    "allied_with": "all", "agrees_with": "all", "meets": "all", "signs": "all",
    "negotiates_with": "all",
    "rival_of": "riv", "fights": "riv", "attacks": "riv", "kills": "riv", "opposes": "riv",
    "criticizes": "riv", "accuses": "riv", "threatens": "riv", "rejects": "riv",
    "captures": "riv", "distances_from": "riv",
    "part_of": "aff", "aligned_with": "aff", "backs": "aff", "fronts_for": "aff", "pledges": "aff",
    "aids": "aff", "praises": "aff", "endorses": "aff",
    "split_from": "spl", "merged_into": "mer", "successor_of": "mer",
}  # fmt: skip
"""What holds between two groups. Who leads, founded or belongs to one is no relation of two.

Who stands on one footing with the other is an ally; who helps it, or leans to it, is affiliated."""
ONE_SIDED = ("attacks", "kills", "criticizes", "accuses", "captures")
"""Deeds that tell of a relation only where both ends are known."""
TELLING = ("mer", "spl", "riv", "aff", "all")
"""Where several types are found equally surely, the rarer event goes first."""
WHEN_NOTHING = "all"
"""The commonest type: every row has an answer in the gold, and none is no answer there."""
BY_THE_WAY = ("role", "suffix", "prefix", "group", "branch", "possessor")
"""Rules that read what a phrase says in passing: "A, a branch of B, …"."""
Told = tuple[int, str, float, When]  # place, type, weight, date


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    rows = [row for row in csv.DictReader(read_text(find(folder, "links.csv")).splitlines())
            if row["description"].strip()]  # fmt: skip
    asked = [undated(row["description"]) for row in rows]
    dates = [[date.when for date in find_dates(text.text, day)] for text, day in asked]
    for row, found, more, days in zip(rows, understood(asked), hints(asked), dates, strict=True):
        told = sorted([*_claimed(found), *_hinted(more)], key=lambda one: one[0])
        kind = _kind(told)
        yield {"row": int(row["id"]), "type": kind, "sign": "-" if kind == "riv" else "+",
               "date": _date(told, kind, days), "found": bool(told)}  # fmt: skip


def _claimed(found: Extraction | None) -> Iterator[Told]:
    """Each claim, the heavier the more of its ends are organisations, as those of a row are."""
    bodies = {span for actor in found.actors if actor.schema == "Organization"
              for span, _ in actor.mentions} if found else set()  # fmt: skip
    for claim in said_so(found):
        if claim.relation in TYPES and claim.object is not None:
            weight = claim.confidence + 0.2 * sum(end in bodies for end in _ends(claim))
            weight -= 0.3 * claim.rule.startswith(BY_THE_WAY)
            yield claim.cue[0].start, TYPES[claim.relation], weight, claim.when


def _ends(claim: Claim) -> tuple[object, object]:
    return claim.subject, claim.object


def _hinted(more: tuple[Hint, ...]) -> Iterator[Told]:
    for hint in more:
        known = hint.confidence >= BOTH_ENDS or hint.relation not in ONE_SIDED
        if hint.relation in TYPES and known:
            yield hint.cue[0].start, TYPES[hint.relation], hint.confidence, hint.when


def _kind(told: list[Told]) -> str:
    best: dict[str, float] = defaultdict(float)
    for number, (_, kind, weight, _) in enumerate(told):
        best[kind] = max(best[kind], weight + 0.1 * (number == 0))  # what a text opens with
    return max(TELLING, key=lambda kind: best[kind]) if best else WHEN_NOTHING


def _date(told: list[Told], kind: str, days: list[When]) -> str | None:
    """The day of the relation itself, else of anything that the text tells."""
    surest = sorted(told, key=lambda one: -one[2])
    own = [when for _, each, _, when in surest if each == kind]
    others = [*(when for _, _, _, when in told), *days]
    return next((day for day in map(_day, [*own, *others]) if day), None)


def _day(when: When) -> str | None:
    """The first day, month or year that a date names."""
    named = re.search(r"\d{4}(-\d\d){0,2}", when.edtf or "")
    return named[0] if named else None
