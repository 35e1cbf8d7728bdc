"""Blocks: parts of a graph that share single nodes only, so that each may be divided by itself."""

from collections.abc import Iterable, Iterator, Sequence

from faultlines.analyse.balance.graph import Edge


def blocks(edges: Sequence[Edge]) -> list[list[Edge]]:
    """The edges by biconnected component, the smallest first (Hopcroft and Tarjan 1973,
    doi 10.1145/362248.362272)."""
    around: dict[int, list[tuple[int, int]]] = {}
    for place, (a, b, _) in enumerate(edges):
        around.setdefault(a, []).append((b, place))
        around.setdefault(b, []).append((a, place))
    walk = _Walk(around)
    for node in around:
        if node not in walk.depth:
            walk.start(node)
    found = [[edges[place] for place in block] for block in walk.found]
    return sorted(found, key=len)


class _Walk:
    """A depth-first walk that cuts off a block wherever nothing leads back above its root."""

    def __init__(self, around: dict[int, list[tuple[int, int]]]) -> None:
        self.around = around
        self.depth: dict[int, int] = {}
        self.low: dict[int, int] = {}
        self.open: list[int] = []
        self.found: list[list[int]] = []

    def start(self, root: int) -> None:
        self.depth[root] = self.low[root] = 0
        stack = [(root, -1, iter(self.around[root]), 0)]
        while stack:
            node, came_by, rest, opened = stack[-1]
            step = next(rest, None)
            if step is None:
                stack.pop()
                if stack:
                    self._leave(node, stack[-1][0], opened)
                continue
            other, place = step
            if place == came_by:
                continue
            if other not in self.depth:
                self.depth[other] = self.low[other] = len(stack)
                stack.append((other, place, iter(self.around[other]), len(self.open)))
                self.open.append(place)
            elif self.depth[other] < self.depth[node]:
                self.open.append(place)
                self.low[node] = min(self.low[node], self.depth[other])

    def _leave(self, node: int, above: int, opened: int) -> None:
        self.low[above] = min(self.low[above], self.low[node])
        if self.low[node] >= self.depth[above]:
            self.found.append(self.open[opened:])
            del self.open[opened:]


def stitch(side: list[int], parts: Iterable[dict[int, int]]) -> None:
    """Put sides of blocks (node → +1 or -1) into one, turned so that shared nodes agree.

    side: 0 where not set yet.
    """
    for part in one_by_one(list(parts)):
        known = next((node for node in part if side[node]), None)
        turn = 1 if known is None else side[known] * part[known]
        for node, own in part.items():
            side[node] = side[node] or turn * own


def one_by_one(parts: Sequence[dict[int, int]]) -> Iterator[dict[int, int]]:
    """Blocks (by their nodes) in such an order that each shares one node at most with all before
    it: those that hang together come one after the other."""
    holders: dict[int, list[int]] = {}
    for place, part in enumerate(parts):
        for node in part:
            holders.setdefault(node, []).append(place)
    done = [False] * len(parts)
    for first in range(len(parts)):
        queue = [first]
        while queue:
            place = queue.pop()
            if not done[place]:
                done[place] = True
                yield parts[place]
                queue += [other for node in parts[place] for other in holders[node]]
