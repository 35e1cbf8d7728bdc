"""How far a tie may be from its figure: every outcome by hand, and the rough form beside it."""

from collections import defaultdict
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.atoms import Atoms
from faultlines.analyse.outcomes import TERMS, interval, of_claims, summed
from faultlines.analyse.rule import UNIT
from faultlines.analyse.spread import EXACT, Spread, spread
from faultlines.analyse.ties import ties
from faultlines.model.claims import Certainty
from faultlines.model.findings import Asked, Finding
from tests.analyse.telling import Teller

Rows = list[tuple[int, float, float]]
"""Voice, whole signed weight, chance."""
FULL, CHANCES = (0.25, 0.5, 1.0), (0.3, 0.4, 0.7, 0.95, 1.0)
ROW = st.tuples(st.integers(0, 4), st.sampled_from(FULL), st.sampled_from(CHANCES))
TRIES = settings(deadline=None, max_examples=150)


def atoms(rows: Rows) -> Atoms:
    voice, weight, chance = (np.array(some) for some in zip(*rows, strict=True))
    return Atoms.of(np.zeros(len(rows), dtype=np.int64), voice, weight, chance)


def signed(rows: Rows) -> Rows:
    """Voices of even number are friendly, the others hostile."""
    return [(voice, weight * (-1) ** voice, chance) for voice, weight, chance in rows]


def by_hand(rows: Rows) -> dict[float, float]:
    """What it may come to → with what chance, voice by voice."""
    told = defaultdict(list)
    for voice, weight, chance in rows:
        told[voice].append((weight, chance))
    whole = {0.0: 1.0}
    for some in told.values():
        cuts = sorted({0.0, 1.0, *(chance for _, chance in some)})
        added: defaultdict[float, float] = defaultdict(float)
        for low, high in pairwise(cuts):
            heard = max((weight for weight, chance in some if chance >= high), key=abs, default=0.0)
            for value, share in whole.items():
                added[round(value + heard, 6)] += share * (high - low)
        whole = added
    return whole


def quantile(whole: dict[float, float], share: float) -> float:
    below = 0.0
    for value in sorted(whole):
        below += whole[value]
        if below >= share - 1e-9:
            return value
    return max(whole)


@given(rows=st.lists(ROW, min_size=1, max_size=EXACT))
@TRIES
def test_few_claims_are_told_as_by_hand(rows: Rows):
    rows = signed(rows)
    found, whole = spread(atoms(rows), 1), by_hand(rows)
    assert found.low[0] == pytest.approx(quantile(whole, 0.05))
    assert found.high[0] == pytest.approx(quantile(whole, 0.95))
    assert found.friendly[0] == pytest.approx(sum(p for one, p in whole.items() if one > 0))
    assert found.hostile[0] == pytest.approx(sum(p for one, p in whole.items() if one < 0))


@given(chances=st.lists(st.tuples(st.sampled_from(FULL), st.floats(0.2, 0.9)), min_size=EXACT + 2,
                        max_size=EXACT + 8))  # fmt: skip
@settings(deadline=None, max_examples=25)
def test_many_claims_are_told_nearly_as_by_hand(chances: list[tuple[float, float]]):
    rows = signed([(voice, weight, round(chance, 2)) for voice, (weight, chance)
                   in enumerate(chances)])  # fmt: skip
    found, whole = spread(atoms(rows), 1), by_hand(rows)
    assert found.low[0] == pytest.approx(quantile(whole, 0.05), abs=0.55)
    assert found.high[0] == pytest.approx(quantile(whole, 0.95), abs=0.55)
    friendly = sum(p for one, p in whole.items() if one > 0)
    tied = sum(p for one, p in whole.items() if one == 0)
    assert friendly - 0.04 <= found.friendly[0] <= friendly + tied + 0.04


def test_many_claims_of_one_sign_have_its_chance_exactly():
    rows = [(2 * voice, 1.0, 0.2) for voice in range(EXACT + 3)]
    found = spread(atoms(rows), 1)
    assert found.friendly[0] == pytest.approx(1 - 0.8 ** (EXACT + 3))
    assert found.hostile[0] == 0.0


def test_what_is_sure_has_no_width():
    found = spread(atoms([(0, 1.0, 1.0), (1, -0.25, 1.0)]), 1)
    assert found == Spread(*(np.array([one]) for one in (0.75, 0.75, 1.0, 0.0)))


@given(rows=st.lists(ROW, max_size=EXACT))
@TRIES
def test_plain_python_tells_the_same(rows: Rows):
    rows = signed(rows)
    found = of_claims(rows)
    whole = by_hand(rows)
    assert {one / 1000: p for one, p in found.items() if p} == pytest.approx(
        {one: p for one, p in whole.items() if p}
    )


def test_a_copy_bears_nothing_out():
    rows = signed([(0, 1.0, 0.7), (0, 0.5, 0.95), (1, 0.5, 0.4)])
    assert of_claims([*rows, rows[0]]) == of_claims(rows)
    assert spread(atoms([*rows, rows[0]]), 1) == spread(atoms(rows), 1)


@pytest.mark.parametrize("terms", [40, TERMS, TERMS + 1, 300])
def test_a_sum_of_many_keeps_its_mean_and_its_width(terms: int):
    some = [{round(1000 * 0.7**at): 0.6, 0: 0.4} if at % 2 else {-250 - at: 0.3, 0: 0.7}
            for at in range(terms)]  # fmt: skip
    found = summed(some)
    mean = sum(value * p for one in some for value, p in one.items())
    assert sum(value * p for value, p in found.items()) == pytest.approx(mean, abs=30)
    variance = sum((value - sum(v * p for v, p in one.items())) ** 2 * chance
                   for one in some for value, chance in one.items())  # fmt: skip
    low, high = interval(found)
    assert (high - low) * 1000 == pytest.approx(2 * 1.645 * variance**0.5, rel=0.12)


def test_an_interval_is_widened_to_hold_its_figure():
    assert interval({1000: 0.97, 0: 0.03}) == (1.0, 1.0)
    assert interval({1000: 0.97, 0: 0.03}, 0.97) == (0.97, 1.0)


def tie_of(teller: Teller) -> Finding:
    (found,) = ties(teller.snap, Asked(floor=0)).findings
    return found


def test_a_tie_that_hangs_on_one_unsure_claim_may_be_none():
    teller = Teller()
    teller.tell("The Oars possibly back the Gulls.", "Oars", "backs", "Gulls",
                certainty=Certainty.POSSIBLE)  # fmt: skip
    tie = tie_of(teller)
    assert (tie.value, tie.low, tie.high, tie.unit) == (0.4, 0.0, 1.0, UNIT)
    assert tie.data["chance"] == 0.4
    assert tie.caveats == (
        "Faint: it is friendly in 40 % of what may be, else there is none or another.",
    )


def test_two_reports_make_a_tie_surer_than_one():
    teller = Teller()
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls", confidence=0.8)
    one = tie_of(teller)
    teller.tell("The Gulls are backed by the Oars.", "Oars", "backs", "Gulls", confidence=0.8)
    two = tie_of(teller)
    assert (one.data["chance"], two.data["chance"]) == (0.8, 0.96)
    assert (two.low, two.high) == (1.0, 2.0)
