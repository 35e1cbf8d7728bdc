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


BRIGADE = "the Cedar Brigade would leave Peru"


@pytest.mark.parametrize(
    ("over", "words", "low"),
    [
        ("It is unlikely that", "unlikely", 0.2),
        ("It is very unlikely", "very unlikely", 0.05),
        ("It remains not likely that", "not likely", 0.2),
        ("It is almost certain that", "almost certain", 0.95),
        ("Analysts say it is probable that", "probable", 0.55),
        ("It seems possible that", "possible", None),
        ("It is doubtful whether", "doubtful", None),
    ],
)
def test_what_is_said_over_a_clause_is_how_probable_it_is(
    over: str, words: str, low: float | None
) -> None:
    [forecast] = read(f"{over} {BRIGADE}.").forecasts
    assert (forecast.words, forecast.low, forecast.statement.quote) == (words, low, BRIGADE)


@pytest.mark.parametrize(
    "text",
    [
        "It was unlikely that the Cedar Brigade would leave Peru.",
        "It is likely that the Cedar Brigade was behind the raid.",
        "It is unclear whether the Cedar Brigade will leave Peru.",
    ],
)
def test_what_looks_back_or_leaves_it_open_is_no_forecast(text: str) -> None:
    assert foretold(text) == []


@pytest.mark.parametrize(
    ("over", "words"),
    [
        ("Analysts do not believe that", "not believe … will probably"),
        ("Analysts doubt that", "doubt … will probably"),
        ("Nobody expects that", "Nobody expects … will probably"),
        ("It is not clear that", "not clear … will probably"),
    ],
)
def test_who_doubts_a_forecast_is_not_read_as_making_it(over: str, words: str) -> None:
    [forecast] = read(f"{over} the Cedar Brigade will probably leave Peru.").forecasts
    assert (forecast.words, forecast.low) == (words, None)


def test_adverbs_side_by_side_are_one_word_of_probability() -> None:
    [forecast] = read("If he leaves, the Cedar Brigade would almost certainly attack.").forecasts
    assert (forecast.words, forecast.low) == ("would almost certainly", 0.95)


def test_an_open_door_is_the_word_of_probability() -> None:
    text = "Cedar fighters left Puno, leaving the door open for new raids on Peru."
    assert foretold(text) == [("leaving the door open", False)]


@pytest.mark.parametrize(
    "condition",
    [
        "it grows so divided and quarrelsome that it hinders their plans",
        "it leaves Puno and gives up its arms",
    ],
)
def test_a_condition_is_kept_whole(condition: str) -> None:
    [forecast] = read(f"Peru may talk to the Cedar Brigade if {condition}.").forecasts
    assert forecast.condition is not None
    assert forecast.condition.quote == condition


def test_he_is_unlikely_to_win_looks_ahead_and_he_is_likely_to_be_late_is_talk() -> None:
    found = read("The Red Oars rejected Omar Haddad. He is unlikely to win a majority.").forecasts
    assert [one.statement.quote for one in found] == ["He is unlikely to win a majority"]
    assert not read("The Red Oars rejected Omar Haddad. He is likely to be late.").forecasts


def test_advice_before_a_semicolon_is_not_that_of_whom_the_next_clause_advises() -> None:
    text = ("The council should pay the pilots; the Red Oars should judge Omar Haddad by what he "
            "does.")  # fmt: skip
    assert [one.author for one in read(text).forecasts] == [None, None]
