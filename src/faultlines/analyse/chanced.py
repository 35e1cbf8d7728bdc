"""How far figures about camps may be off, each claim being right by its chance.

The camps stay as they are; only the weights of the ties change. So it costs no solving. How often
the camps themselves would be others, `--draws` tells.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from faultlines.analyse.outcomes import Outcomes, chance_above, changed, interval, summed
from faultlines.analyse.signed import Part
from faultlines.analyse.tied import UNIT, Tied

MOST = 20_000  # pairs of a part; of larger ones no figure has such an interval
METHOD = "; interval: each claim right by its chance, the same camps kept"
RULE = (
    "The interval of a figure about camps holds it in 90 % of what may be, with the camps kept as "
    "they are: a claim is right, and weighs in full, with its chance (confidence times the figures "
    "for certainty, stance and holder); what one origin says of a pair stands or falls together. "
    "It is widened to hold the figure, and the bound where there is no proof."
)
UNTOLD = (
    f"In parts of more than {MOST:,} pairs the interval of what camps leave unexplained, and of "
    "prices, is that of the proof alone."
)


@dataclass(frozen=True, slots=True)
class Between:
    """The interval of a figure in full claims, and the chance that it is above nothing; None where
    it wasn't asked for."""

    low: float | None = None
    high: float | None = None
    chance: float | None = None


class Chanced:
    """A network with its pairs: those of two nodes → their place, and what that may come to."""

    def __init__(self, pairs: Mapping[tuple[int, int], int],
                 outcomes: Callable[[int], Outcomes]) -> None:  # fmt: skip
        self._pairs, self._outcomes = pairs, outcomes
        self.told = len(pairs) <= MOST

    @classmethod
    def of(cls, net: Tied, part: Part) -> "Chanced":
        """One part of a network; nodes are places in it."""
        code = {actor: node for node, actor in enumerate(part.actors)}
        inside = {(code[a], code[b]): place for place, (a, b) in enumerate(net.pairs)
                  if a in code and b in code}  # fmt: skip
        return cls(inside, net.outcomes)

    def cost(self, camp: Sequence[int], figure: int, bound: int) -> Between:
        """What a division leaves unexplained. figure, bound: in thousandths."""
        wrong = (changed(self._outcomes(place), _wrong(camp[a] == camp[b]))
                 for (a, b), place in self._pairs.items())  # fmt: skip
        return self._between(wrong, figure, bound)

    def price(self, camp: Sequence[int], kept: Sequence[int], figure: int) -> Between:
        """How much more is unexplained by `camp` than by `kept`. figure: in thousandths. A tie
        costs its net less together than apart, whatever its sign."""
        moved = (
            self._outcomes(place)
            if camp[a] != camp[b]
            else changed(self._outcomes(place), lambda net: -net)
            for (a, b), place in self._pairs.items()
            if (camp[a] == camp[b]) != (kept[a] == kept[b])
        )
        return self._between(moved, figure, figure)

    def tie(self, a: int, b: int, weight: int) -> Between:
        """One tie, in its own direction. weight: in thousandths, below 0 hostile."""
        own = self._outcomes(self._pairs.get((a, b), self._pairs.get((b, a), -1)))
        own = own if weight > 0 else changed(own, lambda net: -net)
        low, high = interval(own, abs(weight) / UNIT)
        return Between(low, high, round(chance_above(own), 3))

    def _between(self, terms: Iterable[Outcomes], figure: int, bound: int) -> Between:
        if not self.told:
            return Between(min(figure, bound) / UNIT, figure / UNIT)
        found = summed(terms)
        low, high = interval(found, figure / UNIT)
        return Between(round(min(low, bound / UNIT), 3), round(high, 3),
                       round(chance_above(found), 3))  # fmt: skip


def _wrong(same: bool) -> Callable[[int], int]:
    """What of a pair's net two leave unexplained that stand in one camp, or don't."""
    return (lambda net: max(0, -net)) if same else (lambda net: max(0, net))
