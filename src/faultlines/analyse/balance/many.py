"""Any number of camps: the division with the least frustrated weight, and its proof."""

from collections.abc import Iterator, Sequence
from math import gcd

from faultlines.analyse.balance.block import SECONDS, STEPS, solve
from faultlines.analyse.balance.blocks import blocks
from faultlines.analyse.balance.cycles import Cycle
from faultlines.analyse.balance.graph import Division, Edge, Graph, cost_of
from faultlines.analyse.balance.joining import joined, settled
from faultlines.analyse.balance.search import neighbours
from faultlines.analyse.balance.together import paths
from faultlines.analyse.balance.two import TRIANGLES

HALF = 0.5
TABLE = (150, 10_000)  # nodes, from which and up to which paths are sought together


def many_camps(graph: Graph, seconds: float = SECONDS) -> Division:
    """The best division into any number of camps, numbered as their first nodes come.

    Each camp hangs together by friendly edges. seconds: of CPU a block; after that the best found
    so far is given with a bound.
    """
    friendly = _hanging_together(graph.n, [edge for edge in graph.edges if edge[2] > 0])
    inside = [edge for edge in graph.edges if friendly[edge[0]] == friendly[edge[1]]]
    kept: list[Edge] = []
    bound = step = 0
    for block in blocks(inside):
        one = solve(block, ManyCamps, seconds)
        kept += [(a, b, w) for a, b, w in block if w > 0 and one.camp[a] == one.camp[b]]
        bound, step = bound + one.bound, max(step, one.step)
    camp = tuple(_numbered(_hanging_together(graph.n, kept)))
    paid = cost_of(graph.edges, camp)
    unit = gcd(*(weight for _, _, weight in graph.edges)) or 1
    return Division(camp, paid, min(-(-bound // unit) * unit, paid), STEPS[step])


class ManyCamps:
    """One block for the covering loop: the cycles that count have exactly one hostile edge.

    best: labels of camps.
    """

    def __init__(self, n: int, edges: Sequence[Edge]) -> None:
        self.n, self.edges = n, edges
        self._around = neighbours(n, edges)
        self.best = self._better(settled(self._around, joined(n, edges)))
        self.cost = cost_of(edges, self.best)
        self._paths = paths(n, [(a, b) for a, b, _ in edges], TABLE[1] if n >= TABLE[0] else 0)
        self.hostile = [place for place, edge in enumerate(edges) if edge[2] < 0]
        self._closed = [int(edge[2] < 0) for edge in edges]

    def broken(self) -> list[int]:
        """The edges that `best` leaves frustrated."""
        camp = self.best
        return [place for place, (a, b, weight) in enumerate(self.edges)
                if (weight > 0) != (camp[a] == camp[b])]  # fmt: skip

    def against(self) -> list[int]:
        """Round each hostile edge, through friendly ones, goes a cycle that counts."""
        return self.hostile

    def improve(self, x: Sequence[float]) -> None:
        """Read divisions off a relaxed one; keep the best."""
        for share in (HALF, 0.3, 0.7):
            whole = [edge for edge, gone in zip(self.edges, x, strict=True)
                     if edge[2] > 0 and gone < share]  # fmt: skip
            camp = self._better(settled(self._around, _hanging_together(self.n, whole)))
            paid = cost_of(self.edges, camp)
            if paid < self.cost:
                self.best, self.cost = camp, paid

    def first_rows(self) -> Iterator[Cycle]:
        """Triangles with one hostile edge, up to a number."""
        place_of = {(a, b): place for place, (a, b, _) in enumerate(self.edges)}
        friends = [{other for other, weight in around if weight > 0} for around in self._around]
        found = 0
        for place in self.hostile:
            a, b, _ = self.edges[place]
            for c in friends[a] & friends[b]:
                legs = (place_of[min(a, c), max(a, c)], place_of[min(b, c), max(b, c)])
                yield tuple(sorted((place, *legs)))
                found += 1
            if found > TRIANGLES:
                return

    def missed(self, x: Sequence[float], hop: float, slack: float) -> Iterator[Cycle]:
        """For each hostile edge the shortest friendly way round that x doesn't cover."""
        length = [one + hop for one in x]
        queries = ((self.edges[place][0], self.edges[place][1], 1 - slack - length[place])
                   for place in self.hostile)  # fmt: skip
        paths = self._paths.find(queries, self._closed, length)
        for place, path in zip(self.hostile, paths, strict=True):
            if path is not None:
                yield tuple(sorted((place, *path)))

    def _better(self, camp: list[int]) -> list[int]:
        """Join camps while that helps, and let single nodes move once more."""
        between: dict[tuple[int, int], int] = {}
        for a, b, weight in self.edges:
            if camp[a] != camp[b]:
                pair = (min(camp[a], camp[b]), max(camp[a], camp[b]))
                between[pair] = between.get(pair, 0) + weight
        if not any(weight > 0 for weight in between.values()):
            return camp
        head = joined(self.n, [(*pair, weight) for pair, weight in sorted(between.items())])
        return settled(self._around, [head[one] for one in camp])


def _hanging_together(n: int, edges: Sequence[Edge]) -> list[int]:
    """The lowest node of each connected part, by node."""
    above = list(range(n))

    def top(node: int) -> int:
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    for a, b, _ in edges:
        one, two = sorted((top(a), top(b)))
        above[two] = one
    return [top(node) for node in range(n)]


def _numbered(labels: Sequence[int]) -> list[int]:
    codes: dict[int, int] = {}
    return [codes.setdefault(one, len(codes)) for one in labels]
