"""One block, divided: a good division, a quick bound, and where they differ, the programme."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import gcd, lcm
from typing import Protocol

from faultlines.analyse.balance import cover
from faultlines.analyse.balance.cycles import Cycle
from faultlines.analyse.balance.graph import Edge
from faultlines.analyse.balance.packing import packed

SECONDS = 60.0
PACKED = 400  # nodes; in larger blocks packing takes longer than it saves
STEPS = ("reduction", "packed cycles", "linear programme", "whole numbers")


class Problem(cover.Problem, Protocol):
    """What must be known of a kind of division, beside what the covering loop must."""

    def against(self) -> Sequence[int]:
        """The edges that cycles are packed round: one that holds a single such edge counts."""
        ...


@dataclass(frozen=True, slots=True)
class Solved:
    """camp: of each node of the block, as the problem labels them. bound: no division of it costs
    less. step: how far the proof had to go, as a place in STEPS. problem, covering: what it was
    done with; no programme where none was needed."""

    camp: dict[int, int]
    bound: int
    step: int
    problem: Problem
    covering: cover.Covering | None = None


def coded(block: Sequence[Edge], unit: int = 1) -> tuple[list[int], list[Edge]]:
    """The nodes of a block in order, and its edges over their places. unit: of the weights."""
    names = sorted({node for a, b, _ in block for node in (a, b)})
    code = {name: place for place, name in enumerate(names)}
    return names, [(code[a], code[b], weight // unit) for a, b, weight in block]


def solve(block: Sequence[Edge], kind: Callable[[int, Sequence[Edge]], Problem],
          seconds: float, step: int = 1) -> Solved:  # fmt: skip
    """The best division of a block. kind: makes the problem of so many nodes and their edges.
    seconds: of CPU; after that the best found so far, and the bound that was reached.
    step: what any two divisions cost differs by a multiple of it, so that a bound that lies within
    one step of a division proves it."""
    unit = gcd(*(weight for _, _, weight in block))
    names, edges = coded(block, unit)
    problem = kind(len(names), edges)
    apart = lcm(unit, step) // unit
    bound, proof, cycles, covering = 0, 0, list[Cycle](), None
    if problem.cost and len(names) <= PACKED:
        proof = 1
        bound, cycles = packed(len(names), edges, problem.against())
        bound = cover.raised(bound, problem.cost, apart)
    if bound < problem.cost:
        closed = cover.close(problem, cycles, apart, seconds)
        bound, proof = max(bound, closed.bound), STEPS.index(closed.steps)
        covering = closed.covering
    camp = dict(zip(names, problem.best, strict=True))
    return Solved(camp, bound * unit, proof, problem, covering)
