"""Nodes with one of k labels, without proof: single moves from several starts, and annealing."""

from collections.abc import Sequence
from math import exp
from random import Random

from faultlines.analyse.balance.graph import Edge, cost_of
from faultlines.analyse.balance.search import neighbours

TRIES, SEED = 24, 1
SWEEPS, STEPS = 300, 400_000  # of annealing; less often over large graphs
HOT, COLD = 1.0, 0.08  # in the mean weight of an edge
Around = Sequence[Sequence[tuple[int, int]]]


def good_labels(n: int, edges: Sequence[Edge], k: int, start: Sequence[int],
                enough: int) -> list[int]:  # fmt: skip
    """The best of a few tries; the same each time. start: labels, of any number. enough: a cost
    that can't be under, with which it stops."""
    around, random = neighbours(n, edges), Random(SEED)
    best = _moved(around, k, _folded(n, edges, k, start))
    tries = max(2, min(TRIES, STEPS // max(1, n * SWEEPS)))
    for turn in range(tries):
        if cost_of(edges, best) <= enough:
            break
        begun = [random.randrange(k) for _ in range(n)] if turn else list(best)
        other = _moved(around, k, _annealed(around, k, begun, random))
        best = min(best, other, key=lambda labels: cost_of(edges, labels))
    return best


def _annealed(around: Around, k: int, labels: list[int], random: Random) -> list[int]:
    """Single moves by lot, dear ones ever less often (Kirkpatrick, Gelatt and Vecchi 1983, doi
    10.1126/science.220.4598.671)."""
    weights = [abs(weight) for near in around for _, weight in near]
    mean = sum(weights) / max(1, len(weights))
    sweeps = min(SWEEPS, STEPS // max(1, len(around)))
    for sweep in range(sweeps):
        heat = mean * HOT * (COLD / HOT) ** (sweep / sweeps)
        for node, near in enumerate(around):
            goal = random.randrange(k)
            here = labels[node]
            gain = sum(weight for other, weight in near if labels[other] == goal)
            gain -= sum(weight for other, weight in near if labels[other] == here)
            if goal != here and (gain >= 0 or random.random() < exp(gain / heat)):
                labels[node] = goal
    return labels


def _folded(n: int, edges: Sequence[Edge], k: int, start: Sequence[int]) -> list[int]:
    """The camps of `start` put into k, those with the most at stake first, each where it costs
    least."""
    between: dict[int, dict[int, int]] = {one: {} for one in start}
    for a, b, weight in edges:
        one, other = start[a], start[b]
        if one != other:
            between[one][other] = between[one].get(other, 0) + weight
            between[other][one] = between[other].get(one, 0) + weight
    put: dict[int, int] = {}
    for camp in sorted(between, key=lambda one: (-sum(map(abs, between[one].values())), one)):
        pull = [0] * k
        for other, weight in between[camp].items():
            if other in put:
                pull[put[other]] += weight
        put[camp] = max(range(k), key=lambda one: (pull[one], -one))
    return [put[start[node]] for node in range(n)]


def _moved(around: Around, k: int, labels: list[int]) -> list[int]:
    """Move single nodes to the camp that draws them most, as long as that helps."""
    waiting, waits = list(range(len(around))), [True] * len(around)
    while waiting:
        node = waiting.pop()
        waits[node] = False
        pull = [0] * k
        for other, weight in around[node]:
            pull[labels[other]] += weight
        best = max(range(k), key=lambda one: (pull[one], -one))
        if pull[best] > pull[labels[node]]:
            labels[node] = best
            for other, _ in around[node]:
                if not waits[other]:
                    waits[other] = True
                    waiting.append(other)
    return labels
