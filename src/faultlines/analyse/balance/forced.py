"""What it costs if two nodes must stand together, or apart."""

from dataclasses import replace

from faultlines.analyse.balance.block import SECONDS
from faultlines.analyse.balance.graph import Division, Graph
from faultlines.analyse.balance.two import two_camps


def forced(graph: Graph, a: int, b: int, *, apart: bool, seconds: float = SECONDS) -> int:
    """The least that a division into two camps costs in which a and b stand so.

    Where the time runs out: a bound that it can't be under.
    """
    return held(graph, a, b, apart=apart, seconds=seconds).bound


def held(graph: Graph, a: int, b: int, *, apart: bool, seconds: float = SECONDS) -> Division:
    """The best division into two camps in which a and b stand so."""
    low, high = min(a, b), max(a, b)
    heavy = 1 + sum(abs(weight) for _, _, weight in graph.edges)
    rest = [edge for edge in graph.edges if edge[:2] != (low, high)]
    own = next((weight for x, y, weight in graph.edges if (x, y) == (low, high)), 0)
    paid = abs(own) if own and (own > 0) == apart else 0
    with_it = Graph.of(graph.n, [*rest, (low, high, -heavy if apart else heavy)])
    found = two_camps(with_it, seconds)
    return replace(found, cost=paid + found.cost, bound=paid + found.bound)
