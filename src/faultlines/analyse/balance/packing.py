"""A quick bound: cycles packed side by side, each of which costs its lightest edge at least."""

from collections import deque
from collections.abc import Sequence

from faultlines.analyse.balance.cycles import Cycle
from faultlines.analyse.balance.graph import Edge


def packed(n: int, edges: Sequence[Edge], broken: Sequence[int]) -> tuple[int, list[Cycle]]:
    """A weight that no division beats, and the cycles that show it.

    Around each frustrated edge short cycles through edges that are not are taken out of the
    weights as long as there are any.
    For two camps `broken` are the edges that a division leaves frustrated, for many the hostile
    ones; each cycle then holds exactly one of them, so every division must pay in it.
    """
    left = [abs(weight) for _, _, weight in edges]
    shut = set(broken)
    around: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for place, (a, b, _) in enumerate(edges):
        if place not in shut:
            around[a].append((b, place))
            around[b].append((a, place))
    bound, cycles = 0, []
    for place in sorted(broken, key=lambda one: (-left[one], one)):
        a, b, _ = edges[place]
        while left[place]:
            path = _path(around, left, a, b)
            if path is None:
                break
            least = min(left[place], *(left[one] for one in path))
            for one in (place, *path):
                left[one] -= least
            bound += least
            cycles.append(tuple(sorted((place, *path))))
    return bound, cycles


def _path(around: Sequence[Sequence[tuple[int, int]]], left: Sequence[int], a: int, b: int
          ) -> list[int] | None:  # fmt: skip
    """The fewest edges from a to b among those with weight left."""
    came: dict[int, tuple[int, int]] = {a: (a, -1)}
    waiting = deque([a])
    while waiting:
        node = waiting.popleft()
        for other, place in around[node]:
            if left[place] and other not in came:
                came[other] = node, place
                if other == b:
                    return _back(came, a, b)
                waiting.append(other)
    return None


def _back(came: dict[int, tuple[int, int]], a: int, b: int) -> list[int]:
    path = []
    while b != a:
        b, place = came[b]
        path.append(place)
    return path
