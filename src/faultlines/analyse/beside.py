"""What simpler rules say of a selection: largest backing, the logit of ParlGov, an election."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from faultlines.analyse.leanings import Leanings
from faultlines.analyse.seats import Seats
from faultlines.model.findings import Finding

if TYPE_CHECKING:
    from faultlines.analyse.arrays import Reals

DRAWS = 200
Ranges = dict[str, tuple[float, float, float]]
"""Candidate → low, middle and high of its chance."""
RULES = (
    ("the largest backing wins, as often as the largest party supplies the prime minister",
     "rate of ParlGov, cabinets before 2000 (Döring and Manow, parlgov.org)"),
    ("conditional logit of ParlGov on the seats behind each",
     "conditional logit (McFadden 1974) on ParlGov, cabinets before 2000"),
    ("spatial election in KTAB's style",
     "contests of all pairs (Wise, Lester and Efird 2015, KAPSARC)"),
)  # fmt: skip
METHOD = (
    "; range: the middle 90 % of draws of the stands, each held by its words; where a draw "
    "leaves nobody backed, all are alike"
)
STEADY = "The same in nearly all draws of the stands."


def beside(candidates: Sequence[str], seats: Sequence[Seats], views: Leanings
           ) -> Iterator[Finding]:  # fmt: skip
    """One finding a rule, about the likeliest; else why the rules say nothing."""
    if len(candidates) < 2:
        yield _silent("They compare candidates, and only one is left.")
        return
    told = _chances(candidates, seats, views)
    if told is None:
        yield _silent("They go by the seats behind each, and no bloc with seats is told to be for "
                      "any of them.")  # fmt: skip
        return
    import numpy as np

    lot = Random(0)
    alike = (np.full(len(candidates), 1 / len(candidates)),) * len(RULES)
    drawn = [_chances(candidates, seats, _draw(views, lot)) or alike for _ in range(DRAWS)]
    claims = tuple(dict.fromkeys(claim for lean in views.values() for claim in lean.claims))
    for at, (says, method) in enumerate(RULES):
        ranges: Ranges = {}
        for place, who in enumerate(candidates):
            some = [one[at][place] for one in drawn]
            low, high = (float(np.quantile(some, end)) for end in (0.05, 0.95))
            middle = float(told[at][place])
            ranges[who] = min(low, middle), middle, max(high, middle)
        first, *rest = sorted(ranges, key=lambda who: -ranges[who][1])
        low, middle, high = ranges[first]
        yield Finding(
            kind="beside", under="What other rules say",
            says=f"{{{first}}}, by the rule “{says}”", about=(first, *rest), value=middle,
            unit="chance", low=low, high=high, method=method + METHOD, because=claims,
            at_large=True, caveats=tuple(_caveats(ranges, first, rest)),
            data={"rule": says, "chances": {who: list(one) for who, one in ranges.items()}},
        )  # fmt: skip


def _silent(why: str) -> Finding:
    return Finding(kind="beside_none", under="What other rules say", method="as stated",
                   says="The simpler rules say nothing here", caveats=(why,))  # fmt: skip


def _caveats(ranges: Ranges, first: str, rest: Sequence[str]) -> Iterator[str]:
    """The others' chances; and that no draw moves any, where that is so: no range is printed."""
    yield from (_words(who, ranges[who]) for who in rest)
    low, _, high = ranges[first]
    if f"{100 * low:.0f}" == f"{100 * high:.0f}":
        yield STEADY


def _words(who: str, one: tuple[float, float, float]) -> str:
    low, middle, high = (f"{100 * end:.0f}" for end in one)
    return f"{{{who}}} {middle} %" + (f" ({low} to {high})." if low != high else ".")


def _draw(views: Leanings, lot: Random) -> Leanings:
    """The stands of one draw: each holds with its chance, else it is none."""
    return {key: lean if lot.random() < lean.sure else replace(lean, stand=0.0)
            for key, lean in views.items()}  # fmt: skip


def _chances(candidates: Sequence[str], seats: Sequence[Seats], views: Leanings
             ) -> "tuple[Reals, Reals, Reals] | None":  # fmt: skip
    """By each rule, the chance of each candidate."""
    import numpy as np

    from faultlines.analyse.choice import Bloc, election, largest_only, logit

    utility = np.array([[views[one.actor, who].stand for who in candidates]
                        for one in seats])  # fmt: skip
    weights = [one.seats for one in seats]
    behind = [sum(w for w, row in zip(weights, utility, strict=True) if row[at] > 0)
              for at in range(len(candidates))]  # fmt: skip
    if not any(behind):
        return None
    backed = [Bloc(name=who, seats=max(0.01, b)) for who, b in zip(candidates, behind, strict=True)]
    return largest_only(backed), logit(backed), election(weights, utility)
