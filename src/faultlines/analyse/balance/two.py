"""Two camps: the division with the least frustrated weight, and its proof."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import gcd

from faultlines.analyse.balance.block import SECONDS, STEPS, Solved, solve
from faultlines.analyse.balance.blocks import blocks, stitch
from faultlines.analyse.balance.cycles import Cycle, simple_cycles
from faultlines.analyse.balance.graph import Division, Edge, Graph, cost_of
from faultlines.analyse.balance.reduce import SCALE, Kernel, reduce
from faultlines.analyse.balance.search import (
    along_cheapest,
    cost,
    descend,
    good_sides,
    neighbours,
)
from faultlines.analyse.balance.together import Search, paths

TRIANGLES = 20_000
TABLE = 500  # nodes; in larger graphs searching from a few nodes one by one is quicker


def two_camps(graph: Graph, seconds: float = SECONDS, *, often: bool = False) -> Division:
    """The best division into camps 0 and 1; the first node of each connected part is in camp 0.

    seconds: of CPU a block; after that the best found so far is given with a bound. often: one
    graph of many, so that it pays to wake scipy for small ones.
    """
    kind = partial(TwoCamps, table=TABLE if often else 0)
    kernel = reduce(graph)
    side = [0] * graph.n
    unit = gcd(*(weight for _, _, weight in graph.edges)) or 1
    parts = blocks(kernel.edges)
    solved = [solve(block, kind, seconds, SCALE * unit) for block in parts]
    stitch(side, [one.camp for one in solved])
    kernel.lift(side)
    camp = _from_zero(graph, side)
    paid = cost_of(graph.edges, camp)
    bound = kernel.paid + sum(one.bound for one in solved)
    least = -(-bound // (SCALE * unit)) * unit
    step = STEPS[max((one.step for one in solved), default=0)]
    proof = Proof(kernel, tuple(zip(parts, solved, strict=True)))
    return Division(camp, paid, min(least, paid), step, proof=proof)


@dataclass(frozen=True, slots=True)
class Proof:
    """The reduced graph, and its blocks with how each was solved."""

    kernel: Kernel
    blocks: tuple[tuple[list[Edge], Solved], ...]


class TwoCamps:
    """One block for the covering loop: the cycles that count have an odd number of hostile edges.

    best: sides, +1 or -1. table: the most nodes of a graph in which paths are sought together.
    """

    def __init__(self, n: int, edges: Sequence[Edge], table: int = 0,
                 best: list[int] | None = None) -> None:  # fmt: skip
        self.n, self.edges, self._table = n, edges, table
        self._around = neighbours(n, edges)
        self.best = best or good_sides(n, edges)
        self.cost = cost(edges, self.best)
        self._paths = paths(n, [(a, b) for a, b, _ in edges], table)
        self._cover: Search | None = None

    def broken(self) -> list[int]:
        """The edges that `best` leaves frustrated."""
        side = self.best
        return [place for place, (a, b, weight) in enumerate(self.edges)
                if weight * side[a] * side[b] < 0]  # fmt: skip

    def against(self) -> list[int]:
        """Round each frustrated edge, through edges that aren't, goes a cycle that counts."""
        return self.broken()

    def improve(self, x: Sequence[float]) -> None:
        """Read a division off a relaxed one; keep it if it is better."""
        side = descend(self._around, along_cheapest(self.n, self.edges, x))
        paid = cost(self.edges, side)
        if paid < self.cost:
            self.best, self.cost = side, paid

    def first_rows(self) -> Iterator[Cycle]:
        """Triangles, up to a number."""
        by_pair = {(a, b): place for place, (a, b, _) in enumerate(self.edges)}
        above: list[list[int]] = [[] for _ in range(self.n)]
        for a, b, _ in self.edges:
            above[a].append(b)
        found = 0
        for (a, b), place in by_pair.items():
            for c in above[b]:
                other = by_pair.get((a, c))
                if other is None:
                    continue
                cycle = (place, by_pair[b, c], other)
                if sum(self.edges[one][2] < 0 for one in cycle) % 2:
                    yield tuple(sorted(cycle))
                    found += 1
            if found > TRIANGLES:
                return

    def missed(self, x: Sequence[float], hop: float, slack: float) -> Iterator[Cycle]:
        """Cycles that x doesn't cover: first those with one frustrated edge, as `best` has it;
        only where there are none, those with three or more."""
        length = [one + hop for one in x]
        broken = self.broken()
        closed = [0] * len(self.edges)
        for place in broken:
            closed[place] = 1
        queries = ((self.edges[place][0], self.edges[place][1], 1 - slack - length[place])
                   for place in broken)  # fmt: skip
        none = True
        for place, path in zip(broken, self._paths.find(queries, closed, length), strict=True):
            if path is not None:
                none = False
                yield tuple(sorted((place, *path)))
        if none:
            yield from self._twisted(length, broken, 1 - slack)

    def _twisted(self, length: list[float], broken: list[int], limit: float) -> Iterator[Cycle]:
        """Any odd cycle: a path from a node to its double in the graph's signed double cover."""
        if self._cover is None:
            n = self.n
            twins = [((a, b + n), (a + n, b)) if weight < 0 else ((a, b), (a + n, b + n))
                     for a, b, weight in self.edges]  # fmt: skip
            ends = [end for one in zip(*twins, strict=True) for end in one]
            self._cover = paths(2 * n, ends, self._table)
        many = len(self.edges)
        sources = _touching(self.edges, broken)
        queries = ((node, node + self.n, limit) for node in sources)
        walks = self._cover.find(queries, [0] * (2 * many), length + length)
        for node, walk in zip(sources, walks, strict=True):
            for cycle in simple_cycles([one % many for one in walk or ()], self.edges, node):
                if sum(self.edges[one][2] < 0 for one in cycle) % 2:
                    yield tuple(sorted(cycle))


def _touching(edges: Sequence[Edge], places: Sequence[int]) -> list[int]:
    """A few nodes that touch all these edges: every odd cycle passes through one of them."""
    count: dict[int, int] = {}
    for place in places:
        for node in edges[place][:2]:
            count[node] = count.get(node, 0) + 1
    found: set[int] = set()
    for place in places:
        a, b, _ = edges[place]
        if a not in found and b not in found:
            found.add(a if count[a] >= count[b] else b)
    return sorted(found)


def _from_zero(graph: Graph, side: list[int]) -> tuple[int, ...]:
    """Camps 0 and 1, turned so that the first node of each connected part is in camp 0."""
    around: list[list[int]] = [[] for _ in range(graph.n)]
    for a, b, _ in graph.edges:
        around[a].append(b)
        around[b].append(a)
    turn = [0] * graph.n
    for first in range(graph.n):
        if turn[first]:
            continue
        turn[first], waiting = side[first], [first]
        while waiting:
            for other in around[waiting.pop()]:
                if not turn[other]:
                    turn[other] = side[first]
                    waiting.append(other)
    return tuple(int(one * way < 0) for one, way in zip(side, turn, strict=True))
