"""For and against: who takes which side on whom, and who stands behind them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from faultlines.analyse.standing import Standing, claim_ids, net, sums
from faultlines.vocab.ties import sides, supports

Stands = dict[str, list[Standing]]
"""Actor → its claims."""


@dataclass(frozen=True)
class Question:
    """An actor, a candidate, an issue that others take sides on. whom: its actor id.

    towards: actor → the claims of its stand.
    """

    whom: str
    towards: Mapping[str, list[Standing]]

    @cached_property
    def weight(self) -> dict[str, float]:
        """Actor → how much it is for (more than 0) or against; what comes to nothing too."""
        return {actor: net(some) for actor, some in self.towards.items()}

    @cached_property
    def for_it(self) -> tuple[str, ...]:
        return self._ranked(1)

    @cached_property
    def against(self) -> tuple[str, ...]:
        return self._ranked(-1)

    @cached_property
    def torn(self) -> tuple[str, ...]:
        """Those of whom both is said."""
        return tuple(actor for actor, some in self.towards.items() if min(sums(some)) > 0)

    @property
    def contested(self) -> bool:
        return bool(self.for_it and self.against)

    @property
    def depth(self) -> float:
        """The weight of the lighter side."""
        return min(sum(self.weight[one] for one in self.for_it),
                   -sum(self.weight[one] for one in self.against))  # fmt: skip

    def claims(self, *actors: str) -> tuple[str, ...]:
        """The claims of these actors' stands, each actor's heaviest first."""
        return tuple(one for actor in actors for one in claim_ids(self.towards[actor]))

    def _ranked(self, way: int) -> tuple[str, ...]:
        some = [actor for actor, weight in self.weight.items() if weight * way > 0]
        return tuple(sorted(some, key=lambda one: (-abs(self.weight[one]), one)))


def questions(some: Iterable[Standing]) -> list[Question]:
    """Everybody on whom one is for and another against, the deepest split first."""
    towards: dict[str, Stands] = defaultdict(lambda: defaultdict(list))
    for one in some:
        relation = one.entry.claim.relation
        if relation in sides():
            towards[one.object][one.subject].append(one)
            if _mutual(relation):
                towards[one.subject][one.object].append(one)
    found = [Question(whom, stands) for whom, stands in towards.items()]
    contested = [one for one in found if one.contested]
    return sorted(contested, key=lambda one: (-one.depth, one.whom))


def support(some: Iterable[Standing]) -> dict[str, Stands]:
    """Actor → whom it stands behind → the claims of that."""
    behind: dict[str, Stands] = defaultdict(lambda: defaultdict(list))
    for one in some:
        if one.entry.claim.relation in supports() and one.sign > 0:
            behind[one.subject][one.object].append(one)
            if _mutual(one.entry.claim.relation):
                behind[one.object][one.subject].append(one)
    return behind


def _mutual(relation: str) -> bool:
    from faultlines.vocab.relations import RELATIONS

    return RELATIONS[relation].symmetric
