"""Two camps: the division with the least frustrated weight, and its proof."""

from collections.abc import Iterator, Sequence
from math import gcd

from faultlines.analyse.balance.blocks import blocks, stitch
from faultlines.analyse.balance.cover import close
from faultlines.analyse.balance.cycles import Cycle, Paths, simple_cycles
from faultlines.analyse.balance.graph import Division, Edge, Graph, cost_of
from faultlines.analyse.balance.packing import packed
from faultlines.analyse.balance.reduce import SCALE, reduce
from faultlines.analyse.balance.search import (
    along_cheapest,
    cost,
    descend,
    good_sides,
    neighbours,
)

SECONDS = 60.0
TRIANGLES = 20_000
PACKED = 400  # nodes; in larger blocks packing takes longer than it saves
STEPS = ("reduction", "packed cycles", "linear programme", "whole numbers")


def two_camps(graph: Graph, seconds: float = SECONDS) -> Division:
    """The best division into camps 0 and 1; the first node of each connected part is in camp 0.

    seconds: of CPU; after that the best found so far is given with a bound.
    """
    kernel = reduce(graph)
    side = [0] * graph.n
    parts, bound, steps = [], kernel.paid, STEPS[0]
    for block in blocks(kernel.edges):
        part, low, step = _divide(block, seconds)
        parts.append(part)
        bound += low
        steps = max(steps, step, key=STEPS.index)
    stitch(side, parts)
    kernel.lift(side)
    camp = _from_zero(graph, side)
    paid = cost_of(graph.edges, camp)
    unit = gcd(*(weight for _, _, weight in graph.edges)) or 1
    least = -(-bound // (SCALE * unit)) * unit
    return Division(camp, paid, min(least, paid), steps)


def _divide(block: Sequence[Edge], seconds: float) -> tuple[dict[int, int], int, str]:
    """Sides of one block's nodes, a bound on its cost, and how it was found."""
    names = sorted({node for a, b, _ in block for node in (a, b)})
    code = {name: place for place, name in enumerate(names)}
    unit = gcd(*(weight for _, _, weight in block))
    edges = [(code[a], code[b], weight // unit) for a, b, weight in block]
    problem = TwoCamps(len(names), edges)
    bound, steps, cycles = 0, STEPS[0], list[Cycle]()
    if problem.cost and len(names) <= PACKED:
        steps = STEPS[1]
        bound, cycles = packed(len(names), edges, problem.broken())
    if bound < problem.cost:
        closed = close(problem, cycles, 1, seconds)
        bound, steps = max(bound, closed.bound), closed.steps
    return dict(zip(names, problem.best, strict=True)), bound * unit, steps


class TwoCamps:
    """One block for the covering loop: the cycles that count have an odd number of hostile edges.

    best: sides, +1 or -1.
    """

    def __init__(self, n: int, edges: Sequence[Edge]) -> None:
        self.n, self.edges = n, edges
        self._around = neighbours(n, edges)
        self.best = good_sides(n, edges)
        self.cost = cost(edges, self.best)
        self._paths = Paths(n, [(a, b) for a, b, _ in edges])
        self._cover: Paths | None = None

    def broken(self) -> list[int]:
        """The edges that `best` leaves frustrated."""
        side = self.best
        return [place for place, (a, b, weight) in enumerate(self.edges)
                if weight * side[a] * side[b] < 0]  # fmt: skip

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
            self._cover = Paths(2 * n, [end for one in zip(*twins, strict=True) for end in one])
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
