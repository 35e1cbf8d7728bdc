"""A claim with its days as ordinals, and what it may contradict."""

from datetime import date

from faultlines.analyse.known import day_asked, known_days
from faultlines.analyse.said import sign
from faultlines.model.claims import Claim
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.earlier import earlier
from faultlines.vocab.over import over
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.ties import Weights

NEVER = 0  # a day that isn't known, as an ordinal
GONE = 1  # over by a day that isn't told


def calendar(snap: Snapshot, asked: Asked) -> tuple[int, dict[str, int]]:
    """The day that is asked about, and document id → the day of its report; as ordinals, NEVER
    where it isn't known."""
    day = day_asked(snap, asked)
    return _ordinal(day), {doc: _ordinal(one) for doc, one in known_days(snap).items()}


def until(claim: Claim) -> int:
    """The last day of a state as its own words have it, as an ordinal: "backed A from 2014 until
    2019". GONE for "formerly part of A", NEVER where they tell no end."""
    relation, when = RELATIONS.get(claim.relation), claim.when
    if relation is None or not relation.state:
        return NEVER
    if when.edtf and "/" in when.edtf and when.last is not None:
        return when.last.toordinal()
    return GONE if over(claim) else NEVER


def early(claim: Claim) -> bool:
    """Whether it is a state without a day that its words put before what else is told."""
    relation = RELATIONS.get(claim.relation)
    return relation is not None and relation.state and earlier(claim) > 0


class Dated:
    """One claim. start: the first day it can be from, else the last, else that of the report.
    settled: the last day it can have begun. known: the day of the report. told: whether the claim
    gives a day itself. until: the last day that its words let it hold. early: whether its words put
    it before what else is told. matters: of which a claim of the other sign must share one to
    contradict it: the two in their direction, of a symmetric relation in either, and the
    family."""

    __slots__ = ("early", "entry", "known", "matters", "settled", "sign", "start", "state", "told",
                 "until")  # fmt: skip

    def __init__(self, entry: Entry, known: int) -> None:
        when, relation = entry.claim.when, RELATIONS[entry.claim.relation]
        first, last = _ordinal(when.first), _ordinal(when.last)
        if when.edtf and "/" in when.edtf and first:
            last = first  # all through: it had begun by then
        self.entry = entry
        self.known = known
        self.sign = sign(entry)
        self.told = bool(first or last)
        self.start = first or last or known
        self.settled = last or self.start
        self.state = relation.state
        self.until = until(entry.claim)
        self.early = early(entry.claim)
        one, other = entry.subject or "", entry.object or ""
        self.matters = [(one, other, relation.family)]
        if relation.symmetric:
            self.matters.append((other, one, relation.family))

    def lasts(self, today: int) -> bool:
        """Whether its own words let it hold today; NEVER: on no known day."""
        return self.until == NEVER or (self.until != GONE and self.until >= today > NEVER)

    def left(self, today: int, weights: Weights) -> float:
        """What the years have left of it: all of a state, 2^(-age / half-life) of an act."""
        if self.state or not today or not self.settled:
            return 1.0
        return float(2 ** (-max(0, today - self.settled) / weights.half_life))


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else NEVER
