"""Good divisions into two camps, without proof: descent, and simulated annealing where it's large.

Sides are +1 and -1 here.
"""

from collections.abc import Sequence
from random import Random

from faultlines.analyse.balance.graph import Edge

SMALL, MIDDLING = 60, 400  # nodes; up to the first a few descents do
SWEEPS, READS, SEED = 400, 4, 1  # up to the second half as many do, as the programme mends them


def good_sides(n: int, edges: Sequence[Edge]) -> list[int]:
    """The best of a few tries; the same each time."""
    around = neighbours(n, edges)
    if n <= SMALL:
        random = Random(SEED)
        starts = [[1] * n] + [[random.choice((1, -1)) for _ in range(n)] for _ in range(7)]
        tries = [descend(around, one) for one in starts]
        return min(tries, key=lambda side: cost(edges, side))
    return descend(around, _annealed(n, edges))


def neighbours(n: int, edges: Sequence[Edge]) -> list[list[tuple[int, int]]]:
    """For each node the others and the weights."""
    around: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for a, b, weight in edges:
        around[a].append((b, weight))
        around[b].append((a, weight))
    return around


def descend(around: Sequence[Sequence[tuple[int, int]]], side: list[int]) -> list[int]:
    """Move single nodes across as long as that helps."""
    waiting = list(range(len(around)))
    waits = [True] * len(around)
    while waiting:
        node = waiting.pop()
        waits[node] = False
        if side[node] * sum(weight * side[other] for other, weight in around[node]) < 0:
            side[node] = -side[node]
            for other, _ in around[node]:
                if not waits[other]:
                    waits[other] = True
                    waiting.append(other)
    return side


def cost(edges: Sequence[Edge], side: Sequence[int]) -> int:
    """The frustrated weight."""
    return sum(abs(w) for a, b, w in edges if w * side[a] * side[b] < 0)


def along_cheapest(n: int, edges: Sequence[Edge], broken: Sequence[float]) -> list[int]:
    """Sides read off a relaxed division: along a spanning tree of the least broken edges."""
    above, turn = list(range(n)), [1] * n

    def root(node: int) -> tuple[int, int]:
        trail = []
        while above[node] != node:
            trail.append(node)
            node = above[node]
        sign = 1
        for one in reversed(trail):
            sign *= turn[one]
            above[one], turn[one] = node, sign
        return node, sign

    for place in sorted(range(len(edges)), key=broken.__getitem__):
        a, b, weight = edges[place]
        (top, one), (other, two) = root(a), root(b)
        if top != other:
            above[top], turn[top] = other, one * two * (1 if weight > 0 else -1)
    return [root(node)[1] for node in range(n)]


def _annealed(n: int, edges: Sequence[Edge]) -> list[int]:
    import numpy as np
    from dimod import SPIN, BinaryQuadraticModel
    from dwave.samplers import SimulatedAnnealingSampler

    a, b, weight = (np.array(column) for column in zip(*edges, strict=True))
    heavy = float(np.abs(weight).max())
    pull = (a, b, -weight / heavy)
    model = BinaryQuadraticModel.from_numpy_vectors(np.zeros(n), pull, 0.0, SPIN)
    annealer = SimulatedAnnealingSampler()  # type: ignore[no-untyped-call]
    less = 2 if n <= MIDDLING else 1
    tries = annealer.sample(model, num_reads=READS // less, num_sweeps=SWEEPS // less, seed=SEED)
    found = tries.first.sample
    return [int(found[node]) for node in range(n)]
