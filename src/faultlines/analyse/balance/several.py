"""At most k camps: the division with the least frustrated weight, and its proof or its bound.

What any number of camps must cost, k camps must too (Bansal, Blum and Chawla 2004, doi
10.1023/B:MACH.0000033116.57574.95). Often a division into k that costs no more is found, and that
is the proof. Else the block is given to a whole-number programme.
"""

from collections.abc import Sequence
from math import gcd
from time import process_time

from faultlines.analyse.balance import cover
from faultlines.analyse.balance.block import SECONDS, STEPS, coded
from faultlines.analyse.balance.blocks import blocks
from faultlines.analyse.balance.graph import Division, Edge, Graph, cost_of
from faultlines.analyse.balance.labelled import good_labels
from faultlines.analyse.balance.many import ManyCamps
from faultlines.analyse.balance.shrink import shrink, stitched
from faultlines.analyse.balance.two import two_camps

MOST = 10  # camps
LARGEST = 1_500  # nodes of a block; for a larger one the programme has too many rows


def several_camps(graph: Graph, k: int, seconds: float = SECONDS) -> Division:
    """The best division into k camps or fewer, numbered as their first nodes come.

    k: 1 to MOST, else ValueError. seconds: of CPU a block; after that the best found so far is
    given with a bound.
    """
    if not 1 <= k <= MOST:
        raise ValueError(f"{k} camps: from 1 to {MOST} can be asked for")
    if k == 1:
        paid = cost_of(graph.edges, [0] * graph.n)
        return Division((0,) * graph.n, paid, paid)
    if k == 2:
        return two_camps(graph, seconds)
    kernel = shrink(graph, k)
    solved = [_solve(block, k, seconds) for block in blocks(kernel.edges)]
    camp = stitched(graph.n, [labels for labels, _, _ in solved])
    camp = [max(0, one) for one in camp]
    kernel.lift(camp, k)
    codes: dict[int, int] = {}
    found = tuple(codes.setdefault(one, len(codes)) for one in camp)
    paid = cost_of(graph.edges, found)
    bound = kernel.paid + sum(least for _, least, _ in solved)
    unit = gcd(*(weight for _, _, weight in graph.edges)) or 1
    step = max((step for _, _, step in solved), default=0)
    return Division(found, paid, min(-(-bound // unit) * unit, paid), STEPS[step])


def _solve(block: Sequence[Edge], k: int, seconds: float) -> tuple[dict[int, int], int, int]:
    """The camps of a block's nodes, a bound, and how far the proof had to go."""
    unit = gcd(*(weight for _, _, weight in block))
    names, edges = coded(block, unit)
    until = process_time() + seconds
    free = ManyCamps(len(names), edges)
    closed = cover.close(free, (), 1, seconds)
    bound, step = closed.bound, STEPS.index(closed.steps)
    labels = good_labels(len(names), edges, k, free.best, bound)
    if cost_of(edges, labels) > bound and len(names) <= LARGEST:
        from faultlines.analyse.balance.whole_labels import best_labels  # wakes numpy

        step = len(STEPS) - 1
        labels, least = best_labels(len(names), edges, k, labels, closed.covering.programme.rows,
                                    until - process_time())  # fmt: skip
        bound = max(bound, least)
    return dict(zip(names, labels, strict=True)), bound * unit, step
