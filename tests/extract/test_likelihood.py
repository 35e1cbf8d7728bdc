"""Words of probability; every example in likelihood.toml is read here."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.extract.likelihood import find_probability, probability_of
from faultlines.vocab.load import load_toml

TABLE = load_toml("likelihood.toml")
YES = [(row["low"], row["high"], sentence) for row in TABLE["row"] for sentence in row["yes"]]
NO = [sentence for row in TABLE["row"] for sentence in row["no"]]


@pytest.mark.parametrize(("low", "high", "marked"), YES)
def test_every_yes_has_the_range_of_its_row(low: float, high: float, marked: str) -> None:
    bracket = re.search(r"\[(.+)\]", marked)
    assert bracket is not None
    text = marked.replace("[", "").replace("]", "")
    found = [one for one in find_probability(text) if one.low is not None]
    assert [(text[one.start : one.end], one.low, one.high) for one in found] == [
        (bracket[1], low, high)
    ]


@pytest.mark.parametrize("sentence", NO)
def test_no_range_is_read_into_other_words(sentence: str) -> None:
    assert probability_of(sentence) is None


def test_the_rows_climb_without_mixing() -> None:
    edges = [(row["low"], row["high"]) for row in TABLE["row"]]
    assert edges == sorted(edges)
    assert all(low < high for low, high in edges)
    assert all(first[1] == second[0] for first, second in itertools.pairwise(edges))


@pytest.mark.parametrize("word", TABLE["open"]["words"])
def test_open_words_are_kept_without_a_number(word: str) -> None:
    [found] = find_probability(f"The vote, some say, {word} matter.")
    assert (found.low, found.high) == (None, None)
    assert probability_of(word) is None


def test_a_modal_beside_a_word_of_probability_does_not_hide_it() -> None:
    assert probability_of("will likely") == (0.55, 0.80)
    assert probability_of("would very likely") == (0.80, 0.95)


def test_a_stated_chance_stands_for_itself() -> None:
    assert probability_of("a 70 percent chance") == (0.7, 0.7)
    assert probability_of("a 60–70% probability") == (0.6, 0.7)
    assert probability_of("60 percent of the seats") is None


def test_the_month_of_may_is_no_modal() -> None:
    assert find_probability("In May the bridge fell.") == ()


@given(st.text(max_size=120))
def test_any_text_can_be_read(text: str) -> None:
    for found in find_probability(text):
        assert 0 <= found.start < found.end <= len(text)
