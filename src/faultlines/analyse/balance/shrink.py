"""A smaller graph for at most k camps, k at least 3: what must be so in some best division.

Each step loses no best division, so that one of the kernel can be carried to the whole: a node goes
to the friend that outweighs all its other edges; one with foes alone, fewer than k, finds a camp
without any; one with a friend and a heavier foe makes a hostile edge between the two.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from faultlines.analyse.balance.blocks import one_by_one
from faultlines.analyse.balance.graph import Edge, Graph

Step = tuple[int, tuple[int, ...], tuple[int, ...]]
"""A node that was taken out, whom it stands with where it can, and whom it stays away from."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """edges: over the nodes that are left. paid: what every division of the whole costs more than
    the same of the kernel. steps: as they were taken."""

    edges: tuple[Edge, ...]
    paid: int
    steps: tuple[Step, ...]

    def lift(self, camp: list[int], k: int) -> None:
        """Fill in the camps of the nodes that were taken out."""
        for node, friends, foes in reversed(self.steps):
            away = {camp[one] for one in foes}
            with_ = [camp[one] for one in friends if camp[one] not in away]
            free = [one for one in range(k) if one not in away]
            camp[node] = (with_ or free)[0]


def shrink(graph: Graph, k: int) -> Kernel:
    """k: the most camps there may be."""
    work = _Work(graph)
    waiting = list(range(graph.n))
    while waiting:
        node = waiting.pop()
        if node in work.near:
            waiting += work.take_out(node, k)
    edges = [(a, b, weight) for a, near in work.near.items() for b, weight in near.items() if a < b]
    return Kernel(tuple(sorted(edges)), work.paid, tuple(work.steps))


class _Work:
    def __init__(self, graph: Graph) -> None:
        self.near: dict[int, dict[int, int]] = {node: {} for node in range(graph.n)}
        for a, b, weight in graph.edges:
            self.near[a][b] = self.near[b][a] = weight
        self.paid = 0
        self.steps: list[Step] = []

    def take_out(self, node: int, k: int) -> list[int]:
        """Those whose edges changed thereby; none where it must stay."""
        near = self.near[node]
        friend = max(near, key=lambda one: (near[one], -one), default=None)
        weight = near[friend] if friend is not None else 0
        if friend is not None and weight > 0:
            if 2 * weight >= sum(map(abs, near.values())):
                return self._merge(node, friend)
            return self._bridge(node, friend) if len(near) == 2 else []
        return self._drop(node, (), tuple(near)) if len(near) < k else []

    def _merge(self, node: int, friend: int) -> list[int]:
        near = dict(self.near[node])
        self._drop(node, (friend,), ())
        for other, weight in near.items():
            if other != friend:
                self._add(friend, other, weight)
        return list(near)

    def _bridge(self, node: int, friend: int) -> list[int]:
        """To a friend and a heavier foe."""
        weight = self.near[node][friend]
        (foe,) = (one for one in self.near[node] if one != friend)
        self._drop(node, (friend,), (foe,))
        self._add(friend, foe, -weight)
        return [friend, foe]

    def _drop(self, node: int, friends: tuple[int, ...], foes: tuple[int, ...]) -> list[int]:
        near = self.near.pop(node)
        for other in near:
            del self.near[other][node]
        self.steps.append((node, friends, foes))
        return list(near)

    def _add(self, a: int, b: int, weight: int) -> None:
        """One more edge; of two that pull against each other the lighter is paid anyhow."""
        held = self.near[a].pop(b, 0)
        self.near[b].pop(a, 0)
        if held * weight < 0:
            self.paid += min(abs(held), abs(weight))
        if held + weight:
            self.near[a][b] = self.near[b][a] = held + weight


def stitched(n: int, parts: Sequence[dict[int, int]]) -> list[int]:
    """The camps of blocks as one list, each block's camps exchanged so that shared nodes agree; -1
    for nodes in none."""
    camp = [-1] * n
    for part in one_by_one(parts):
        _fit(camp, part)
    return camp


def _fit(camp: list[int], part: dict[int, int]) -> None:
    """A block shares at most one node with those before it."""
    known = next((node for node in part if camp[node] >= 0), None)
    one, other = (part[known], camp[known]) if known is not None else (0, 0)
    swap = {one: other, other: one}
    for node, own in part.items():
        camp[node] = swap.get(own, own)
