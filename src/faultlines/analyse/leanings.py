"""How a bloc leans on a candidate: by its own claims, else its leaders', else its patrons'."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from faultlines.analyse.said import of
from faultlines.analyse.stands import Stand, stand_of, stands
from faultlines.model.claims import Certainty
from faultlines.model.snapshot import Entry, Snapshot

SURE = {Certainty.CERTAIN: 0.9, Certainty.PROBABLE: 0.65, Certainty.POSSIBLE: 0.35,
        Certainty.UNKNOWN: 0.4}  # fmt: skip
SHARE = {"own": 1.0, "leader": 0.8, "patron": 0.5}  # of a stand, by whose it is
UNDER = ("backs", "commands", "created")
PUTS_UP = ("nominated", "appointed")  # without a sign in the vocabulary, but who does it is for


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """stand: -1 to +1, 0 where nothing is known. sure: how surely that holds, 0 to 1. through:
    whose stand it is, a key of SHARE. claims: the latest last."""

    stand: float = 0.0
    sure: float = 0.0
    through: str = "own"
    claims: tuple[str, ...] = ()


Leanings = Mapping[tuple[str, str], Leaning]
"""(bloc, candidate) → how it leans."""


def leanings(snap: Snapshot, told: Sequence[Entry], blocs: Iterable[str],
             candidates: Sequence[str]) -> Leanings:  # fmt: skip
    """told: claims that are said to be so, of the days that count."""
    on: dict[tuple[str, str], list[Stand]] = defaultdict(list)
    for one in (*stands(snap, told), *_put_up(snap, told)):
        on[one.who, one.whom].append(one)
    leaders, patrons = defaultdict(list), defaultdict(list)
    for entry in told:
        if entry.object and entry.subject and entry.subject != entry.object:
            if entry.claim.relation == "leads":
                leaders[entry.object].append(entry.subject)
            elif entry.claim.relation in UNDER:
                patrons[entry.object].append(entry.subject)
    found = {}
    for bloc in blocs:
        ways = (("own", [bloc]), ("leader", leaders[bloc]), ("patron", patrons[bloc]))
        for who in candidates:
            leans = (_leaning(way, [s for one in them for s in on.get((one, who), ())])
                     for way, them in ways)  # fmt: skip
            found[bloc, who] = next((one for one in leans if one.claims), Leaning())
    return found


def _put_up(snap: Snapshot, told: Sequence[Entry]) -> Iterable[Stand]:
    return [stand_of(snap, entry, sign=1) for entry in of(told, *PUTS_UP)
            if entry.subject and entry.object]  # fmt: skip


def _leaning(through: str, found: Sequence[Stand]) -> Leaning:
    """From the last lasting stand, else from the last of all."""
    if not found:
        return Leaning()
    last = ([one for one in found if one.lasting] or found)[-1]
    claim = last.entry.claim
    return Leaning(
        stand=last.sign * SHARE[through], sure=SURE[claim.certainty] * claim.confidence,
        through=through, claims=tuple(dict.fromkeys(one.entry.id for one in found)),
    )  # fmt: skip
