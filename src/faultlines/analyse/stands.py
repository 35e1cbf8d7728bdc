"""Who stands how towards whom, claim by claim, each on the day that it can be put on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from faultlines.analyse.known import known_days
from faultlines.analyse.said import schemata, sign
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.earlier import earlier
from faultlines.vocab.foes import by_foe, foes
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.turning import told_first

LASTING = ("stance", "alignment", "sponsorship")
FAMILIES = (*LASTING, "speech", "material", "contact")
NO_STAND = ("created", "fronts_for", "commands")
MERE_CONTACT = ("meets", "visits", "sends")  # enemies meet too


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One claim as a stand: who, towards whom, for (+1) or against (-1).

    first, last: days it can be from; None where nothing tells. told: whether the claim gives the
    day itself, else it is the day of publication. known: that day. early: how surely its own words
    put it before what else is told (2 "at first", 1 "had", 0).
    """

    who: str
    whom: str
    sign: int
    first: date | None
    last: date | None
    told: bool
    entry: Entry
    known: date | None = None
    early: int = 0

    @property
    def lasting(self) -> bool:
        return RELATIONS[self.entry.claim.relation].family in LASTING

    def before(self, other: "Stand") -> bool:
        """Whether it is surely the earlier one: by the words of one sentence, by its own
        words, or by its day."""
        in_words = not (self.told and other.told) and _one_sentence(self.entry, other.entry)
        if in_words and self.past != other.past:
            return self.past > other.past
        if bool(self.early) != bool(other.early):
            early, late = (self, other) if self.early else (other, self)
            if early.early > 1 or _no_older(late, early):
                return early is self
        if other.past and not other.told and _one_report(self.entry, other.entry):
            return False  # "A said it had": the day of the report isn't the day it began
        return self.last is not None and other.first is not None and self.last < other.first

    @property
    def past(self) -> int:
        """How surely its words tell of it as what was so before: 2 "at first", 1 "had", 0."""
        claim = self.entry.claim
        stop = min(cue.start for cue in claim.cue) - claim.evidence.start
        return told_first(claim.evidence.quote[: max(0, stop)])


def _one_sentence(one: Entry, other: Entry) -> bool:
    here, there = one.claim.evidence, other.claim.evidence
    return (here.doc_id, here.start, here.end) == (there.doc_id, there.start, there.end)


def _no_older(late: Stand, early: Stand) -> bool:
    """Whether the report of `early`, or one of that day or later, tells of `late`, with a day if
    it is another."""
    if _one_report(late.entry, early.entry):
        return True
    return late.told and (late.known or date.min) >= (early.known or date.min)


def _one_report(one: Entry, other: Entry) -> bool:
    return one.claim.evidence.doc_id == other.claim.evidence.doc_id


def dealings(snap: Snapshot, entries: Iterable[Entry]) -> tuple[Stand, ...]:
    """Whatever is friendly or hostile, meetings too, from claims that are said to be so; by day,
    those without one last."""
    out = known_days(snap)
    found = [_placed(entry, out, sign(entry)) for entry in entries if _takes_side(entry)]
    found.sort(key=lambda one: (one.last or date.max, -one.past))
    return tuple(found)


def stands(snap: Snapshot, entries: Iterable[Entry]) -> tuple[Stand, ...]:
    """Those dealings that are a stand of their own: neither mere contact nor the taking of a place,
    nor what only somebody who is against the actor says of it."""
    return _told(snap, list(entries), by_foes=False)


def alleged(snap: Snapshot, entries: Iterable[Entry]) -> tuple[Stand, ...]:
    """Stands that somebody who is against the actor lays at its door: his word, not its own."""
    return _told(snap, list(entries), by_foes=True)


def _told(snap: Snapshot, entries: list[Entry], *, by_foes: bool) -> tuple[Stand, ...]:
    against, kinds = foes(entries), schemata(snap)

    def counts(one: Stand) -> bool:
        relation = one.entry.claim.relation
        taken = relation == "captures" and kinds.get(one.whom) == "Territory"
        mere = relation in MERE_CONTACT or taken
        return not mere and by_foe(one.entry, against) == by_foes

    return tuple(one for one in dealings(snap, entries) if counts(one))


def stand_of(snap: Snapshot, entry: Entry, sign: int) -> Stand:
    """A claim between two actors as a stand of this sign, whatever the vocabulary says of it."""
    return _placed(entry, known_days(snap), sign)


def _takes_side(entry: Entry) -> bool:
    relation = RELATIONS.get(entry.claim.relation)
    if relation is None or relation.family not in FAMILIES or relation.name in NO_STAND:
        return False
    ends = entry.subject and entry.object and entry.subject != entry.object
    return bool(ends and relation.sign)


def _placed(entry: Entry, out: Mapping[str, date | None], sign: int) -> Stand:
    when, day = entry.claim.when, out.get(entry.claim.evidence.doc_id)
    return Stand(
        who=entry.subject or "", whom=entry.object or "", sign=sign, entry=entry, told=when.known,
        known=day, early=earlier(entry.claim),
        first=when.first if when.known else day, last=when.last if when.known else day,
    )  # fmt: skip


def by_pair(found: Iterable[Stand]) -> dict[tuple[str, str], list[Stand]]:
    """(who, whom) → the stands, in their order; what was so "at first" before what it is surely
    before, whatever the day of its report."""
    pairs: dict[tuple[str, str], list[Stand]] = {}
    for one in found:
        pairs.setdefault((one.who, one.whom), []).append(one)
    return {pair: _in_order(some) for pair, some in pairs.items()}


def _in_order(found: list[Stand]) -> list[Stand]:
    def place(one: Stand) -> tuple[date, bool]:
        after = [other for other in found if one.early and one.before(other)]
        return min(each.last or date.max for each in (one, *after)), not one.early

    return sorted(found, key=place) if any(one.early for one in found) else found
