"""Whether the camps of an earlier day still explain the ties of a later one: two exact solves.

The best division of today is compared with the best that keeps everyone who had a side on its side.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from faultlines.analyse.balance.graph import Division, Graph
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.chanced import METHOD as CHANCED
from faultlines.analyse.chanced import Chanced
from faultlines.analyse.origins import roots
from faultlines.analyse.rule import UNIT as WEIGHT
from faultlines.analyse.signed import Part, parts
from faultlines.analyse.tied import UNIT, Tied, tied
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Snapshot

METHOD = ("fewest frustrated ties, exact, with and without the old camps kept (Aref, Mason and "
          "Wilson 2020, doi 10.1002/net.21907)")  # fmt: skip
Sides = Mapping[str, tuple[int, int]]
"""Actor → the part of the network it hung with on the earlier day, and its camp there, 0 or 1."""


def realigned(snap: Snapshot, asked: Asked, since: date) -> Iterator[Finding]:
    """A finding for each part of today's network that the camps of `since` explain less well."""
    one = roots(snap)
    before = sides(tied(snap, replace(asked, as_of=since), one))
    today = tied(snap, asked, one)
    for part in parts(today):
        names = [today.actors[code] for code in part.actors]
        if len(set(names) & before.keys()) < 2:
            continue
        best = two_camps(part.graph)
        kept = keeping(part.graph, names, before)
        if kept.bound > best.cost:
            likely = Chanced.of(today, part).price(kept.camp, best.camp, kept.cost - best.cost)
            found = _finding(part, names, best, kept, before, since)
            claims = (one for place in part.places for one in today.because(place))
            yield replace(found, because=tuple(dict.fromkeys(claims)), at_large=True,
                          low=_least(found.low, likely.low), high=_most(found.high, likely.high),
                          data={**found.data, "chance": likely.chance})  # fmt: skip


def _least(*some: float | None) -> float:
    return min(one for one in some if one is not None)


def _most(*some: float | None) -> float:
    return max(one for one in some if one is not None)


def sides(net: Tied) -> dict[str, tuple[int, int]]:
    """Where everyone stands in the best division of each part."""
    found = {}
    for number, part in enumerate(parts(net)):
        camp = two_camps(part.graph).camp
        for node, side in enumerate(camp):
            found[net.actors[part.actors[node]]] = number, side
    return found


@dataclass(frozen=True, slots=True)
class Kept:
    """The best division that keeps the old camps: its cost, a bound under which none goes, and the
    camp of each node."""

    cost: int
    bound: int
    camp: tuple[int, ...]


def keeping(graph: Graph, names: list[str], before: Sides) -> Kept:
    """The best that can be done with the old camps kept: all of one old part are one node, those
    of camp 1 with their ties turned round; what is frustrated inside a node is so for good."""
    heads: dict[object, int] = {}
    node, turned = [], []
    for name in names:
        number, side = before.get(name, (-1, 0))
        key: object = number if name in before else name
        node.append(heads.setdefault(key, len(heads)))
        turned.append(-1 if side else 1)
    fixed, edges = 0, []
    for a, b, weight in graph.edges:
        weight *= turned[a] * turned[b]
        if node[a] == node[b]:
            fixed += max(0, -weight)
        else:
            edges.append((node[a], node[b], weight))
    # Of two ties that a merged pair holds against each other the lighter is frustrated anyhow.
    merged = Graph.of(len(heads), edges)
    fixed += (sum(abs(w) for _, _, w in edges) - sum(abs(w) for _, _, w in merged.edges)) // 2
    found = two_camps(merged)
    camp = tuple(found.camp[at] ^ (way < 0) for at, way in zip(node, turned, strict=True))
    return Kept(fixed + found.cost, fixed + found.bound, camp)


def _finding(part: Part, names: list[str], best: Division, kept: Kept, before: Sides,
             since: date) -> Finding:  # fmt: skip
    moved = movers(names, best.camp, before)
    says = (f"The camps of {since} leave {kept.cost / UNIT:,.3g} of {part.total / UNIT:,.3g} "
            f"unexplained, the best of today {best.cost / UNIT:,.3g}")  # fmt: skip
    if moved:
        says += "; on another side today: " + ", ".join(f"{{{one}}}" for one in moved)
    proved = best.proved and kept.cost == kept.bound
    return Finding(
        kind="realignment", under="Camps", says=says, about=tuple(moved), method=METHOD + CHANCED,
        value=(kept.cost - best.cost) / UNIT, unit=f"{WEIGHT} that keeping the old camps costs",
        low=(kept.bound - best.cost) / UNIT, high=(kept.cost - best.bound) / UNIT,
        caveats=() if proved else ("Not proved: see the interval.",),
        data={"kept": kept.cost / UNIT, "best": best.cost / UNIT, "since": since.isoformat(),
              "proved": proved},
    )  # fmt: skip


def movers(names: list[str], camp: tuple[int, ...], before: Sides) -> list[str]:
    """Those on another side than before, where each old part is turned so that fewest have moved
    (of as many, so that the first named stays)."""
    found: list[str] = []
    for number in dict.fromkeys(before[name][0] for name in names if name in before):
        mine = [(name, camp[at] != before[name][1]) for at, name in enumerate(names)
                if name in before and before[name][0] == number]  # fmt: skip
        away = [name for name, moved in mine if moved]
        stay = [name for name, moved in mine if not moved]
        less = away if (len(away), mine[0][1]) <= (len(stay), not mine[0][1]) else stay
        found += less
    return found
