"""Days of publication: as given, as stated, never guessed."""

import pytest

from faultlines.model.errors import BadInput
from faultlines.read import parse_published
from faultlines.read.dates import stated_date


@pytest.mark.parametrize("text", ["2020", "2020-04", "2020-04-10", " 2020-02-29 "])
def test_a_day_a_month_or_a_year_is_taken(text: str) -> None:
    assert parse_published(text).edtf == text.strip()


@pytest.mark.parametrize(
    "text",
    ["yesterday", "2020-13-40", "2019-02-29", "10/04/2020", "2020-4-1", "", "20200410", "٢٠٢٠",
     "2020-04/2020-05", "0000-01-01", "2020-04-10T10:00"],
)  # fmt: skip
def test_a_date_that_is_none_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadInput, match="2020-04-10, or 2020-04, or 2020"):
        parse_published(text)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2020-04-10", "2020-04-10"),
        ("2020-04-10T23:30:00-05:00", "2020-04-10"),
        ("2020-04-10 08:00", "2020-04-10"),
        ("2020-04", "2020-04"),
        ("2020/4/9", "2020-04-09"),
        ("20200410", "2020-04-10"),
        ("Fri, 10 Apr 2020 08:00:00 GMT", "2020-04-10"),
        ("April 9, 2020", "2020-04-09"),
        ("Thursday, April 9, 2020", "2020-04-09"),
        ("9 April 2020", "2020-04-09"),
        ("9 Apr. 2020, 10:15", "2020-04-09"),
        ("2020", "2020"),
    ],
)
def test_a_stated_date_is_read(words: str, edtf: str) -> None:
    found = stated_date(words)
    assert found is not None
    assert (found.edtf, found.words) == (edtf, words)


@pytest.mark.parametrize(
    "words",
    ["04/10/2020", "10.04.20", "yesterday", "3 hours ago", "0001-01-01T00:00:00Z", "1970-01-01",
     "2020-13-40", "February 31, 2020", "", "1586520000", "10 Nivôse 2020"],
)  # fmt: skip
def test_a_date_that_can_be_read_in_two_ways_or_none_is_not_taken(words: str) -> None:
    assert stated_date(words) is None
