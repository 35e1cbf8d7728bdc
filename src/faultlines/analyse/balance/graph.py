"""Signed graphs and divisions of them, as numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faultlines.analyse.balance.two import Proof

Edge = tuple[int, int, int]
"""Two nodes, the lower first, and a whole weight: more than 0 friendly, less hostile."""


@dataclass(frozen=True, slots=True)
class Graph:
    """n nodes from 0, and at most one edge between any two."""

    n: int
    edges: tuple[Edge, ...]

    @classmethod
    def of(cls, n: int, edges: Iterable[Edge]) -> "Graph":
        """Edges of one pair are summed; those that come to nothing, and loops, are dropped."""
        total: dict[tuple[int, int], int] = {}
        for a, b, weight in edges:
            if a != b:
                pair = (a, b) if a < b else (b, a)
                total[pair] = total.get(pair, 0) + weight
        return cls(n, tuple((a, b, w) for (a, b), w in sorted(total.items()) if w))


@dataclass(frozen=True, slots=True)
class Division:
    """Which camp each node is in, from 0, what that costs, and the least that any must cost.

    cost: summed weight of the frustrated edges. bound: no division costs less; equal to `cost`
    where that is proved. steps: how far the proof had to go ("reduction", "packed cycles",
    "linear programme", "whole numbers"). group: where it was asked, a label of each node: those of
    one group stand the same way to each other in every best division. proof: what it was done with,
    for who asks more of it.
    """

    camp: tuple[int, ...]
    cost: int
    bound: int
    steps: str = "reduction"
    group: tuple[int, ...] = ()
    proof: "Proof | None" = field(default=None, compare=False, repr=False)

    @property
    def proved(self) -> bool:
        return self.bound == self.cost


def cost_of(edges: Iterable[Edge], camp: Sequence[int]) -> int:
    """The weight that this division leaves frustrated."""
    return sum(abs(w) for a, b, w in edges if (w > 0) != (camp[a] == camp[b]))
