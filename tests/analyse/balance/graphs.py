"""Graphs to divide, and divisions found the slow way."""

from collections.abc import Iterator, Sequence
from functools import cache
from random import Random
from typing import Any

import numpy as np

from faultlines.analyse.balance.graph import Graph, cost_of

Nodes = Any  # an array of sets of nodes


def random_graph(random: Random, most: int, kind: int) -> Graph:
    """kind: 0 for unit weights, 1 for small whole ones, 2 for large ones."""
    n = random.randint(2, most)
    share = random.uniform(0.2, 1)
    heaviest = (1, 6, 1999)[kind]
    pairs = ((a, b) for a in range(n) for b in range(a + 1, n) if random.random() < share)
    return Graph.of(n, [(a, b, random.choice((-1, 1)) * random.randint(1, heaviest))
                        for a, b in pairs])  # fmt: skip


def planted(n: int, seed: int, flipped: float = 0.05, degree: int = 6) -> Graph:
    """Two factions of equal size; this share of the signs is turned."""
    random = Random(seed)
    faction = [random.randrange(2) for _ in range(n)]
    sign: dict[tuple[int, int], int] = {}
    while len(sign) < n * degree // 2:
        a, b = sorted((random.randrange(n), random.randrange(n)))
        same = faction[a] == faction[b]
        if a != b and random.random() < (0.6 if same else 0.4):
            sign[a, b] = (1 if same else -1) * (-1 if random.random() < flipped else 1)
    return Graph.of(n, [(a, b, one) for (a, b), one in sign.items()])


def least_of_two(graph: Graph) -> int:
    """The cost of the best two camps, by trying all."""
    return min(cost_of(graph.edges, [(way >> node) & 1 for node in range(graph.n)])
               for way in range(2 ** max(0, graph.n - 1)))  # fmt: skip


def least_of_many(graph: Graph) -> int:
    """The cost of the best number of camps, by trying all divisions."""
    return min(cost_of(graph.edges, labels) for labels in partitions(graph.n))


def least_of_several(graph: Graph, k: int) -> int:
    """The cost of the best division into k camps or fewer, leaving off what is worse already."""
    before: list[list[tuple[int, int]]] = [[] for _ in range(graph.n)]
    for a, b, weight in graph.edges:
        before[b].append((a, weight))
    best = sum(abs(weight) for _, _, weight in graph.edges)
    labels: list[int] = []

    def grow(used: int, paid: int) -> None:
        nonlocal best
        node = len(labels)
        if paid >= best or node == graph.n:
            best = min(best, paid)
            return
        for label in range(min(k, used + 1)):
            more = sum(abs(weight) for other, weight in before[node]
                       if (weight > 0) != (labels[other] == label))  # fmt: skip
            labels.append(label)
            grow(max(used, label + 1), paid + more)
            labels.pop()

    grow(0, 0)
    return best


def partitions(n: int) -> Iterator[Sequence[int]]:
    labels: list[int] = []

    def grow(used: int) -> Iterator[Sequence[int]]:
        if len(labels) == n:
            yield labels
            return
        for label in range(used + 1):
            labels.append(label)
            yield from grow(max(used, label + 1))
            labels.pop()

    yield from grow(0)


def subset_least(graph: Graph) -> int:
    """The cost of the best number of camps by sets of nodes, for up to a dozen of them."""
    full = 1 << graph.n
    inside = (np.arange(full)[:, None] >> np.arange(graph.n)) & 1
    inner = np.zeros(full, int)  # friendly less hostile weight inside each set of nodes
    for a, b, weight in graph.edges:
        inner += weight * inside[:, a] * inside[:, b]
    best = np.zeros(full, int)  # the most that a division of these nodes keeps inside camps
    for low in reversed(range(graph.n)):
        above = low + 1
        camp, others, first = two_parts(graph.n - above)
        kept = inner[camp << above | 1 << low] + best[others << above]
        best[1 << low :: 2 << low] = np.maximum.reduceat(kept, first)
    return int(sum(w for _, _, w in graph.edges if w > 0) - best[full - 1])


@cache
def two_parts(n: int) -> tuple[Nodes, Nodes, Nodes]:
    """Each set of n nodes cut in two in each way: one part, the other, and where each set begins.
    The sets come in order, as numbers with a bit for each node."""
    one = other = np.zeros(1, int)
    for node in range(n):
        one, other = (np.concatenate([one, one | 1 << node, one]),
                      np.concatenate([other, other, other | 1 << node]))  # fmt: skip
    order = np.argsort(one | other, kind="stable")
    first = np.searchsorted((one | other)[order], np.arange(1 << n))
    return one[order], other[order], first
