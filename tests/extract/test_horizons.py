"""Until when a forecast can be told by: only as far as its words and the day of the report say."""

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("before the summer", "2020-05-31"),
        ("in the autumn", "2020-11-30"),
        ("this year", "2020-12-31"),
        ("before 2022", "2021-12-31"),
        ("before May", "2020-04-30"),
        ("before March", "2021-02-28"),
        ("before the end of May", "2020-05-31"),
        ("by year's end", "2020-12-31"),
        ("within six months", "2020-10-10"),
        ("within two weeks", "2020-04-24"),
    ],
)
def test_a_forecast_runs_from_its_report_as_far_as_its_words_say(words: str, last: str):
    text = f"The Cedar Front will probably leave Peru {words}."
    (found,) = read(text, published="2020-04-10").forecasts
    assert found.horizon.edtf == f"2020-04-10/{last}"


def test_without_a_day_of_publication_or_a_number_nothing_is_told():
    text = "The Cedar Front will probably leave Peru before the summer."
    assert not read(text).forecasts[0].horizon.known
    text = "The Cedar Front will probably leave Peru before the spring session."
    assert not read(text, published="2020-04-10").forecasts[0].horizon.known
    text = "The Cedar Front will probably leave Peru within weeks."
    assert not read(text, published="2020-04-10").forecasts[0].horizon.known


def test_what_is_expected_on_a_day_ahead_is_a_forecast():
    (found,) = read("A vote is expected on May 5.", published="2020-04-10").forecasts
    assert (found.words, found.horizon.edtf) == ("expected", "2020-05-05")
    assert read("A vote was expected on March 5.", published="2020-04-10").forecasts == ()


def test_advice_goes_on_to_the_verbs_that_share_its_should():
    (found,) = read("Peru should stay out of the contest and avoid naming a favourite.").forecasts
    assert found.statement.quote.endswith("avoid naming a favourite")


def test_before_march_is_read_in_a_year_after_a_leap_year():
    text = "The Cedar Front will probably leave Peru before March."
    (found,) = read(text, published="2021-02-10").forecasts
    assert found.horizon.edtf == "2021-02-10/2021-02-28"
