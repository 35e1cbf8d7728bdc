"""Whether a question splits a camp of all the others, the contested actor left out (exact)."""

from collections.abc import Iterator, Mapping, Sequence

from faultlines.analyse.balance.forced import held
from faultlines.analyse.balance.graph import Division, Edge, Graph
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.camp_words import TWO
from faultlines.analyse.chanced import METHOD as CHANCED
from faultlines.analyse.chanced import Chanced
from faultlines.analyse.named_sides import names_of
from faultlines.analyse.rule import UNIT as WEIGHT
from faultlines.analyse.sides import Question
from faultlines.analyse.signed import together
from faultlines.analyse.standing import Standing, by_pair, net, outcomes
from faultlines.analyse.tied import UNIT
from faultlines.model.findings import Finding

LARGEST = 1_000  # ties; in a larger network camps aren't looked for, question by question


class Rest:
    """The network, from which one actor after the other is left out."""

    def __init__(self, some: Sequence[Standing]) -> None:
        self.claims = dict(by_pair(some))
        self.pairs = {pair: net(those) for pair, those in self.claims.items()}
        self.names = sorted({end for pair in self.pairs for end in pair})

    def split_by(self, asked: Question, under: str) -> Iterator[Finding]:
        """Camps of the rest that have people on both sides, in every best division."""
        graph, code = self._without(asked.whom)
        home = together(graph.edges)
        parts = ({home[code[one]] for one in side if code[one] in home}
                 for side in (asked.for_it, asked.against))  # fmt: skip
        if set.isdisjoint(*parts):
            return
        found = two_camps(graph)
        there = [one for one in (*asked.for_it, *asked.against) if code[one] in home]
        groups: dict[tuple[int, int], list[str]] = {}
        for name in there:
            groups.setdefault((home[code[name]], found.camp[code[name]]), []).append(name)
        for names in groups.values():
            foes = [one for one in names if one in asked.against]
            bound = {one: apart for one in names if one in asked.for_it and foes
                     and (apart := _apart(graph, found, code[one], code[foes[0]]))}  # fmt: skip
            friends = list(bound)
            if friends:
                least = min(bound.values(), key=lambda one: one.bound)
                price = least.bound - found.cost
                likely = self._chanced(asked.whom, code).price(least.camp, found.camp, price)
                yield Finding(
                    kind="splits_camp",
                    says=f"It splits one camp of the rest: {names_of(foes)} against, "
                    f"{names_of(friends)} for",
                    about=(asked.whom, *foes, *friends),
                    value=price / UNIT,
                    unit=WEIGHT + " more unexplained if they stood apart",
                    low=likely.low,
                    high=likely.high,
                    method=TWO + CHANCED,
                    because=(*asked.claims(*foes), *asked.claims(*friends)),
                    under=under,
                    data={"against": foes, "for": friends, "chance": likely.chance},
                )

    def _chanced(self, whom: str, code: Mapping[str, int]) -> Chanced:
        """What the claims between the others may come to."""
        told = list(self.claims.values())
        places = {(code[a], code[b]): place for place, (a, b) in enumerate(self.claims)
                  if whom not in (a, b)}  # fmt: skip
        return Chanced(places, lambda place: outcomes(told[place]))

    def _without(self, whom: str) -> tuple[Graph, dict[str, int]]:
        """The network without one actor; empty where it is too large to ask again and again."""
        code = {name: place for place, name in enumerate(self.names)}
        small = len(self.pairs) <= LARGEST
        edges: list[Edge] = [(code[a], code[b], round(weight * UNIT)) for (a, b), weight
                             in self.pairs.items() if small and whom not in (a, b)]  # fmt: skip
        return Graph.of(len(code), edges), code


def _apart(graph: Graph, found: Division, one: int, other: int) -> Division | None:
    """The best division in which the two stand apart; None where that is as good as any, or no
    division is known to be the best."""
    if not found.proved:
        return None
    best = held(graph, one, other, apart=True)
    return best if best.bound > found.cost else None
