"""Finding cycles that a relaxed division fails to cover.

Plain loops over lists, or, with the `fast` extra, the same loops compiled by numba over arrays.
"""

import heapq
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from faultlines.analyse.balance.graph import Edge

Cycle = tuple[int, ...]
"""Places of edges, ascending."""


def shortest(starts: Any, nodes: Any, places: Any, closed: Any, length: Any, a: int, b: int,  # noqa: C901
             limit: float, size: int, far: Any, by: Any, out: Any) -> int:  # fmt: skip
    """The shortest path from a to b along open edges, if shorter than `limit`; its edges go to
    `out` in order, how many is returned (0: none). Dijkstra from both ends at once.
    One long loop, because a call for each step would take most of the time.

    starts, nodes, places: neighbours of node v and their edges, from starts[v] to starts[v + 1].
    closed: 1 for edges that may not be used. length: of each edge, not negative. far, by: for
    2 · size nodes, all infinity and -1; left so.
    """
    far[a], far[size + b] = 0.0, 0.0
    touched = [a, size + b]
    here, there = [(0.0, a)], [(0.0, b)]
    best, middle, meeting = limit, -1, -1
    while len(here) > 0 and len(there) > 0 and here[0][0] + there[0][0] < best:
        if here[0][0] <= there[0][0]:
            heap, mine, other = here, 0, size
        else:
            heap, mine, other = there, size, 0
        gone, v = heapq.heappop(heap)
        if gone > far[mine + v]:
            continue
        for at in range(starts[v], starts[v + 1]):
            edge = places[at]
            if closed[edge]:
                continue
            w = nodes[at]
            new = gone + length[edge]
            if new >= far[mine + w] or new >= best:
                continue
            if far[mine + w] == math.inf:
                touched.append(mine + w)
            far[mine + w], by[mine + w] = new, edge
            if new + far[other + w] < best:
                best, middle, meeting = new + far[other + w], w, edge
            heapq.heappush(heap, (new, w))
    count = 0
    for offset, end in ((0, a), (size, b)):
        v = middle
        while meeting >= 0 and v != end:
            edge = by[offset + v]
            out[count] = edge
            count += 1
            for at in range(starts[v], starts[v + 1]):
                if places[at] == edge:
                    v = nodes[at]
                    break
        if offset == 0:
            for low in range(count // 2):
                out[low], out[count - 1 - low] = out[count - 1 - low], out[low]
    for node in touched:
        far[node], by[node] = math.inf, -1
    return count


class Paths:
    """Shortest paths in one graph, again and again."""

    def __init__(self, n: int, ends: Sequence[tuple[int, int]]) -> None:
        around: list[list[tuple[int, int]]] = [[] for _ in range(n)]
        for place, (a, b) in enumerate(ends):
            around[a].append((b, place))
            around[b].append((a, place))
        starts = [0]
        for one in around:
            starts.append(starts[-1] + len(one))
        self._search, self._form = compiled()
        flat = [step for one in around for step in one]
        self._graph = tuple(self._form(one, False) for one in (
            starts, [node for node, _ in flat], [place for _, place in flat]))  # fmt: skip
        self._n = n
        self._far = self._form([math.inf] * (2 * n), True)
        self._by = self._form([-1] * (2 * n), False)
        self._out = self._form([0] * (n + 1), False)

    def find(self, queries: Iterable[tuple[int, int, float]], closed: Sequence[int],
             length: Sequence[float]) -> Iterator[list[int] | None]:  # fmt: skip
        """For each (from, to, limit) the edges of the shortest open path, or None."""
        shut, long = self._form(closed, False), self._form(length, True)
        for a, b, limit in queries:
            count = self._search(*self._graph, shut, long, a, b, limit, self._n,
                                 self._far, self._by, self._out)  # fmt: skip
            yield [int(one) for one in self._out[:count]] if count else None


Form = Callable[[Sequence[Any], bool], Any]


def compiled() -> tuple[Callable[..., int], Form]:
    """The search and the form that its data must have: compiled where numba is installed."""
    if not _FAST:
        _FAST.append(_compile())
    return _FAST[0]


_FAST: list[tuple[Callable[..., int], Form]] = []


def _compile() -> tuple[Callable[..., int], Form]:
    try:
        from numba import njit
    except ImportError:
        return shortest, lambda values, real: list(values)
    import numpy as np

    return njit(cache=True)(shortest), lambda values, real: np.array(
        values, dtype=np.float64 if real else np.int64
    )


def simple_cycles(walk: Sequence[int], edges: Sequence[Edge], start: int) -> Iterator[list[int]]:
    """The simple cycles that a closed walk (places of edges, in order from `start`) falls into."""
    node, trail, nodes, seen = start, list[int](), [start], {start: 0}
    for place in walk:
        a, b, _ = edges[place]
        node = b if node == a else a
        trail.append(place)
        if node not in seen:
            seen[node] = len(nodes)
            nodes.append(node)
            continue
        back = seen[node]
        if len(trail) - back > 2:
            yield trail[back:]
        for left in nodes[back + 1 :]:
            del seen[left]
        del trail[back:], nodes[back + 1 :]
