"""What figures that rest on several claims may come to, each claim being right by its chance.

In plain Python, for the claims of a tie and for sums of some dozens of ties; spread.py has the same
for hundreds of thousands of ties. Of the claims of one origin about one pair with one sign, a
voice, only the heaviest counts, and they stand or fall together, since a copy bears nothing out:
with the chance of the surest of them the voice is heard. Voices are apart from each other, so the
sum is found by convolution; of very many terms by the refined normal approximation (Hong 2013, doi
10.1016/j.csda.2012.10.006), with the ends of Cornish and Fisher (1938, doi 10.2307/1400905).
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from math import ceil, floor, sqrt
from statistics import NormalDist

Outcomes = Mapping[int, float]
"""What it may come to, in thousandths of a full claim, and with what chance; these sum to 1."""
Told = tuple[Hashable, float, float]
"""A claim: its voice, its signed weight if it is right, its chance to be."""

LEVEL = 0.9  # of what may be lies within an interval
POINTS = 500  # of a sum; a finer one is put on a grid
TERMS = 60  # of a sum; of more the normal approximation does
QUANTILES = 200
TINY = 1e-9
UNIT = 1000
NOTHING: Outcomes = {0: 1.0}


def of_claims(some: Iterable[Told]) -> Outcomes:
    """What the claims of one pair may come to."""
    voices: defaultdict[Hashable, list[tuple[float, float]]] = defaultdict(list)
    for voice, weight, chance in some:
        voices[voice].append((weight, chance))
    return summed([_voice(told) for told in voices.values()])


def _voice(told: Iterable[tuple[float, float]]) -> Outcomes:
    """The heaviest first: it is heard with its chance, a lighter one where it alone is right."""
    found: defaultdict[int, float] = defaultdict(float)
    upto = 0.0
    for weight, chance in sorted(told, key=lambda one: (-abs(one[0]), -one[1])):
        if chance > upto:
            found[round(weight * UNIT)] += chance - upto
            upto = chance
    found[0] += 1 - upto
    return found


def changed(some: Outcomes, to: Callable[[int], int]) -> Outcomes:
    """The same of another figure."""
    found: defaultdict[int, float] = defaultdict(float)
    for value, chance in some.items():
        found[to(value)] += chance
    return found


def summed(terms: Iterable[Outcomes]) -> Outcomes:
    """The sum of what is apart from each other."""
    base, rest = 0, []
    for one in terms:
        if len(one) == 1:
            base += next(iter(one))
        else:
            rest.append(one)
    if len(rest) > TERMS:
        return _roughly(base, rest)
    found: Outcomes = {base: 1.0}
    for one in rest:
        found = _added(found, one)
        if len(found) > POINTS:
            return _on_a_grid(base, rest)
    return found


def _added(one: Outcomes, other: Outcomes) -> Outcomes:
    found: defaultdict[int, float] = defaultdict(float)
    for value, chance in one.items():
        for more, share in other.items():
            found[value + more] += chance * share
    return found


def _on_a_grid(base: int, terms: Iterable[Outcomes]) -> Outcomes:
    """Values between two points of the grid are shared by both, so that no mean moves."""
    terms = list(terms)
    step = max(1, ceil(sum(max(one) - min(one) for one in terms) / POINTS))
    found: Outcomes = NOTHING
    for one in terms:
        spread: defaultdict[int, float] = defaultdict(float)
        for value, chance in one.items():
            low = floor(value / step)
            high = value / step - low
            spread[low] += chance * (1 - high)
            spread[low + 1] += chance * high
        found = _added(found, {at: share for at, share in spread.items() if share})
    return {base + at * step: chance for at, chance in found.items()}


def _roughly(base: int, terms: Iterable[Outcomes]) -> Outcomes:
    """Quantiles of the sum, each with the same chance."""
    mean, variance, skew, least, most = float(base), 0.0, 0.0, base, base
    for one in terms:
        own = sum(value * chance for value, chance in one.items())
        mean += own
        variance += sum((value - own) ** 2 * chance for value, chance in one.items())
        skew += sum((value - own) ** 3 * chance for value, chance in one.items())
        least, most = least + min(one), most + max(one)
    deviation = sqrt(max(variance, TINY))
    bend = skew / deviation**3 / 6
    found: defaultdict[int, float] = defaultdict(float)
    for at in range(QUANTILES):
        z = NormalDist().inv_cdf((at + 0.5) / QUANTILES)
        value = round(mean + deviation * (z + bend * (z * z - 1)))
        found[min(max(value, least), most)] += 1 / QUANTILES
    return found


def interval(some: Outcomes, figure: float | None = None) -> tuple[float, float]:
    """The middle LEVEL of it in full claims, widened to hold the figure itself."""
    tail = (1 - LEVEL) / 2
    low, high = (_end(some, share) / UNIT for share in (tail, 1 - tail))
    return (low, high) if figure is None else (min(low, figure), max(high, figure))


def _end(some: Outcomes, share: float) -> int:
    below, last = 0.0, 0
    for last in sorted(some):
        below += some[last]
        if below >= share - TINY:
            break
    return last


def chance_above(some: Outcomes, least: int = 0) -> float:
    """That it is more than this, in thousandths."""
    return sum(chance for value, chance in some.items() if value > least)
