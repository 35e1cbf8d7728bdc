"""Closing the gap: rows are added to the covering programme until its bound meets a division."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from time import process_time
from typing import Protocol

from faultlines.analyse.balance.cycles import Cycle
from faultlines.analyse.balance.graph import Edge

HOPS = (0.1, 0.02, 1e-9)  # added to each edge's length, so that short cycles come first
SMALL, NEAR, PASSES = 1000, (0.05, 0.01, 1e-9), 3  # the same up to so many edges, in so many passes
ASIDE, WORTH = 0.02, 5  # so much longer is an edge for each cycle through it in the next pass, so
# that that finds others; as long as a pass finds so many
ENOUGH = 0.01  # of the edges frustrated at present: so many new cycles make a round
PRUNE_EVERY, SLACK = 3, 1.3
FEW = 1000  # rows that needn't be pruned
EXACT = 1e-6
ROUNDS = 8  # of asking what the bound alone tells: later ones tell little more
ENDED = 0.01  # of a unit, beyond what would do, so that rounding can't spoil the proof


class Problem(Protocol):
    """What the loop must know of a division. best: camps by node, and what they cost."""

    edges: Sequence[Edge]
    best: list[int]
    cost: int

    def first_rows(self) -> Iterable[Cycle]: ...
    def missed(self, x: Sequence[float], hop: float, slack: float) -> Iterable[Cycle]: ...
    def improve(self, x: Sequence[float]) -> None: ...
    def broken(self) -> list[int]: ...


@dataclass(frozen=True, slots=True)
class Closed:
    """bound: no division costs less. steps: how far it had to go. covering: with the cycles that
    bear the bound."""

    bound: int
    steps: str
    covering: "Covering"


def close(problem: Problem, known: Iterable[Cycle], unit: int, seconds: float) -> Closed:
    """Better `problem.best` and prove it, within so many seconds of CPU.

    known: cycles that must be covered, to begin with. unit: what any two divisions cost differs by
    a multiple of it.
    """
    return Covering(problem, unit).run(known, seconds)


def raised(bound: float, cost: int, unit: int) -> int:
    """The least that a division can cost that costs no less than `bound` and differs from `cost` by
    a multiple of the unit."""
    return cost - int((cost - bound * (1 - 1e-9) + EXACT * unit) // unit) * unit


class Covering:
    """The programme of one block, with the cycles that were found to be missed by it."""

    def __init__(self, problem: Problem, unit: int = 1) -> None:
        from faultlines.analyse.balance.programme import Programme

        self.problem, self.unit, self.until = problem, unit, 0.0
        self.programme = Programme([abs(weight) for _, _, weight in problem.edges])
        self.seen: set[Cycle] = set()
        self.bound = 0
        self._never: list[bool] | None = None

    def run(self, known: Iterable[Cycle], seconds: float) -> Closed:
        self.until = process_time() + seconds
        self._add(known)
        self._begin()
        steps = "linear programme"
        if not self._relax() and self._in_time():
            steps = "whole numbers"
            self._finish()
        return Closed(min(self.bound, self.problem.cost), steps, self)

    def _begin(self) -> None:
        self._add(self.problem.first_rows())
        self._add(self._missed([0.0] * len(self.problem.edges)))

    def _relax(self) -> bool:
        """Whether the relaxed programme alone closes the gap."""
        rounds = 0
        while self._in_time() and self.programme.rows:
            solved = self.programme.relaxed(self.problem.cost - self.unit * (1 - ENDED))
            if solved is None:
                return False
            x, bound = solved
            self._bounded_by(bound)
            self.problem.improve(x.tolist())
            if self._closed():
                return True
            rounds += 1
            if rounds % PRUNE_EVERY == 0 and len(self.programme.rows) > FEW:
                self._prune(x.tolist())
            if not self._add(self._missed(x.tolist())):
                return False
        return self._closed()

    def never(self, seconds: float) -> list[bool]:
        """For each edge, whether it is proved that no best division leaves it frustrated, though it
        may be so without being proved. `problem.best` must be one of the best.

        Reduced costs (Dantzig, Fulkerson and Johnson 1954, doi 10.1287/opre.2.4.393): an edge that
        costs more beyond the bound than lies between the bound and the best is in no best division.
        """
        self.until = process_time() + seconds
        if self._never is None:  # asked again it would know more
            self._never = self._by_reduced_costs()
        return self._never

    def _by_reduced_costs(self) -> list[bool]:
        if not self.programme.rows:
            self._begin()
        self._tighten()
        if not self.programme.rows:
            return [False] * len(self.problem.edges)
        bound, beyond = self.programme.reduced()
        proved: list[bool] = (bound + beyond > self.problem.cost * (1 + EXACT)).tolist()
        return proved

    def _tighten(self) -> None:
        """Add rows until the bound can't be higher, or it takes too long."""
        for _ in range(ROUNDS):
            solved = self.programme.relaxed() if self.programme.rows else None
            if solved is None or solved[1] >= self.problem.cost * (1 - EXACT):
                return
            if not self._add(self._missed(solved[0].tolist())) or not self._in_time():
                return

    def _finish(self) -> None:
        while self._in_time():
            frustrated = set(self.problem.broken())
            start = [float(place in frustrated) for place in range(len(self.problem.edges))]
            x, bound, done = self.programme.whole(start, self.until - process_time())
            self._bounded_by(bound)
            whole = [float(round(one)) for one in x.tolist()]
            self.problem.improve(whole)
            if self._closed() or not done or not self._add(self._missed(whole)):
                return

    def _missed(self, x: list[float]) -> list[Cycle]:
        """Cycles that x leaves uncovered, short ones first."""
        found: dict[Cycle, None] = {}
        slack = 5e-3 if len(self.programme.rows) > 2500 else 1e-4
        hops, passes = (NEAR, PASSES) if len(x) <= SMALL else (HOPS, 1)
        for hop in hops:
            length = list(x)
            for _ in range(passes):
                new = [cycle for cycle in self.problem.missed(length, hop, slack)
                       if cycle not in self.seen and cycle not in found]  # fmt: skip
                found.update(dict.fromkeys(new))
                if len(new) < WORTH:
                    break
                for place in chain.from_iterable(new):
                    length[place] += ASIDE
            if len(found) > max(20, ENOUGH * len(self.problem.broken())):
                break
        return list(found)

    def _add(self, rows: Iterable[Cycle]) -> bool:
        before = len(self.seen)
        for row in rows:
            if row not in self.seen:
                self.seen.add(row)
                self.programme.rows.append(row)
        return len(self.seen) > before

    def _prune(self, x: list[float]) -> None:
        """Drop rows that are far from tight; what is needed will be found again."""
        kept = [row for row in self.programme.rows if sum(x[one] for one in row) < SLACK]
        self.programme.keep(kept)
        self.seen = set(kept)

    def _bounded_by(self, bound: float) -> None:
        self.bound = max(self.bound, raised(bound, self.problem.cost, self.unit))

    def _closed(self) -> bool:
        return self.bound >= self.problem.cost

    def _in_time(self) -> bool:
        return process_time() < self.until
