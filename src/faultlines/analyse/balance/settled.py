"""What every best division agrees on: who stands the same way to whom in all of them.

The reduction leaves a kernel, and whatever division of it is best can be carried to the whole. Over
the kernel's edges it is asked: is there a division that costs as little and has one of them
otherwise? Single nodes that turn at no cost are tried; for the rest the kernel is divided once
more, with every edge in question made a little cheaper to have otherwise, so that an equal division
is taken if there is one. Edges that stay as they were, proved, are settled. In a kernel too tangled
for that, those edges are settled which by the bound of the relaxed programme would cost too much to
have otherwise. Then each node that the
reduction took out goes to the group that pulls it harder than all others together; if none does,
it stays alone.

So two of one group stand the same way in every best division. Two of different groups may stand
either way, or it isn't known that they can't: that is said of too many rather than of too few.
"""

from collections.abc import Sequence
from math import gcd

from faultlines.analyse.balance.block import SECONDS, Row, coded
from faultlines.analyse.balance.blocks import blocks
from faultlines.analyse.balance.cover import never
from faultlines.analyse.balance.graph import Division, Edge, Graph
from faultlines.analyse.balance.reduce import reduce
from faultlines.analyse.balance.two import TABLE, TwoCamps, two_camps

MOST = 45  # frustrated edges of a kernel; of a more tangled one the bound alone tells


def settled(graph: Graph, best: Division, seconds: float = SECONDS, *,
            often: bool = False) -> tuple[int, ...]:  # fmt: skip
    """The group of each node: two of one group stand the same way to each other in every best
    division. best: one of them; where it isn't proved, each is a group by itself. seconds, often:
    as for two_camps."""
    groups = _Groups(graph.n)
    if best.proved:
        kernel = reduce(Graph(graph.n, tuple(
            (a, b, weight if best.camp[a] == best.camp[b] else -weight)
            for a, b, weight in graph.edges)))  # fmt: skip
        for a, b, _ in _kept(graph.n, kernel.edges, best.rows, seconds, often):
            groups.join(a, b)
        for node, _, near in reversed(kernel.removed):
            groups.pull(node, near)
    return tuple(groups.top(node) for node in range(graph.n))


class _Groups:
    """Nodes put together, each group with one that stands for it."""

    def __init__(self, n: int) -> None:
        self._above = list(range(n))

    def top(self, node: int) -> int:
        above = self._above
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    def join(self, a: int, b: int) -> None:
        self._above[self.top(a)] = self.top(b)

    def pull(self, node: int, near: Sequence[tuple[int, int]]) -> None:
        """Put the node to the group that outweighs all its other neighbours, if one does."""
        weight: dict[int, int] = {}
        for other, own in near:
            group = self.top(other)
            weight[group] = weight.get(group, 0) + own
        total = sum(map(abs, weight.values()))
        for group, own in weight.items():
            if 2 * abs(own) > total:
                self.join(node, group)


def _kept(n: int, edges: Sequence[Edge], rows: Sequence[Row], seconds: float,
          often: bool) -> list[Edge]:  # fmt: skip
    """The edges whose ends stand as they do, on one side, in every division that costs as little.

    edges: so turned that everybody on one side is a best division.
    """
    if sum(weight < 0 for _, _, weight in edges) > MOST:
        return [one for block in blocks(edges) for one in _by_the_bound(block, rows, seconds)]
    pull = [0] * n
    for a, b, weight in edges:
        pull[a] += weight
        pull[b] += weight
    asked = [one for one in edges if pull[one[0]] and pull[one[1]]]
    while asked:
        found = two_camps(_pushed(n, edges, asked), seconds, often=often)
        same = [(a, b, weight) for a, b, weight in asked if found.camp[a] == found.camp[b]]
        if len(same) == len(asked):
            return same if found.proved else []
        asked = same
    return []


def _by_the_bound(block: Sequence[Edge], rows: Sequence[Row], seconds: float) -> list[Edge]:
    """The same for one block, as far as the relaxed programme tells. rows: cycles by their edges'
    nodes; those that are none of this block are passed over."""
    names, edges = coded(block)
    if all(weight > 0 for _, _, weight in edges):
        return list(block)
    place = {(a, b): at for at, (a, b, _) in enumerate(block)}
    known = (tuple(sorted(place[pair] for pair in row)) for row in rows
             if all(pair in place for pair in row))  # fmt: skip
    turned = (row for row in known if sum(edges[at][2] < 0 for at in row) % 2)
    told = never(TwoCamps(len(names), edges, TABLE, [1] * len(names)), turned, seconds)
    return [one for one, sure in zip(block, told, strict=True) if sure and one[2] > 0]


def _pushed(n: int, edges: Sequence[Edge], asked: Sequence[Edge]) -> Graph:
    """To have those asked otherwise is worth something, but all together less than the least that
    a dearer division costs more."""
    unit = gcd(*(weight for _, _, weight in edges)) or 1
    much = len(asked) + 1
    question = {(a, b) for a, b, _ in asked}
    return Graph.of(n, ((a, b, weight // unit * much - ((a, b) in question))
                        for a, b, weight in edges))  # fmt: skip
