"""Data reduction for two camps: smaller graphs of which any best division is one of the whole.

A node whose heaviest edge outweighs its others together follows that edge, whatever they do: it is
merged into its neighbour (this takes in nodes of degree 1 and 2). One of degree 3 is replaced by a
triangle that costs as much in each case. (Hüffner, Betzler and Niedermeier 2010,
doi 10.1007/s10878-009-9213-6.)
"""

from collections import deque
from dataclasses import dataclass

from faultlines.analyse.balance.graph import Edge, Graph

SCALE = 16  # weights are multiplied by it, so that triangles may halve them four times
Ends = tuple[tuple[int, int], ...]  # neighbours, each with the weight of the edge
Removed = tuple[int, Ends, Ends]  # a node, the edges it is placed by, and all that it had


@dataclass(frozen=True, slots=True)
class Kernel:
    """What is left: edges in weights times SCALE, what has been paid, and how to place the rest."""

    edges: tuple[Edge, ...]
    paid: int
    removed: tuple[Removed, ...]

    def lift(self, side: list[int]) -> None:
        """Place every removed node. side: +1 or -1; those of the kernel's nodes must be set."""
        for node, by, _ in reversed(self.removed):
            pull = sum(weight * side[other] for other, weight in by)
            side[node] = 1 if pull >= 0 else -1


def reduce(graph: Graph) -> Kernel:
    """The kernel of the graph; empty where reduction alone finds the best division."""
    return _Reducer(graph).run()


class _Reducer:
    def __init__(self, graph: Graph) -> None:
        self.next_to: list[dict[int, int]] = [{} for _ in range(graph.n)]
        for a, b, weight in graph.edges:
            self.next_to[a][b] = self.next_to[b][a] = weight * SCALE
        self.paid = 0
        self.removed: list[Removed] = []
        self.waiting = deque(range(graph.n))
        self.waits = [True] * graph.n
        self.gone = [False] * graph.n

    def run(self) -> Kernel:
        while self.waiting:
            node = self.waiting.popleft()
            self.waits[node] = False
            if not self.gone[node]:
                self._look_at(node)
        left = tuple((a, b, weight) for a, around in enumerate(self.next_to)
                     for b, weight in around.items() if a < b)  # fmt: skip
        return Kernel(left, self.paid, tuple(self.removed))

    def _look_at(self, node: int) -> None:
        around = self.next_to[node]
        if not around:
            self.removed.append((node, (), ()))
            self.gone[node] = True
            return
        leader = max(around, key=lambda other: abs(around[other]))
        if 2 * abs(around[leader]) >= sum(map(abs, around.values())):
            self._merge(node, leader)
        elif len(around) == 3:
            self._open_triangle(node)

    def _merge(self, node: int, leader: int) -> None:
        around = self._remove(node, ((leader, self.next_to[node][leader]),))
        sign = 1 if around.pop(leader) > 0 else -1
        for other, weight in around.items():
            self._add(leader, other, sign * weight)

    def _open_triangle(self, node: int) -> None:
        """Cost as a function of where the three neighbours stand = paid + three edges."""
        (a, wa), (b, wb), (c, wc) = items = tuple(self.next_to[node].items())
        total = abs(wa) + abs(wb) + abs(wc)
        alike, odd_c, odd_b, odd_a = (
            (total - abs(wa * sa + wb * sb + wc * sc)) // 2
            for sa, sb, sc in ((1, 1, 1), (1, 1, -1), (1, -1, 1), (-1, 1, 1))
        )
        twice = (odd_a + odd_b - alike - odd_c, odd_a + odd_c - alike - odd_b,
                 odd_b + odd_c - alike - odd_a)  # fmt: skip
        base = alike + odd_a + odd_b + odd_c
        if any(one % 2 for one in twice) or (base - sum(map(abs, twice))) % 4:
            return
        ab, ac, bc = (one // 2 for one in twice)
        self._remove(node, items)
        self.paid += (base - sum(map(abs, twice))) // 4
        for one, other, weight in ((a, b, ab), (a, c, ac), (b, c, bc)):
            self._add(one, other, weight)

    def _remove(self, node: int, by: Ends) -> dict[int, int]:
        around, self.next_to[node] = self.next_to[node], {}
        self.removed.append((node, by, tuple(around.items())))
        self.gone[node] = True
        for other in around:
            del self.next_to[other][node]
            self._wake(other)
        return around

    def _add(self, a: int, b: int, weight: int) -> None:
        """Another edge between two; what pulls both ways is paid once and for all."""
        before = self.next_to[a].get(b, 0)
        if before * weight < 0:
            self.paid += min(abs(before), abs(weight))
        if before + weight:
            self.next_to[a][b] = self.next_to[b][a] = before + weight
        else:
            self.next_to[a].pop(b, None)
            self.next_to[b].pop(a, None)
        self._wake(a)
        self._wake(b)

    def _wake(self, node: int) -> None:
        if not self.waits[node] and not self.gone[node]:
            self.waits[node] = True
            self.waiting.append(node)
