"""The best of k labels for each node, by a whole-number programme in HiGHS."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np

from faultlines.analyse.balance.cycles import Cycle
from faultlines.analyse.balance.graph import Edge, cost_of
from faultlines.analyse.balance.programme import solver

CLIQUES = 5_000  # of k + 1 foes of each other, of which two must share a camp
SURE = 1e-6


def best_labels(n: int, edges: Sequence[Edge], k: int, start: Sequence[int],
                cycles: Iterable[Cycle], seconds: float) -> tuple[list[int], int]:  # fmt: skip
    """Labels, and a bound that no division into k goes under. start: a division to begin with.
    cycles: of edges, one of each of which is frustrated. Weights are whole."""
    order = _by_stake(n, edges)
    place = {node: at for at, node in enumerate(order)}
    turned = [(place[a], place[b], weight) for a, b, weight in edges]
    model = _Model(n, turned, k)
    for cycle in cycles:
        model.cover(cycle)
    for clique in _cliques(turned, k + 1):
        model.cover(clique)
    found, bound = model.solved([start[node] for node in order], seconds)
    labels = [found[place[node]] for node in range(n)]
    paid = cost_of(edges, start)
    if cost_of(edges, labels) >= paid:
        labels = list(start)
    least = int(np.ceil(bound - SURE)) if np.isfinite(bound) else 0
    return labels, min(least, cost_of(edges, labels))


def _by_stake(n: int, edges: Sequence[Edge]) -> list[int]:
    stake = [0] * n
    for a, b, weight in edges:
        stake[a] += abs(weight)
        stake[b] += abs(weight)
    return sorted(range(n), key=lambda node: (-stake[node], node))


def _cliques(edges: Sequence[Edge], size: int) -> Iterator[Cycle]:
    """Sets of so many nodes, all foes of each other, as places of their edges, up to a number."""
    place_of = {(min(a, b), max(a, b)): at for at, (a, b, weight) in enumerate(edges) if weight < 0}
    above: dict[int, set[int]] = {}
    for a, b in place_of:
        above.setdefault(a, set()).add(b)
    found = 0

    def grow(clique: tuple[int, ...], rest: set[int]) -> Iterator[tuple[int, ...]]:
        if len(clique) == size:
            yield clique
            return
        for node in sorted(rest):
            yield from grow((*clique, node), rest & above.get(node, set()))

    for first in sorted(above):
        for clique in grow((first,), above[first]):
            yield tuple(place_of[pair] for pair in combinations(clique, 2))
            found += 1
            if found >= CLIQUES:
                return


class _Model:
    """Minimise the weight of frustrated edges; x(node, camp) whole, y(edge) what it costs.

    Camps are alike, so the first node is in camp 0, and a camp opens only after the one before.
    """

    def __init__(self, n: int, edges: Sequence[Edge], k: int) -> None:
        self.n, self.edges, self.k = n, edges, k
        self.rows: list[tuple[list[int], list[float], float, float]] = []
        for node in range(n):
            self._row(self._of(node), [1.0] * k, 1.0, 1.0)
            for camp in range(1, k):
                before = [self._x(one, camp - 1) for one in range(node)]
                self._row([self._x(node, camp), *before], [1.0, *[-1.0] * node], -np.inf, 0.0)
        for at, (a, b, weight) in enumerate(edges):
            for camp in range(k):
                sign, most = (-1.0, 0.0) if weight > 0 else (1.0, 1.0)
                ends = [self._x(a, camp), self._x(b, camp), n * k + at]
                self._row(ends, [1.0, sign, -1.0], -np.inf, most)

    def _x(self, node: int, camp: int) -> int:
        return node * self.k + camp

    def _of(self, node: int) -> list[int]:
        return [self._x(node, camp) for camp in range(self.k)]

    def _row(self, places: list[int], values: list[float], low: float, high: float) -> None:
        self.rows.append((places, values, low, high))

    def cover(self, some: Sequence[int]) -> None:
        """One of these edges is frustrated."""
        places = [self.n * self.k + at for at in some]
        self._row(places, [1.0] * len(places), 1.0, np.inf)

    def solved(self, start: Sequence[int], seconds: float) -> tuple[list[int], float]:
        """Labels and a bound. HiGHS: Huangfu and Hall 2018, doi 10.1007/s12532-017-0130-5."""
        import highspy

        model = solver()
        model.setOptionValue("mip_rel_gap", 0.0)
        model.setOptionValue("mip_abs_gap", 1 - 10 * SURE)
        model.setOptionValue("time_limit", max(0.1, seconds))
        whole, every = self.n * self.k, self.n * self.k + len(self.edges)
        model.addVars(every, np.zeros(every), np.ones(every))
        weight = np.array([abs(one) for *_, one in self.edges], dtype=np.float64)
        model.changeColsCost(len(weight), np.arange(whole, every, dtype=np.int32), weight)
        kinds = np.array([highspy.HighsVarType.kInteger] * whole)
        model.changeColsIntegrality(whole, np.arange(whole, dtype=np.int32), kinds)
        self._tell(model)
        self._begin(model, start)
        model.run()
        value = np.array(model.getSolution().col_value)
        bound = float(model.getInfo().mip_dual_bound)
        if len(value) != every:
            return list(start), bound
        return value[:whole].reshape(self.n, self.k).argmax(axis=1).tolist(), bound

    def _tell(self, model: object) -> None:
        sizes = np.array([len(places) for places, *_ in self.rows])
        starts = np.concatenate(([0], np.cumsum(sizes)[:-1])).astype(np.int32)
        flat = np.array([one for places, *_ in self.rows for one in places], dtype=np.int32)
        values = np.array([one for _, some, *_ in self.rows for one in some])
        low, high = (np.array([row[end] for row in self.rows]) for end in (2, 3))
        model.addRows(len(sizes), low, high, len(flat), starts, flat, values)  # type: ignore[attr-defined]

    def _begin(self, model: object, start: Sequence[int]) -> None:
        """Camps renumbered as their first nodes come, as the rows want them."""
        import highspy

        codes: dict[int, int] = {}
        labels = [codes.setdefault(one, len(codes)) for one in start]
        value = np.zeros(self.n * self.k + len(self.edges))
        for node, label in enumerate(labels):
            value[self._x(node, label)] = 1.0
        for at, (a, b, weight) in enumerate(self.edges):
            value[self.n * self.k + at] = float((weight > 0) != (labels[a] == labels[b]))
        begun = highspy.HighsSolution()
        begun.col_value = value.tolist()
        model.setSolution(begun)  # type: ignore[attr-defined]
