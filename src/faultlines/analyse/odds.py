"""Hypotheses weighed by likelihood ratios that are ranges, so that the answer is a range too.

Bayes' rule in odds form. Evidence of one origin counts once for each hypothesis: the item that is
furthest from telling nothing. A range of ratios gives a range of posteriors: the low end of a
hypothesis takes the lowest ratios for it and the highest for all others.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, prod

Hypothesis = tuple[str, str]
"""(role, parent's actor id): ("creator", "org:a"); ("independent", ""), ("unknown", "")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One piece of evidence. ratio: low and high, more than 0. favours: what it counts for.
    origin: whose word it is. claims: what it rests on; attributions, where
    it is what `words` quotes. at: document, start and end of a sentence that `words` quotes
    where no claim was read from it."""

    kind: str
    favours: frozenset[Hypothesis]
    low: float
    high: float
    origin: str
    claims: tuple[str, ...] = ()
    words: str = ""
    at: tuple[str, int, int] | None = None

    @property
    def strength(self) -> float:
        """How far from telling nothing: the log of its middle, either way."""
        return abs(log(self.low) + log(self.high)) / 2


@dataclass(frozen=True, slots=True)
class Range:
    """A posterior, 0 to 1: its ends, and its middle (ratios at their geometric means)."""

    low: float
    middle: float
    high: float


def posterior(prior: Mapping[Hypothesis, float], items: Sequence[Item],
              about: Iterable[Hypothesis]) -> Range:  # fmt: skip
    """How likely it is that one of `about` is true. prior: more than 0, summing to 1."""
    counted = one_an_origin(prior, items)
    mine = frozenset(about)

    def share(for_mine: int, for_others: int) -> float:
        weight = {one: prior[one] * prod(ratio[for_mine if one in mine else for_others]
                                         for ratio in counted[one]) for one in prior}  # fmt: skip
        # In the prior's order, not the set's, which differs from process to process.
        return sum(weight[one] for one in prior if one in mine) / sum(weight.values())

    return Range(share(0, 2), share(1, 1), share(2, 0))


def one_an_origin(
    prior: Mapping[Hypothesis, float], items: Sequence[Item]
) -> dict[Hypothesis, list[tuple[float, float, float]]]:
    """For each hypothesis the ratios (low, middle, high) that count: one an origin."""
    found: dict[Hypothesis, list[tuple[float, float, float]]] = {}
    for one in prior:
        best: dict[str, Item] = {}
        for item in items:
            if one in item.favours:
                before = best.get(item.origin)
                if before is None or _rank(item) > _rank(before):
                    best[item.origin] = item
        found[one] = [(item.low, exp((log(item.low) + log(item.high)) / 2), item.high)
                      for _, item in sorted(best.items())]  # fmt: skip
    return found


def _rank(item: Item) -> tuple[float, float, float]:
    return item.strength, -item.low, -item.high


def loses(prior: Mapping[Hypothesis, float], items: Sequence[Item], about: Iterable[Hypothesis],
          standard: float) -> tuple[Item, ...]:  # fmt: skip
    """The items any one of which, taken away, lets the low end fall under the standard."""
    mine = tuple(about)
    return tuple(
        item for at, item in enumerate(items)
        if posterior(prior, [*items[:at], *items[at + 1 :]], mine).low < standard
    )  # fmt: skip
