"""What hangs on each claim: how far its tie would move without it, and which findings name it.

A review begins with the claims on which most hangs and whose reading is least sure.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from faultlines.analyse.network import Network
from faultlines.analyse.origins import roots
from faultlines.analyse.retold import told_once
from faultlines.analyse.ties import network
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Entry, Snapshot

TURNED, ENDED = 2.0, 1.0  # added where the tie would change its sign, or be gone
NAMED = 2.0  # of a finding, shared by the claims it rests on
ALWAYS = 0.1  # of any claim: that it is shown at all
SURE = 0.05  # doubt that is left in the surest reading
SAME = 0.0005  # less than a thousandth is no move


@dataclass(frozen=True, slots=True)
class Hangs:
    """ends: the actors of its tie, or None where it makes none. now, without: the tie's net
    weight, friendly above 0, hostile below, with the claim and without it. findings: those that
    rest on it."""

    ends: tuple[str, str] | None = None
    now: float = 0.0
    without: float = 0.0
    findings: tuple[Finding, ...] = field(default=())

    @property
    def weight(self) -> float:
        """How much hangs on it, from ALWAYS up."""
        moved = abs(self.now - self.without)
        if moved > SAME and self.without * self.now < 0:
            moved += TURNED
        elif moved > SAME and abs(self.without) <= SAME:
            moved += ENDED
        return ALWAYS + moved + sum(NAMED / len(one.because) for one in self.findings)


NOTHING = Hangs()


def hanging(snap: Snapshot, asked: Asked, reports: Iterable[Report] = ()) -> dict[str, Hangs]:
    """Claim id → what hangs on it; claims on which nothing does are left out."""
    named: dict[str, list[Finding]] = defaultdict(list)
    for report in reports:
        for finding in report.findings:
            for claim_id in () if finding.at_large else dict.fromkeys(finding.because):
                named[claim_id].append(finding)
    net = network(told_once(snap), asked, roots(snap))
    tied = {claim_id: (ends, now, without) for claim_id, ends, now, without in _moves(net)}
    found = {}
    for one in {**tied, **named}:
        ends, now, without = tied.get(one, (None, 0.0, 0.0))
        found[one] = Hangs(ends, now, without, tuple(named.get(one, ())))
    return found


def in_order(snap: Snapshot, hung: Mapping[str, Hangs]) -> tuple[str, ...]:
    """Ids of all claims: consequence times doubt, the most first."""

    def rank(entry: Entry) -> float:
        doubt = max(SURE, 1 - entry.claim.confidence)
        return -hung.get(entry.id, NOTHING).weight * doubt

    return tuple(one.id for one in sorted(snap.claims, key=rank))


def _moves(net: Network) -> Iterator[tuple[str, tuple[str, str], float, float]]:
    """Each claim of a tie: its id, the tie's ends, its net weight now and without the claim.

    Of one voice only the heaviest claim counts, so without it the next heaviest does.
    """
    low, high = net.ends
    weights, voices = net.row_weight.tolist(), net.row_voice.tolist()
    first, second = _two_heaviest(voices, weights)
    actors, ids = net.cols.actors, net.cols.claim_ids
    rows = zip(net.rows.tolist(), net.row_pair.tolist(), net.row_sign.tolist(), weights, voices,
               strict=True)  # fmt: skip
    taken: set[int] = set()
    for row, pair, sign, weight, voice in rows:
        now = float(net.net[pair])
        lost = 0.0
        if weight == first[voice] and voice not in taken:
            taken.add(voice)
            lost = weight - second.get(voice, 0.0)
        one, other = sorted((actors[int(low[pair])], actors[int(high[pair])]))
        yield str(ids[row]), (one, other), now, round(now - sign * lost, 3)


def _two_heaviest(voices: list[int], weights: list[float]) -> tuple[dict[int, float], ...]:
    first: dict[int, float] = {}
    second: dict[int, float] = {}
    for voice, weight in zip(voices, weights, strict=True):
        if weight > first.get(voice, -1.0):
            if voice in first:
                second[voice] = first[voice]
            first[voice] = weight
        elif weight > second.get(voice, -1.0):
            second[voice] = weight
    return first, second
