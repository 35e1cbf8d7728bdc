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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Cedar Brigade will no doubt attack the port.", "will no doubt"),
        ("The Cedar Brigade is very likely to leave Peru.", "very likely"),
        ("The Cedar Brigade is not expected to leave Peru.", "not expected"),
        ("The Cedar Brigade will, in the end, certainly leave Peru.", "will … certainly"),
    ],
)
def test_a_forecast_keeps_its_words_of_probability_as_they_stand(text: str, words: str) -> None:
    assert foretold(text) == [(words, False)]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("highly unlikely", 0.05, 0.2),
        ("not likely", 0.2, 0.45),
        ("more likely than not", 0.55, 0.8),
        ("very likely", 0.8, 0.95),
        ("more likely", None, None),
    ],
)
def test_what_strengthens_a_word_of_probability_counts(
    words: str, low: float | None, high: float | None
) -> None:
    [forecast] = read(f"The Cedar Brigade is {words} to leave Peru.").forecasts
    assert (forecast.words, forecast.low, forecast.high) == (words, low, high)


def test_they_whom_the_clause_before_tells_of_may_do_what_is_foretold() -> None:
    text = (
        "Cedar fighters left Puno. Although Peruvian officials want a strong Unity Party, "
        "they may leave the coalition."
    )
    assert foretold(text) == [("may", False)]
