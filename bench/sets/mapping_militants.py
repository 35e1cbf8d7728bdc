"""mapping-militants: type, sign and date of a relation, from one to four sentences."""

import csv
import math
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.files import Row, find, read_text
from bench.reading import undated, understood
from bench.signs import said_so
from faultlines.extract import hints
from faultlines.extract.calendar_words import SEASONS
from faultlines.extract.dates import find_dates
from faultlines.extract.hinting import BOTH_ENDS, Hint
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
    "aids": "aff", "praises": "aff", "endorses": "aff", "commands": "aff",
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
TELLS_MORE = {"spl": 0.6}
"""A break is told of the two in question; support and fights are told of anybody besides them."""


@dataclass(frozen=True, slots=True)
class Told:
    """One word that tells of a relation: where it and its sentence begin, how much it weighs."""

    place: int
    sentence: int
    relation: str
    weight: float
    when: When

    @property
    def kind(self) -> str:
        return TYPES[self.relation]


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    rows = [row for row in csv.DictReader(read_text(find(folder, "links.csv")).splitlines())
            if row["description"].strip()]  # fmt: skip
    asked = [undated(row["description"]) for row in rows]
    dates = [[date.when for date in find_dates(text.text, day)] for text, day in asked]
    for row, found, more, days in zip(rows, understood(asked), hints(asked), dates, strict=True):
        told = sorted([*_claimed(found), *_hinted(more)], key=lambda one: one.place)
        kind = _kind(_between_two(told))
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
            yield Told(claim.cue[0].start, claim.evidence.start, claim.relation, weight, claim.when)


def _ends(claim: Claim) -> tuple[object, object]:
    return claim.subject, claim.object


def _hinted(more: tuple[Hint, ...]) -> Iterator[Told]:
    for hint in more:
        known = hint.confidence >= BOTH_ENDS or hint.relation not in ONE_SIDED
        if hint.relation in TYPES and known:
            yield Told(hint.cue[0].start, hint.evidence.start, hint.relation, hint.confidence,
                       hint.when)  # fmt: skip


def _between_two(told: list[Told]) -> list[Told]:
    """ "A fought alongside B against C": what two who stand together do to a third is left out."""
    joined = {one.sentence: one.place for one in reversed(told) if one.relation == "allied_with"}
    return [one for one in told
            if one.kind != "riv" or one.place < joined.get(one.sentence, math.inf)]  # fmt: skip


def _kind(told: list[Told]) -> str:
    best: dict[str, float] = defaultdict(float)
    for number, one in enumerate(told):
        weight = one.weight + TELLS_MORE.get(one.kind, 0.0)
        best[one.kind] = max(best[one.kind], weight + 0.1 * (number == 0))  # what it opens with
    return max(TELLING, key=lambda kind: best[kind]) if best else WHEN_NOTHING


def _date(told: list[Told], kind: str, days: list[When]) -> str | None:
    """The day of the relation itself, else of anything that the text tells."""
    surest = sorted(told, key=lambda one: -one.weight)
    own = [one.when for one in surest if one.kind == kind]
    others = [*(one.when for one in told), *days]
    known = [when for when in [*own, *others] if when.known]
    return one_date(_closer(known[0], known)) if known else None


def _closer(when: When, others: list[When]) -> When:
    """ "In 2014 … In July 2014 …": the first of the others that lies within it, if it is a year or
    a stretch of months."""
    inside = [one for one in others if _months(one) < _months(when) and _within(one, when)]
    return inside[0] if inside else when


def _within(one: When, other: When) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return False
    return other.first <= one.first and one.last <= other.last


def _months(when: When) -> int:
    """How many months a date leaves open; many where it has no end."""
    if not (when.first and when.last):
        return 999
    return 12 * (when.last.year - when.first.year) + when.last.month - when.first.month


def one_date(when: When) -> str | None:
    """The one year, month or day that stands for a date; of a stretch its first, but the last of
    "late 2013", and the middle one of a season."""
    named = re.findall(r"\d{4}(?:-\d\d){0,2}", when.edtf or "")
    if len(named) < 2:
        return named[0] if named else None
    words = (when.words or "").lower()
    if words.startswith("throughout"):
        return named[0][:4] if named[0][:4] == named[-1][:4] else None
    if words.startswith(("late", "end")):
        return named[-1]
    return _middle(*named) if any(season in words for season in SEASONS) else named[0]


def _middle(first: str, last: str) -> str:
    begin, end = (12 * int(part[:4]) + int(part[5:7]) - 1 for part in (first, last))
    year, month = divmod((begin + end) // 2, 12)
    return f"{year:04}-{month + 1:02}"
