"""Hypotheses weighed by ranges of likelihood ratios."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.odds import Item, loses, posterior

KH, ALONE, ELSE = ("creator", "org:gulls"), ("independent", ""), ("unknown", "")
PRIOR = {KH: 0.5, ALONE: 0.3, ELSE: 0.2}


def item(low: float, high: float, origin: str = "one", favours: tuple[str, str] = KH) -> Item:
    return Item(kind="said", favours=frozenset({favours}), low=low, high=high, origin=origin)


def items() -> st.SearchStrategy[list[Item]]:
    pairs = st.tuples(st.floats(0.1, 10), st.floats(0.1, 10)).map(sorted)
    return st.lists(st.builds(
        lambda ends, origin, favours: item(*ends, origin=origin, favours=favours),
        pairs, st.sampled_from("abc"), st.sampled_from([KH, ALONE, ELSE])), max_size=6)  # fmt: skip


def test_a_ratio_of_two_to_six_on_even_odds_gives_two_thirds_to_six_sevenths():
    found = posterior(PRIOR, [item(2, 6)], [KH])
    assert (found.low, found.high) == pytest.approx((2 / 3, 6 / 7))


def test_without_evidence_the_prior_stands():
    assert posterior(PRIOR, [], [KH]).middle == pytest.approx(0.5)


@settings(deadline=None, max_examples=50)
@given(items())
def test_the_middle_lies_in_the_range(some: list[Item]):
    found = posterior(PRIOR, some, [KH])
    assert 0 < found.low <= found.middle + 1e-12
    assert found.middle <= found.high + 1e-12
    assert found.high < 1


@settings(deadline=None, max_examples=50)
@given(items())
def test_the_middles_of_all_hypotheses_sum_to_one(some: list[Item]):
    assert sum(posterior(PRIOR, some, [one]).middle for one in PRIOR) == pytest.approx(1)


@settings(deadline=None, max_examples=50)
@given(items())
def test_the_same_origin_said_twice_changes_nothing(some: list[Item]):
    once, twice = posterior(PRIOR, some, [KH]), posterior(PRIOR, [*some, *some], [KH])
    assert (once.low, once.high) == pytest.approx((twice.low, twice.high))


@settings(deadline=None, max_examples=50)
@given(items(), st.randoms())
def test_the_order_of_evidence_changes_nothing(some: list[Item], random):
    mixed = list(some)
    random.shuffle(mixed)
    assert posterior(PRIOR, mixed, [KH]) == posterior(PRIOR, some, [KH])


@settings(deadline=None, max_examples=50)
@given(items())
def test_evidence_taken_away_and_put_back_changes_nothing(some: list[Item]):
    extra = item(3, 5, origin="extra")
    before = posterior(PRIOR, some, [KH])
    without = [one for one in [*some, extra] if one is not extra]
    assert posterior(PRIOR, without, [KH]) == before


@settings(deadline=None, max_examples=50)
@given(items())
def test_another_witness_for_it_never_lowers_it(some: list[Item]):
    more = [*some, item(1.5, 3, origin="fresh")]
    assert posterior(PRIOR, more, [KH]).low >= posterior(PRIOR, some, [KH]).low - 1e-12


def test_a_lone_witness_carries_the_standard_and_two_do_not():
    one, other = item(4, 9, origin="one"), item(4, 9, origin="other")
    assert loses(PRIOR, [one], [KH], 0.71) == (one,)
    assert loses(PRIOR, [one, other], [KH], 0.71) == ()
