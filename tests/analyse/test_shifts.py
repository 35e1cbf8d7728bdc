"""Change points of pairs: odds, dates, and how well both hold in simulation."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.changepoint import turn
from faultlines.analyse.shifts import shifts
from faultlines.model.findings import Asked
from tests.analyse.telling import Teller, actor_id

ACTS = st.lists(st.booleans(), min_size=2, max_size=30)


def test_four_friendly_and_four_hostile_acts_turned_in_the_middle():
    found = turn([True] * 4 + [False] * 4)
    assert found is not None
    assert found.best == 3
    assert found.chance > 0.75


def test_eight_friendly_acts_did_not_turn():
    found = turn([True] * 8)
    assert found is not None
    assert found.chance < 0.2


def test_one_act_tells_nothing():
    assert turn([True]) is None


@settings(deadline=None, max_examples=50)
@given(ACTS)
def test_the_chances_of_the_places_sum_to_one(acts: list[bool]):
    found = turn(acts)
    assert found is not None
    assert sum(found.places) == pytest.approx(1)
    assert 0 <= found.chance <= 1


@settings(deadline=None, max_examples=50)
@given(ACTS)
def test_friend_and_foe_are_alike(acts: list[bool]):
    one, other = turn(acts), turn([not act for act in acts])
    assert one is not None
    assert other is not None
    assert one.chance == pytest.approx(other.chance)
    assert one.places == pytest.approx(other.places)


@settings(deadline=None, max_examples=50)
@given(ACTS)
def test_time_turned_round_gives_the_places_turned_round(acts: list[bool]):
    one, other = turn(acts), turn(acts[::-1])
    assert one is not None
    assert other is not None
    assert one.places == pytest.approx(other.places[::-1])


@settings(deadline=None, max_examples=50)
@given(ACTS)
def test_a_wider_set_holds_the_narrower(acts: list[bool]):
    found = turn(acts)
    assert found is not None
    assert set(found.date_set(0.5)) <= set(found.date_set(0.9))


def simulated(events: int, pairs: int = 1500) -> tuple[float, float]:
    """(AUC of the chance that it turned, share of date sets that hold the change). Half the pairs
    turn from 85 to 25 % friendly, with a quarter of the acts or two at least on either side."""
    draw = random.Random(events)
    turned, stable, held = [], [], []
    for _ in range(pairs):
        least = max(2, events // 4)
        cut = draw.randint(least, events - least)
        found = turn([draw.random() < (0.85 if at < cut else 0.25) for at in range(events)])
        assert found is not None
        turned.append(found.chance)
        held.append(cut - 1 in found.date_set())
        always = draw.choice((0.85, 0.25))
        other = turn([draw.random() < always for _ in range(events)])
        assert other is not None
        stable.append(other.chance)
    return _auc(turned, stable), sum(held) / len(held)


def _auc(high: list[float], low: list[float]) -> float:
    ranked = sorted([(one, 1) for one in high] + [(one, 0) for one in low])
    wins = below = at = 0.0
    while at < len(ranked):
        same = [kind for chance, kind in ranked if chance == ranked[int(at)][0]]
        mine = sum(same)
        wins += mine * (below + (len(same) - mine) / 2)
        below += len(same) - mine
        at += len(same)
    return wins / (len(high) * len(low))


@pytest.mark.slow
@pytest.mark.parametrize(("events", "bar"), [(8, 0.78), (12, 0.82), (24, 0.92)])
def test_turned_pairs_are_told_from_stable_ones_and_date_sets_cover(events: int, bar: float):
    auc, cover = simulated(events, 600)
    assert auc >= bar
    assert 0.88 <= cover <= 0.97


def test_a_pair_that_fell_out_in_june_is_a_shift():
    teller = Teller()
    for month in (1, 2, 3, 4, 5):
        teller.tell(f"The Oars praised the Gulls in month {month}.", "Oars", "praises", "Gulls",
                    when=f"2021-0{month}-10")  # fmt: skip
    for month in (6, 7, 8, 9):
        teller.tell(f"The Gulls attacked the Oars in month {month}.", "Gulls", "attacks", "Oars",
                    when=f"2021-0{month}-10", published="2021-10-01")  # fmt: skip
    (finding,) = shifts(teller.snap, Asked()).findings
    assert finding.about == (actor_id("Gulls"), actor_id("Oars"))
    assert "turned hostile" in finding.says
    dates = finding.data["dates"]
    assert dates[0] <= "2021-06-10" <= dates[1]  # type: ignore[index]


def test_too_few_acts_are_no_series():
    teller = Teller()
    teller.tell("The Oars praised the Gulls.", "Oars", "praises", "Gulls", when="2021-01-10")
    teller.tell("The Gulls attacked the Oars.", "Gulls", "attacks", "Oars", when="2021-02-10")
    assert shifts(teller.snap, Asked()).findings == ()
