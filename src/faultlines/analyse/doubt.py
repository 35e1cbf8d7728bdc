"""How sure the camps are: claims drawn by lot, and what one claim or one source less would change.

Every draw and every omission is divided anew, exactly.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import tee

import numpy as np

from faultlines.analyse.arrays import Bools, Ints
from faultlines.analyse.balance.graph import Edge, Graph, cost_of
from faultlines.analyse.balance.sharing import divided
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.camps import Camps, camps
from faultlines.analyse.counted import Counted
from faultlines.analyse.network import Network
from faultlines.analyse.reweighed import Reweighed
from faultlines.analyse.rule import UNIT as WEIGHT
from faultlines.analyse.signed import parts, together
from faultlines.analyse.through import Through, through
from faultlines.analyse.tied import UNIT, tied
from faultlines.analyse.ties import network
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

STEADY = 0.9  # of the draws; who stands elsewhere more often than in the rest is named
CLAIMS = 500  # of a part, the heaviest, are left out one by one
DRAWN = "Monte Carlo over claims, each draw solved exactly"
LEFT_OUT = "solved exactly without it"
DRAWS = (
    "In a draw each claim is right, and weighs in full, with its chance: the reading's confidence "
    "times the figures for certainty, stance and holder. What one origin says of a pair stands or "
    "falls together; origins are drawn apart from each other. "
    "“Surely”: in every best division of a draw; “possibly”: in one that is as good as any. Where "
    "the two part, the draw doesn't tell, or nothing is proved. In brackets the 95 % interval "
    "for the number of draws. Draws in which no ties join an actor to the rest don't count for it."
)


def doubted(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None, *,
            draws: int = 0, left_out: bool = False) -> Report:  # fmt: skip
    """The camps, and how sure they are.

    draws: so often are the claims drawn by lot. left_out: each source and each claim once.
    """
    report = camps(snap, asked, origins)
    whole, net = tied(snap, asked, origins), network(snap, asked, origins)
    found: list[Finding] = []
    for part in parts(whole):
        if part.torn and (draws or left_out):
            doubt = Doubt(Camps(whole, part), net)
            found += doubt.drawn(draws)
            found += doubt.left_out(through(snap, origins)) if left_out else ()
    rules = (*report.rules, *((DRAWS,) if draws else ()))
    return replace(report, findings=(*report.findings, *found), rules=rules)


class Doubt:
    """One divided part of the network, divided again and again with other claims."""

    def __init__(self, camps: Camps, net: Network) -> None:
        self.camps, self.net = camps, net
        self.again = Reweighed(net)
        ours = {camps.id(node): node for node in range(len(camps.part.actors))}
        self.code = {code: ours[actor] for code, actor in enumerate(net.cols.actors)
                     if actor in ours}  # fmt: skip

    def drawn(self, draws: int) -> Iterator[Finding]:
        """How often each pair stands together. Each claim counts with its chance to be right."""
        count = Counted(len(self.code))
        costs, proved = [], 0
        graphs, again = tee(self._local(edges) for edges in self.again.drawn(draws))
        for graph, found in zip(graphs, divided(again), strict=True):
            costs.append(found.cost / UNIT)
            proved += found.proved
            count.add(self._where(graph), found)
        if draws:
            yield self._spread(costs, proved, count)
            yield from self._unsteady(count)

    def left_out(self, sources: Through) -> Iterator[Finding]:
        """What one source less, or one claim less, would change."""
        net = self.net
        low, _ = net.ends
        here = np.isin(low[net.row_pair], np.array(sorted(self.code)))
        told = [str(net.cols.claim_ids[row]) for row in net.rows.tolist()]
        places: dict[str, list[int]] = {}
        for at in np.flatnonzero(here).tolist():
            places.setdefault(told[at], []).append(at)
        for name, claims in sources.items():
            lost = sorted(at for claim in claims for at in places.get(claim, ()))
            if lost:
                gone = np.isin(np.arange(len(told)), lost)
                because = tuple(dict.fromkeys(told[at] for at in lost))
                yield from self._without(gone, f"Without {name}", "without_source", because)
        rows = np.flatnonzero(here)
        heaviest = rows[np.argsort(-net.row_weight[rows], kind="stable")][:CLAIMS]
        for row in heaviest.tolist():
            claim = (str(net.cols.claim_ids[net.rows[row]]),)
            gone = np.arange(len(net.rows)) == row
            yield from self._without(gone, "Without this claim", "without_claim", claim)

    def _local(self, edges: Sequence[Edge]) -> Graph:
        code = self.code
        return Graph.of(len(code), ((code[a], code[b], weight) for a, b, weight in edges
                                    if a in code and b in code))  # fmt: skip

    def _where(self, graph: Graph) -> Ints:
        """Which connected part each actor is in; -1 for one without a tie."""
        home = together(graph.edges)
        return np.array([home.get(node, -1) for node in range(graph.n)], dtype=np.int64)

    def _spread(self, costs: list[float], proved: int, count: Counted) -> Finding:
        low, middle, high = (float(np.quantile(costs, one)) for one in (0.05, 0.5, 0.95))
        return Finding(
            kind="drawn",
            says=f"Of two that ties join in a draw, a share of {count.share_open():.2f} may stand "
            "together or apart at the same cost: undecided. "
            f"Unexplained in the middle of {len(costs):,} draws (90 % of them)",
            value=middle,
            unit=WEIGHT,
            low=low,
            high=high,
            method=DRAWN,
            because=self.camps.because(self.camps.two.camp),
            at_large=True,
            under="How sure the camps are",
            data={"draws": len(costs), "proved": proved, "undecided": round(count.share_open(), 3),
                  "actors": [self.camps.id(node) for node in range(len(self.code))],
                  "together": count.ranges()},
        )  # fmt: skip

    def _unsteady(self, count: Counted) -> Iterator[Finding]:
        """Who isn't surely on its side, that of the first actor or the other, in nearly all."""
        camp = self.camps.two.camp
        sides = [count.pair(0, node, apart=camp[node] != camp[0]) for node in range(len(camp))]
        for node in sorted(range(1, len(camp)), key=lambda one: (sides[one].surely, one)):
            side = sides[node]
            if side.draws and side.surely < STEADY:
                yield Finding(
                    kind="unsteady",
                    says=f"In its camp: {{{self.camps.id(node)}}}, {side.words()}",
                    about=(self.camps.id(node), self.camps.id(0)),
                    unit="of the draws",
                    low=side.low,
                    high=side.high,
                    method=DRAWN,
                    because=self.camps.claims_of(node),
                    under="How sure the camps are",
                    data={"draws": side.draws, "surely": side.surely, "possibly": side.possibly,
                          "undecided": side.undecided},
                )  # fmt: skip

    def _without(self, gone: Bools, words: str, kind: str,
                 because: tuple[str, ...]) -> Iterator[Finding]:  # fmt: skip
        graph = self._local(self.again.without(gone))
        if graph.edges == self.camps.part.graph.edges:
            return
        found, before = two_camps(graph), self.camps.two
        if found.cost == cost_of(graph.edges, before.camp):
            return  # the camps are as good as any
        moved = self._moved(graph, found.camp)
        names = ", ".join(f"{{{self.camps.id(node)}}}" for node in moved)
        yield Finding(
            kind=kind,
            says=f"{words}, on the other side: {names}; then unexplained",
            about=tuple(self.camps.id(node) for node in moved),
            value=found.cost / UNIT,
            unit=WEIGHT,
            low=found.bound / UNIT,
            high=found.cost / UNIT,
            method=LEFT_OUT,
            because=because,
            at_large=len(because) > 1,
            under="What if it is wrong? Those without which the camps are others",
        )

    def _moved(self, graph: Graph, camp: Sequence[int]) -> list[int]:
        """Who stands elsewhere, in each part that is left; the lighter side counts as moved."""
        stake = [0] * graph.n
        for a, b, weight in graph.edges:
            stake[a] += abs(weight)
            stake[b] += abs(weight)
        sides: dict[int, tuple[list[int], list[int]]] = {}
        home = together(graph.edges)
        for node, part in home.items():
            turned = int(camp[node] != self.camps.two.camp[node])
            sides.setdefault(part, ([], []))[turned].append(node)
        return sorted(
            node
            for kept, turned in sides.values()
            for node in min(kept, turned, key=lambda one: sum(stake[other] for other in one))
        )
