"""Shortest paths from many nodes at once, by scipy: the quickest way in small graphs."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from faultlines.analyse.balance.cycles import Paths

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KEPT = 1_000_000  # distances at a time


class Search(Protocol):
    """Shortest paths in one graph, again and again."""

    def find(self, queries: Iterable[tuple[int, int, float]], closed: Sequence[int],
             length: Sequence[float]) -> Iterator[list[int] | None]: ...  # fmt: skip


def paths(n: int, ends: Sequence[tuple[int, int]], most: int) -> Search:
    """Searches together up to so many nodes, else one by one: compiled code looks at each node for
    each start, though most are out of reach."""
    return PathsTogether(n, ends) if n <= most else Paths(n, ends)


class PathsTogether:
    """As cycles.Paths, with Dijkstra's search in compiled code."""

    def __init__(self, n: int, ends: Sequence[tuple[int, int]]) -> None:
        import numpy as np

        arcs = sorted([(a, b, place) for place, (a, b) in enumerate(ends)]
                      + [(b, a, place) for place, (a, b) in enumerate(ends)])  # fmt: skip
        self._n = n
        self._from = np.array([a for a, _, _ in arcs], dtype=np.int64)
        self._to = np.array([b for _, b, _ in arcs], dtype=np.int32)
        self._place = np.array([place for _, _, place in arcs], dtype=np.int64)
        self._place_of = {(a, b): place for a, b, place in arcs}

    def find(self, queries: Iterable[tuple[int, int, float]], closed: Sequence[int],
             length: Sequence[float]) -> Iterator[list[int] | None]:  # fmt: skip
        """For each (from, to, limit) the edges of the shortest open path, or None."""
        asked = list(queries)
        step = max(1, KEPT // self._n)
        for first in range(0, len(asked), step):
            yield from self._some(asked[first : first + step], closed, length)

    def _some(self, asked: Sequence[tuple[int, int, float]], closed: Sequence[int],
              length: Sequence[float]) -> Iterator[list[int] | None]:  # fmt: skip
        import numpy as np
        from scipy.sparse.csgraph import dijkstra

        starts, row = np.unique([a for a, _, _ in asked], return_inverse=True)
        far, by = dijkstra(self._open(closed, length), indices=starts, return_predecessors=True,
                           limit=max(0.0, *(limit for _, _, limit in asked)))  # fmt: skip
        for (a, b, limit), one in zip(asked, row.tolist(), strict=True):
            yield self._back(by[one], a, b) if far[one, b] < limit else None

    def _open(self, closed: Sequence[int], length: Sequence[float]) -> Any:
        import numpy as np
        from scipy.sparse import csr_array

        open_ = np.array(closed)[self._place] == 0
        starts = np.concatenate(([0], np.cumsum(np.bincount(self._from[open_], minlength=self._n))))
        data = np.array(length)[self._place[open_]]
        return csr_array((data, self._to[open_], starts), shape=(self._n, self._n))

    def _back(self, by: "NDArray[np.int32]", a: int, b: int) -> list[int]:
        path = []
        while b != a:
            before = int(by[b])
            path.append(self._place_of[before, b])
            b = before
        return path[::-1]
