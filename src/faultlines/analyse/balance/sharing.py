"""Hundreds of graphs, divided one after the other, over as many processes as there are cores.

Each graph is divided by itself, so that the divisions are the same however many processes there
are. The others are started anew, from a module of ours, so that no script that called us runs
again.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from time import perf_counter

from faultlines.analyse.balance.block import SECONDS
from faultlines.analyse.balance.graph import Division, Graph
from faultlines.analyse.balance.settled import settled
from faultlines.analyse.balance.two import two_camps

FIRST = 4  # graphs, by which it is told how long the others take; one before wakes the libraries
BATCH = 600  # graphs that are kept at a time
WORTH = 3.0  # seconds; a process takes about one to start
Form = dict[str, object]


def divided(graphs: Iterable[Graph], seconds: float = SECONDS,
            processes: int | None = None) -> Iterator[Division]:  # fmt: skip
    """The two camps of each, in order, and what every best division agrees on.

    seconds: of CPU for a block. processes: else as many as there are cores, where it takes long.
    """
    waiting = iter(graphs)
    first = [_divide(one, seconds) for one in islice(waiting, 1)]
    start = perf_counter()
    more = [_divide(one, seconds) for one in islice(waiting, FIRST)]
    each = (perf_counter() - start) / max(1, len(more))
    yield from first + more
    while some := list(islice(waiting, BATCH)):
        wanted = processes or (cores() if each * len(some) > WORTH else 1)
        yield from _over(min(wanted, len(some)), some, seconds)


def _divide(graph: Graph, seconds: float) -> Division:
    found = two_camps(graph, seconds, often=True)
    group = settled(graph, found, seconds, often=True)
    return replace(found, group=group, proof=None)  # hundreds of programmes would take much memory


def cores() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def _over(processes: int, graphs: Sequence[Graph], seconds: float) -> list[Division]:
    """Every so-manieth graph is this process's own."""
    others = [_Other(graphs[place::processes], seconds) for place in range(1, processes)]
    shares = [[_divide(one, seconds) for one in graphs[::processes]],
              *(other.divisions() for other in others)]  # fmt: skip
    return [shares[place % processes][place // processes] for place in range(len(graphs))]


class _Other:
    """Another process with its share of the graphs."""

    def __init__(self, graphs: Sequence[Graph], seconds: float) -> None:
        self.graphs, self.seconds = graphs, seconds
        told = {"seconds": seconds, "graphs": [[one.n, one.edges] for one in graphs]}
        command = [sys.executable, "-m", "faultlines.analyse.balance.sharing"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)  # fmt: skip
        assert self.process.stdin is not None
        try:
            with self.process.stdin as line:
                json.dump(told, line)
        except BrokenPipeError:
            pass  # it couldn't start; its share is done here

    def divisions(self) -> list[Division]:
        assert self.process.stdout is not None
        with self.process.stdout as line:
            text = line.read()
        if self.process.wait():
            return [_divide(one, self.seconds) for one in self.graphs]
        return [Division(tuple(camp), cost, bound, steps, tuple(group))
                for camp, cost, bound, steps, group in json.loads(text)]  # fmt: skip


def main() -> None:
    """Divide the graphs that come in, and write the divisions."""
    told = json.load(sys.stdin)
    found = [_divide(Graph(n, tuple((a, b, w) for a, b, w in edges)), told["seconds"])
             for n, edges in told["graphs"]]  # fmt: skip
    json.dump([[one.camp, one.cost, one.bound, one.steps, one.group] for one in found], sys.stdout)


if __name__ == "__main__":
    main()
