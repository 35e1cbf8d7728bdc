"""The claims that stand on a day, each with its weight: the printed rule of ties, claim by claim.

The same rule as fold.py, in plain Python, for thousands of claims and for those who need the claims
themselves; fold.py is for millions. The tests hold the two against each other.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from faultlines.analyse.dated import GONE, NEVER, Dated, calendar
from faultlines.analyse.ending import Endings
from faultlines.analyse.known import known_then
from faultlines.analyse.outcomes import Outcomes, of_claims
from faultlines.analyse.said import live, people, said_so, sign
from faultlines.analyse.voices import Voices
from faultlines.model.claims import Claim
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.foes import by_foe, foes
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.ties import Weights, tie_weights


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A claim that stands on the day. weight: more than 0. sign: +1 or -1. origin: whose word.
    chance: to be right, above 0 and at most 1; `weight` has it in it already."""

    entry: Entry
    subject: str
    object: str
    sign: int
    weight: float
    chance: float
    origin: str


def standing(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None
             ) -> list[Standing]:  # fmt: skip
    """The claims that make ties on the day asked for, in the snapshot's order. origins: document id
    → the text that it goes back to."""
    snap = known_then(snap, asked)
    today, days = calendar(snap, asked)
    dated = [Dated(entry, days[entry.claim.evidence.doc_id])
             for entry in said_so(live(snap, asked)) if _ties(entry)]  # fmt: skip
    there = [one for one in dated if (not today or one.start <= today) and one.until != GONE]
    there = _without_outdated(there)
    since = _latest(there)
    weights, voices = tie_weights(), Voices(snap, origins or {})
    against = foes(said_so(live(snap, asked)))
    ends = Endings(live(snap, asked), days, people(snap), today)
    found = []
    for one in there:
        if one.lasts(today) and not _contradicted(one, since) and ends.of(one) is None:
            claim = one.entry.claim
            likely = chance(one.entry, weights, foe=by_foe(one.entry, against))
            weight = full(claim, weights) * likely * one.left(today, weights)
            if weight > 0:
                found.append(_standing(one, weight, likely, voices.of(one.entry)))
    return found


def full(claim: Claim, weights: Weights) -> float:
    """What a claim of this kind weighs if it is right."""
    return weights.family.get(RELATIONS[claim.relation].family, 0.0)


def chance(entry: Entry, weights: Weights, *, foe: bool = False) -> float:
    """How likely it is right, as far as the words and the reading tell; 0 to 1. foe: its holder is
    said to be against its subject."""
    claim = entry.claim
    itself = entry.holder is not None and entry.holder == entry.subject
    holder = ("unnamed" if claim.holder_unnamed else "author" if claim.holder is None
              else "self" if itself else "foe" if foe else "other")  # fmt: skip
    return (claim.confidence * weights.certainty[claim.certainty] * weights.stance[claim.stance]
            * weights.holder[holder])  # fmt: skip


def net(some: Iterable[Standing]) -> float:
    """Friendly less hostile weight; of one origin and sign only the heaviest counts."""
    friendly, hostile = sums(some)
    return round(friendly - hostile, 3)


def outcomes(some: Iterable[Standing]) -> Outcomes:
    """What friendly less hostile may come to, each claim being right by its chance."""
    return of_claims(((one.origin, one.sign), one.sign * one.weight / one.chance, one.chance)
                     for one in some)  # fmt: skip


def sums(some: Iterable[Standing]) -> tuple[float, float]:
    """Friendly and hostile weight, one voice an origin."""
    heard: dict[tuple[str, int], float] = {}
    for one in some:
        voice = one.origin, one.sign
        heard[voice] = max(heard.get(voice, 0.0), one.weight)
    friendly = sum(weight for (_, way), weight in heard.items() if way > 0)
    return round(friendly, 3), round(sum(heard.values()) - friendly, 3)


def claim_ids(some: Iterable[Standing]) -> tuple[str, ...]:
    """The heaviest first, each once."""
    ranked = sorted(some, key=lambda one: -one.weight)
    return tuple(dict.fromkeys(one.entry.id for one in ranked))


def _ties(entry: Entry) -> bool:
    return bool(entry.subject and entry.object and entry.subject != entry.object and sign(entry))


def _without_outdated(there: list[Dated]) -> list[Dated]:
    """Without what was so "at first", where its report, or one of that day or later, tells a state
    of the same matter and the other sign."""
    told: dict[Hashable, int] = {}
    for one in there:
        if one.state and not one.early:
            for matter in one.matters:
                key = matter, one.sign
                told[key] = max(told.get(key, NEVER), one.known)
    return [one for one in there if not one.early or
            all(told.get((matter, -one.sign), NEVER - 1) < one.known for matter in one.matters)
           ]  # fmt: skip


def _latest(there: Iterable[Dated]) -> dict[Hashable, int]:
    """The last day on which a state of each matter and sign began."""
    since: dict[Hashable, int] = {}
    for one in there:
        if one.state:
            for matter in one.matters:
                key = matter, one.sign
                since[key] = max(since.get(key, NEVER), one.start)
    return since


def _contradicted(one: Dated, since: Mapping[Hashable, int]) -> bool:
    """Whether a later state of the same matter has the other sign."""
    return one.state and any(since.get((matter, -one.sign), NEVER) > one.settled
                             for matter in one.matters)  # fmt: skip


def _standing(one: Dated, weight: float, likely: float, origin: str) -> Standing:
    return Standing(entry=one.entry, subject=one.entry.subject or "", object=one.entry.object or "",
                    sign=one.sign, weight=weight, chance=likely, origin=origin)  # fmt: skip


def by_pair(some: Iterable[Standing]) -> Iterator[tuple[tuple[str, str], list[Standing]]]:
    """Both directions together, ends in order."""
    pairs: dict[tuple[str, str], list[Standing]] = {}
    for one in some:
        low, high = sorted((one.subject, one.object))
        pairs.setdefault((low, high), []).append(one)
    yield from sorted(pairs.items(), key=lambda item: item[0])
