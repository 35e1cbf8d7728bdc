"""How deep a question splits, and how far that may be off, each claim being right by its chance.

A split is as deep as the weight of its lighter side. What each actor's claims come to is apart from
the others', so each side is a sum; actors of whom both is said are looked at outcome by outcome.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from faultlines.analyse.outcomes import LEVEL, TINY, UNIT, Outcomes, changed, summed
from faultlines.analyse.sides import Question
from faultlines.analyse.standing import outcomes

METHOD = ("sum of an actor's claims, each right by its chance, one voice an origin (Hong 2013, doi "
          "10.1016/j.csda.2012.10.006)")  # fmt: skip
POINTS = 300  # of those of whom both is said together; of more, the sides count as apart
Both = dict[tuple[int, int], float]
"""What comes to the one side and to the other, in thousandths → with what chance."""


@dataclass(frozen=True, slots=True)
class Depth:
    """value: in full claims; low, high: it is within with 90 %, widened to hold the value; chance:
    that there is somebody on either side at all (0 to 1)."""

    value: float
    low: float
    high: float
    chance: float


def depth(asked: Question, actors: Iterable[str] | None = None) -> Depth:
    """actors: only these, of those who have a stand; None: all."""
    among = asked.towards.keys() if actors is None else set(actors)
    some = [one for one in asked.towards if one in among]
    weights = [asked.weight[one] for one in some]
    value = min(sum(one for one in weights if one > 0), -sum(one for one in weights if one < 0))
    under = _chance_under([outcomes(asked.towards[one]) for one in some])
    tail = (1 - LEVEL) / 2
    low, high = (_least(under, share, value) / UNIT for share in (tail, 1 - tail))
    return Depth(round(value, 3), min(low, round(value, 3)), max(high, round(value, 3)),
                 round(1 - under(0), 3))  # fmt: skip


def _chance_under(terms: Sequence[Outcomes]) -> Callable[[int], float]:
    """The chance that the lighter side weighs this much at most, in thousandths."""
    mixed: Both = {(0, 0): 1.0}
    sides: tuple[list[Outcomes], list[Outcomes]] = ([], [])
    for one in terms:
        both = min(one) < 0 < max(one)
        if both and len(mixed) * len(one) <= POINTS:
            mixed = _joined(mixed, one)
            continue
        for side, way in zip(sides, (1, -1), strict=True):
            side.append(changed(one, lambda net, way=way: max(0, way * net)))  # type: ignore[misc]
    more, other = (_tail(summed(side)) for side in sides)

    def under(most: int) -> float:
        return 1 - sum(chance * more(most - one) * other(most - two)
                       for (one, two), chance in mixed.items())  # fmt: skip

    return under


def _joined(mixed: Both, one: Outcomes) -> Both:
    found: Both = {}
    for (pro, con), chance in mixed.items():
        for net, share in one.items():
            key = pro + max(0, net), con + max(0, -net)
            found[key] = found.get(key, 0.0) + chance * share
    return found


def _tail(some: Outcomes) -> Callable[[int], float]:
    """The chance that it is more than this."""
    values = sorted(some)
    upto = [0.0, *accumulate(some[one] for one in values)]
    return lambda most: max(0.0, 1 - upto[bisect_right(values, most)])


def _least(under: Callable[[int], float], share: float, value: float) -> int:
    """The least figure that it is at most with this chance."""
    low, high = -1, max(1, round(value * UNIT))
    while under(high) < share - TINY:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if under(middle) >= share - TINY else (middle, high)
    return high
