"""Looks ahead without "will", and advice without "should"."""

import pytest
from tests.extract.reading import read

from faultlines.vocab.load import load_toml

EXAMPLES = load_toml("outlook.toml")["examples"]


@pytest.mark.parametrize(("text", "words"), EXAMPLES["yes"])
def test_what_is_expected_or_advised_is_found_in_its_words(text: str, words: str):
    assert [one.words for one in read(text).forecasts] == [words]


@pytest.mark.parametrize("text", EXAMPLES["no"])
def test_what_is_past_ruled_or_pledged_is_none(text: str):
    assert read(text).forecasts == ()


def ranged(text: str) -> list[tuple[float | None, float | None]]:
    return [(one.low, one.high) for one in read(text).forecasts]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("There is little chance that the Cedar Brigade leaves Peru.", 0.05, 0.2),
        ("There is a strong chance that the Cedar Brigade leaves Peru.", 0.55, 0.8),
        ("There is a 70 percent chance that the Cedar Brigade leaves Peru.", 0.7, 0.7),
        ("There is every chance that the Cedar Brigade leaves Peru.", None, None),
        ("The odds are that the Cedar Brigade will leave Peru.", 0.55, 0.8),
        ("In all likelihood, the Cedar Brigade will leave Peru.", 0.55, 0.8),
        ("A split of the Cedar Brigade is all but certain.", 0.95, 0.99),
    ],
)
def test_words_of_chance_have_their_range(text: str, low: float | None, high: float | None):
    assert ranged(text) == [(low, high)]


def test_what_is_unlikely_is_stated_without_the_word_that_judges_it():
    (one,) = read("It is unlikely that the Cedar Brigade leaves Peru.").forecasts
    assert (one.statement.quote, one.words) == ("the Cedar Brigade leaves Peru", "unlikely")


def test_a_negation_of_the_statement_keeps_the_range_of_its_words():
    (one,) = read("The Cedar Brigade probably won't leave Peru.").forecasts
    assert (one.words, one.low, one.high) == ("probably won't", 0.55, 0.8)
    assert "won't leave" in one.statement.quote


def test_what_is_not_expected_has_no_range():
    (one,) = read("Analysts do not expect the Cedar Brigade to leave Peru.").forecasts
    assert (one.words, one.low) == ("not expect", None)


def test_unnamed_people_are_the_authors_of_what_they_predict():
    (one,) = read("Western diplomats predict that the Cedar Brigade will leave Peru.").forecasts
    assert one.author is not None
    assert one.author.quote == "Western diplomats"


def test_a_visit_on_a_day_is_planned_and_not_foretold():
    assert read("The president of Peru will visit Lima on Monday.", "2021-06-10").forecasts == ()
    assert read("The Cedar Brigade will attack Lima on Monday.", "2021-06-10").forecasts
