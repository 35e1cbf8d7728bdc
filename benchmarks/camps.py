"""Prints how fast camps are found and proved, and what others find: `python -m benchmarks.camps`.

    python -m benchmarks.camps [--quick] [--graph FILE …]

FILE: a graph of yours instead, as rows "node,node,weight" of which only the sign counts; a pair
with both signs is left out.

Beside us stand the tools that one would take: a spectral division with descent (numpy), a plain
integer programme (HiGHS), and, where they are installed, Leiden on the constant Potts model at
resolution 0 (igraph, leidenalg), which divides into any number of camps. CPU seconds of one core.
"""

import argparse
import resource
from collections.abc import Callable, Sequence
from datetime import date
from itertools import tee
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

import numpy as np

from benchmarks.generated import claims, planted, told_of
from benchmarks.given import read_graph
from benchmarks.rivals import leiden, plain_programme, spectral
from faultlines.analyse.balance.graph import Graph
from faultlines.analyse.balance.many import many_camps
from faultlines.analyse.balance.several import several_camps
from faultlines.analyse.balance.sharing import cores, divided
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.counted import Counted
from faultlines.analyse.fold import Fold
from faultlines.analyse.reweighed import Reweighed
from faultlines.analyse.signed import together

SIZES, QUICK = (200, 1_000, 2_000, 10_000, 20_000), (200, 1_000)
MILLION, DRAWS = 1_000_000, 300
Found = TypeVar("Found")
PATIENCE = 30.0  # seconds for the plain integer programme
MANY_UP_TO, PLAIN_UP_TO = 1_000, 1_000  # nodes
FEW, FEW_UP_TO = (3, 4, 6), 1_000


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.camps", description="Measure the camps.")
    parser.add_argument("--quick", action="store_true", help="small graphs and claims only")
    parser.add_argument("--graph", type=Path, nargs="+", metavar="FILE", help="graphs of yours")
    options = parser.parse_args()
    quick = options.quick
    two_camps(planted(300, seed=3))  # imports, and numba's compiling where it is installed
    if options.graph:
        show_given(options.graph)
        return
    show_two(QUICK if quick else SIZES)
    show_many([size for size in (QUICK if quick else SIZES) if size <= MANY_UP_TO])
    show_few([size for size in (QUICK if quick else SIZES) if size <= FEW_UP_TO])
    show_draws()
    show_fold(MILLION // 20 if quick else MILLION)


def show_two(sizes: Sequence[int]) -> None:
    print("\nTwo camps: factions of degree 6, 5 % of the signs turned. Frustrated ties; CPU s")
    print(f"  {'actors':>8}  {'faultlines':>22}{'spectral + descent':>22}{'plain programme':>22}")
    for size in sizes:
        graph = planted(size)
        ours, seconds = timed(two_camps, graph, 300.0)
        other, spent = timed(spectral, graph)
        row = [proof(ours.bound, ours.cost, seconds), f"{other:,} in {spent:.1f}"]
        if size <= PLAIN_UP_TO:
            (low, high), spent = timed(plain_programme, graph, PATIENCE)
            row.append(proof(low, high, spent))
        print(f"  {size:>8,}  " + "".join(f"{one:>22}" for one in row), flush=True)


def show_many(sizes: Sequence[int]) -> None:
    print("\nAny number of camps, the same graphs. Frustrated ties; CPU s")
    print(f"  {'actors':>8}  {'faultlines':>22}{'Leiden, best of 10':>22}")
    for size in sizes:
        graph = planted(size)
        ours, seconds = timed(many_camps, graph, 300.0)
        other, spent = timed(leiden, graph)
        theirs = "not installed" if other is None else f"{other:,} in {spent:.1f}"
        print(f"  {size:>8,}  {proof(ours.bound, ours.cost, seconds):>22}{theirs:>22}", flush=True)


def show_few(sizes: Sequence[int]) -> None:
    print("\nNo more than so many camps, the same graphs. Frustrated ties; CPU s")
    print(f"  {'actors':>8}  " + "".join(f"{f'{k} camps':>22}" for k in FEW))
    for size in sizes:
        row = []
        for k in FEW:
            found, seconds = timed(several_camps, planted(size), k)
            row.append(proof(found.bound, found.cost, seconds))
        print(f"  {size:>8,}  " + "".join(f"{one:>22}" for one in row), flush=True)


def show_given(files: Sequence[Path]) -> None:
    for file in files:
        graph = read_graph(file)
        print(f"\n{file.name}: {graph.n:,} nodes, {len(graph.edges):,} ties. Frustrated; CPU s")
        for name, divide in (("two camps", two_camps), ("any number", many_camps)):
            found, seconds = timed(divide, graph)
            gap = (found.cost - found.bound) / max(1, found.cost)
            print(f"  {name:<12}{proof(found.bound, found.cost, seconds):>26}, at least "
                  f"{found.bound:,}, gap {gap:.1%}", flush=True)  # fmt: skip


def show_draws() -> None:
    print(f"\n{DRAWS} draws over 235 actors and 500 ties, each exact; {cores()} processes; s")
    for flipped in (0.05, 0.1):
        net = Fold(told_of(planted(235, ties=500, flipped=flipped))).on()
        start, before = perf_counter(), all_cpu()
        graphs, again = tee(Graph.of(235, edges) for edges in Reweighed(net).drawn(DRAWS))
        count, proved = Counted(235), 0
        for graph, one in zip(graphs, divided(again), strict=True):
            home = together(graph.edges)
            count.add(np.array([home.get(node, -1) for node in range(graph.n)]), one)
            proved += one.proved
        spent, worked = perf_counter() - start, all_cpu() - before
        print(f"  {flipped:4.0%} of the signs turned: {proved} proved in {spent:.1f} by the clock, "
              f"{worked:.1f} of CPU; undecided {count.share_open():.1%}", flush=True)  # fmt: skip


def all_cpu() -> float:
    """CPU seconds of this process and of those that it started and that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def show_fold(count: int) -> None:
    cols = claims(count)
    fold, made = timed(Fold, cols)
    _, first = timed(fold.on, date(2015, 1, 1))
    net, second = timed(fold.on, date(2016, 1, 1), date(2016, 1, 1))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n{count:,} claims folded for a day: {made + first:.2f} s CPU; next: {second:.2f} s; "
          f"{len(net.tied):,} ties; peak memory {peak:,.0f} MB")  # fmt: skip


def proof(low: float, high: float, seconds: float) -> str:
    """ "312 proved in 0.4", or "60–412 in 30.0"."""
    found = f"{high:,.0f} proved" if np.ceil(low - 1e-6) >= high else f"{low:,.0f}–{high:,.0f}"
    return f"{found} in {seconds:.1f}"


def timed(act: Callable[..., Found], *given: object) -> tuple[Found, float]:
    """What it gives, and the CPU seconds that it took."""
    start = process_time()
    found = act(*given)
    return found, process_time() - start


if __name__ == "__main__":
    main()
