"""The folded network as a signed graph, and the parts of it that hang together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from faultlines.analyse.balance.graph import Edge, Graph
from faultlines.analyse.tied import Tied


@dataclass(frozen=True, slots=True)
class Part:
    """Actors that hang together by ties.

    actors: codes, the one with the most at stake first. graph: over their places in `actors`.
    places: of each edge of the graph, its place in the network's edges.
    """

    actors: tuple[int, ...]
    graph: Graph
    places: tuple[int, ...]

    @property
    def torn(self) -> bool:
        """Whether a hostile tie runs through it."""
        return any(weight < 0 for _, _, weight in self.graph.edges)

    @property
    def total(self) -> int:
        """The weight of all ties, in thousandths."""
        return sum(abs(weight) for _, _, weight in self.graph.edges)


def parts(net: Tied) -> list[Part]:
    """The parts of the network, the largest first."""
    stake: dict[int, int] = {}
    for a, b, weight in net.edges:
        for node in (a, b):
            stake[node] = stake.get(node, 0) + abs(weight)
    home = together(net.edges)
    members: dict[int, list[int]] = {}
    for node in stake:
        members.setdefault(home[node], []).append(node)
    inside: dict[int, list[tuple[Edge, int]]] = {}
    for place, edge in enumerate(net.edges):
        inside.setdefault(home[edge[0]], []).append((edge, place))
    names = net.actors
    found = [_part(sorted(own, key=lambda node: (-stake[node], names[node])), inside[head])
             for head, own in members.items()]  # fmt: skip
    return sorted(found, key=lambda part: (-len(part.actors), names[part.actors[0]]))


def _part(order: list[int], inside: list[tuple[Edge, int]]) -> Part:
    code = {node: place for place, node in enumerate(order)}
    edges = sorted(
        (min(code[a], code[b]), max(code[a], code[b]), weight, place)
        for (a, b, weight), place in inside
    )
    graph = Graph(len(order), tuple((a, b, weight) for a, b, weight, _ in edges))
    return Part(tuple(order), graph, tuple(place for *_, place in edges))


def together(edges: Iterable[Edge]) -> dict[int, int]:
    """Node → one node that stands for all that hang together with it."""
    above: dict[int, int] = {}

    def top(node: int) -> int:
        above.setdefault(node, node)
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    for a, b, _ in edges:
        above[top(a)] = top(b)
    return {node: top(node) for node in list(above)}


def frustrated(part: Part, camp: Sequence[int]) -> Iterator[int]:
    """Places of the part's edges that a division leaves frustrated, the heaviest first."""
    found = [at for at, (a, b, weight) in enumerate(part.graph.edges)
             if (weight > 0) != (camp[a] == camp[b])]  # fmt: skip
    yield from sorted(found, key=lambda at: (-abs(part.graph.edges[at][2]), at))
