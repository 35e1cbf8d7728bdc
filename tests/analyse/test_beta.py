"""Shares with their intervals."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import betainc

from faultlines.analyse.beta import below, quantile, share


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 500), st.integers(0, 500))
def test_a_share_lies_in_its_interval(some: int, more: int):
    mean, low, high = share(some, some + more)
    assert 0 <= low < mean < high <= 1


@settings(deadline=None, max_examples=50)
@given(st.floats(0.5, 200), st.floats(0.5, 200), st.floats(0, 1))
def test_the_mass_below_is_what_scipy_says(one: float, other: float, x: float):
    assert below(one, other, x) == pytest.approx(float(betainc(one, other, x)), abs=1e-9)


@settings(deadline=None, max_examples=50)
@given(st.floats(0.5, 50), st.floats(0.5, 50), st.floats(0.01, 0.99))
def test_a_quantile_has_that_mass_below(one: float, other: float, at: float):
    assert below(one, other, quantile(one, other, at)) == pytest.approx(at, abs=1e-6)


def test_more_of_the_same_narrows_the_interval():
    _, low, high = share(8, 10)
    _, lower, higher = share(80, 100)
    assert higher - lower < high - low
