"""A forecast says what becomes of actors; chatter and rules of life are none."""

import pytest
from tests.extract.reading import read


def foretold(text: str) -> list[tuple[str, bool]]:
    return [(each.words, each.advice) for each in read(text).forecasts]


@pytest.mark.parametrize(
    "text",
    [
        "I would love to read it again.",
        "“You could set up a small server at home,” the gardener said.",
        "Smaller frogs would tend to grow spikes.",
        "“It could be from a neighbour,” she said.",
        "The clerk said that they could hear the rain.",
        "The Cedar Brigade could not find the road.",
        "The envoy said the ministry would open a second office.",
    ],
)
def test_talk_in_the_words_of_a_forecast_is_none(text: str) -> None:
    assert foretold(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nobody should marry in haste.",
        "“Prisoners must wear grey,” read the sign.",
        "The Cedar Brigade is ready, should the Unity Party return home.",
    ],
)
def test_rules_of_life_and_inverted_conditions_advise_nobody(text: str) -> None:
    assert not any(advice for _, advice in foretold(text))


def test_would_looks_ahead_from_a_condition() -> None:
    text = "If the Unity Party leaves, the Cedar Brigade would take the port."
    assert foretold(text) == [("would", False)]


def test_would_looks_ahead_where_somebody_expects_it() -> None:
    text = "Analysts warned that the Cedar Brigade would break the truce."
    assert foretold(text) == [("would", False)]


def test_a_course_of_events_is_foretold_without_a_name() -> None:
    assert foretold("The war may spread to the coast by June.") == [("may", False)]


def test_what_was_likely_in_the_past_is_no_forecast() -> None:
    assert foretold("The raid was likely a response to the siege.") == []
