"""Whether and when a run of friendly and hostile acts turned: one change, its odds and its date.

Before and after the change each act is friendly with a chance of its own, unknown (Beta(½, ½)); the
place of the change is as likely between any two acts. The posterior is exact: no sampling.
Barry & Hartigan 1993, doi:10.1080/01621459.1993.10594323 (product partitions), with one change.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log

CHANGED = 0.2  # prior chance that a pair turned at all within the time that the acts span
COVER = 0.9  # of the set of dates
MOST = 100  # acts that are left out one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """chance: that it turned at all, 0 to 1. places: for each gap between acts (0 is between the
    first and the second) the chance that the change is there, if there is one. before, after:
    friendly shares about the likeliest place, as posterior means."""

    chance: float
    places: tuple[float, ...]
    before: float
    after: float

    @property
    def best(self) -> int:
        """The likeliest gap; of equals the first."""
        return max(range(len(self.places)), key=self.places.__getitem__)

    def date_set(self, cover: float = COVER) -> tuple[int, ...]:
        """The fewest gaps that hold the change with at least this chance, in order."""
        ranked = sorted(range(len(self.places)), key=lambda place: -self.places[place])
        found, held = [], 0.0
        for place in ranked:
            found.append(place)
            held += self.places[place]
            if held >= cover - 1e-12:
                break
        return tuple(sorted(found))


def turn(friendly: Sequence[bool], prior: float = CHANGED) -> Turn | None:
    """The posterior of one change. friendly: the acts in the order of days. None: fewer than two
    acts. prior: 0 to 1, of a change at all; take it from how often pairs turn, not from the case.
    """
    if len(friendly) < 2:
        return None
    total, whole = len(friendly), sum(friendly)
    stable = _evidence(whole, total)
    logs, so_far = [], 0
    for at in range(1, total):
        so_far += friendly[at - 1]
        logs.append(_evidence(so_far, at) + _evidence(whole - so_far, total - at))
    top = max(logs)
    each = [exp(one - top) for one in logs]
    changed = top + log(sum(each) / len(each))
    odds = prior / (1 - prior) * exp(min(700.0, changed - stable)) if prior < 1 else float("inf")
    places = tuple(one / sum(each) for one in each)
    cut = max(range(len(places)), key=places.__getitem__) + 1
    return Turn(
        chance=1.0 if odds == float("inf") else odds / (1 + odds),
        places=places,
        before=(sum(friendly[:cut]) + 0.5) / (cut + 1),
        after=(sum(friendly[cut:]) + 0.5) / (total - cut + 1),
    )


def left_out(friendly: Sequence[bool], prior: float = CHANGED) -> tuple[float, float]:
    """The least and the largest chance of a change where any one of at least three acts is left
    out; of very many, of MOST of them, evenly."""
    step = -(-len(friendly) // MOST)
    some = [one.chance for at in range(0, len(friendly), step)
            if (one := turn([*friendly[:at], *friendly[at + 1 :]], prior))]  # fmt: skip
    return min(some), max(some)


def _evidence(some: int, of: int) -> float:
    """Log of the chance of these acts under Beta(½, ½), whatever the share."""
    return (lgamma(some + 0.5) + lgamma(of - some + 0.5) - lgamma(of + 1)
            - 2 * lgamma(0.5))  # fmt: skip
