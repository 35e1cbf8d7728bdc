"""What every best division agrees on: who stands the same way to whom in all of them.

The reduction leaves a kernel, and whatever division of it is best can be carried to the whole.
First those of its edges are settled which by the bound of the relaxed programme would cost too
much to have otherwise; their ends are put together, which leaves a far smaller graph. Over the
edges of that it is asked: is there a division that costs as little and has one of them otherwise?
Single nodes that turn at no cost are tried; for the rest the graph is divided once more, with
every edge in question made a little cheaper to have otherwise, so that an equal division is taken
if there is one. Edges that stay as they were, proved, are settled. Where the bound leaves too
tangled a graph, it isn't asked. Then each node that the reduction took out goes to the group that
pulls it harder than all others together; if none does, it stays alone.

So two of one group stand the same way in every best division. Two of different groups may stand
either way, or it isn't known that they can't: that is said of too many rather than of too few.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import gcd

from faultlines.analyse.balance.block import SECONDS
from faultlines.analyse.balance.cover import Covering
from faultlines.analyse.balance.graph import Division, Edge, Graph
from faultlines.analyse.balance.two import Proof, two_camps

MOST = 45  # frustrated edges that the bound leaves; of a more tangled graph it alone tells


def settled(graph: Graph, best: Division, seconds: float = SECONDS, *,
            often: bool = False) -> tuple[int, ...]:  # fmt: skip
    """The group of each node: two of one group stand the same way to each other in every best
    division. best: one of them, as two_camps found it; where it isn't proved, each is a group by
    itself. seconds, often: as for two_camps."""
    groups = _Groups(graph.n)
    if best.proved and best.proof:
        side = [1 - 2 * camp for camp in best.camp]
        for a, b in _by_the_bound(best.proof, seconds, often):
            groups.join(a, b)
        left = groups.between((a, b, weight * side[a] * side[b])
                              for a, b, weight in best.proof.kernel.edges)  # fmt: skip
        if sum(weight < 0 for _, _, weight in left.edges) <= MOST:
            for a, b in _by_asking(left, seconds, often):
                groups.join(a, b)
        for node, _, near in reversed(best.proof.kernel.removed):
            groups.pull(node, [(other, own * side[node] * side[other]) for other, own in near])
    return tuple(groups.top(node) for node in range(graph.n))


class _Groups:
    """Nodes put together, each group with one that stands for it."""

    def __init__(self, n: int) -> None:
        self._above = list(range(n))

    def top(self, node: int) -> int:
        above = self._above
        while above[node] != node:
            above[node] = above[above[node]]
            node = above[node]
        return node

    def join(self, a: int, b: int) -> None:
        self._above[self.top(a)] = self.top(b)

    def between(self, edges: Iterable[Edge]) -> Graph:
        """The graph of those that stand for their groups."""
        return Graph.of(len(self._above), ((self.top(a), self.top(b), weight)
                                           for a, b, weight in edges))  # fmt: skip

    def pull(self, node: int, near: Sequence[tuple[int, int]]) -> None:
        """Put the node to the group that outweighs all its other neighbours, if one does."""
        weight: dict[int, int] = {}
        for other, own in near:
            group = self.top(other)
            weight[group] = weight.get(group, 0) + own
        total = sum(map(abs, weight.values()))
        for group, own in weight.items():
            if 2 * abs(own) > total:
                self.join(node, group)


def _by_the_bound(proof: Proof, seconds: float, often: bool) -> Iterator[tuple[int, int]]:
    """Pairs that stand as they do in every division that costs as little, as far as the relaxed
    programmes of the blocks tell."""
    tangled = sum(len(solved.problem.broken()) for _, solved in proof.blocks) > MOST
    for block, solved in proof.blocks:
        broken = set(solved.problem.broken())
        if not broken:
            yield from ((a, b) for a, b, _ in block)
        elif tangled or often or solved.covering:
            told = (solved.covering or Covering(solved.problem)).never(seconds)
            yield from ((a, b) for (a, b, _), sure in zip(block, told, strict=True) if sure)


def _by_asking(graph: Graph, seconds: float, often: bool) -> list[tuple[int, int]]:
    """The same for a graph so turned that everybody on one side is a best division: what another
    as good division might have otherwise is asked until nothing of it is."""
    pull = [0] * graph.n
    for a, b, weight in graph.edges:
        pull[a] += weight
        pull[b] += weight
    asked = [one for one in graph.edges if pull[one[0]] and pull[one[1]]]
    while asked:
        found = two_camps(_pushed(graph, asked), seconds, often=often)
        same = [(a, b, weight) for a, b, weight in asked if found.camp[a] == found.camp[b]]
        if len(same) == len(asked):
            return [(a, b) for a, b, _ in same] if found.proved else []
        asked = same
    return []


def _pushed(graph: Graph, asked: Sequence[Edge]) -> Graph:
    """To have those asked otherwise is worth something, but all together less than the least that
    a dearer division costs more."""
    unit = gcd(*(weight for _, _, weight in graph.edges)) or 1
    much = len(asked) + 1
    question = {(a, b) for a, b, _ in asked}
    return Graph.of(graph.n, ((a, b, weight // unit * much - ((a, b) in question))
                              for a, b, weight in graph.edges))  # fmt: skip
