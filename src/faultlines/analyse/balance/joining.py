"""Good divisions into any number of camps, without proof: greedy joining, then single moves."""

import heapq
from collections.abc import Sequence

from faultlines.analyse.balance.graph import Edge


def joined(n: int, edges: Sequence[Edge]) -> list[int]:
    """Join the two camps with the most friendly weight between them, as long as there is any
    (greedy additive edge contraction: Keuper and others 2015, doi 10.1109/ICCV.2015.204)."""
    between: list[dict[int, int]] = [{} for _ in range(n)]
    for a, b, weight in edges:
        between[a][b] = between[b][a] = weight
    camp = list(range(n))
    heap = [(-weight, a, b) for a, b, weight in edges if weight > 0]
    heapq.heapify(heap)
    while heap:
        weight, a, b = heapq.heappop(heap)
        if between[a].get(b) != -weight:
            continue  # one of the two was joined meanwhile
        keep, gone = (a, b) if len(between[a]) >= len(between[b]) else (b, a)
        camp[gone] = keep
        _join(between, keep, gone, heap)
    return [_head(camp, node) for node in range(n)]


def _join(between: list[dict[int, int]], keep: int, gone: int,
          heap: list[tuple[int, int, int]]) -> None:  # fmt: skip
    del between[keep][gone]
    for other, weight in between[gone].items():
        if other == keep:
            continue
        del between[other][gone]
        total = between[keep].get(other, 0) + weight
        between[keep][other] = between[other][keep] = total
        if total > 0:
            heapq.heappush(heap, (-total, min(keep, other), max(keep, other)))
    between[gone] = {}


def _head(camp: list[int], node: int) -> int:
    while camp[node] != node:
        camp[node] = camp[camp[node]]
        node = camp[node]
    return node


def settled(around: Sequence[Sequence[tuple[int, int]]], camp: list[int]) -> list[int]:
    """Move single nodes to the camp that draws them most, or to one of their own, as long as that
    helps. camp: labels below the number of nodes."""
    size = [0] * len(around)
    for one in camp:
        size[one] += 1
    empty = [label for label, many in enumerate(size) if not many]
    waiting, waits = list(range(len(around))), [True] * len(around)
    while waiting:
        node = waiting.pop()
        waits[node] = False
        pull: dict[int, int] = {}
        for other, weight in around[node]:
            pull[camp[other]] = pull.get(camp[other], 0) + weight
        here = pull.get(camp[node], 0)
        best = max(pull, key=lambda one: (pull[one], -one), default=camp[node])
        goal = best if pull.get(best, 0) > max(here, 0) else empty[-1] if here < 0 else None
        if goal is None:
            continue
        _move(node, goal, camp, size, empty)
        for other, _ in around[node]:
            if not waits[other]:
                waits[other] = True
                waiting.append(other)
    return camp


def _move(node: int, goal: int, camp: list[int], size: list[int], empty: list[int]) -> None:
    if empty and goal == empty[-1]:
        empty.pop()
    size[camp[node]] -= 1
    if not size[camp[node]]:
        empty.append(camp[node])
    camp[node] = goal
    size[goal] += 1
