"""Parts of a year, blurred dates, days counted from a date, days in a row; and what lies ahead."""

import pytest

from faultlines.extract.dates import find_dates
from faultlines.model.when import When

APRIL_10 = When(edtf="2020-04-10")  # a Friday


def read(text: str) -> list[tuple[str, str | None]]:
    return [(found.when.words or "", found.when.edtf) for found in find_dates(text, APRIL_10)]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("In the first half of 2019 they fought.", "the first half of 2019", "[2019-01..2019-06]"),
        ("In the last quarter of 2018 it ended.", "the last quarter of 2018", "[2018-10..2018-12]"),
        ("It fell in the second week of March.", "the second week of March",
         "[2020-03-08..2020-03-14]"),
        ("It fell in the last week of February 2020.", "the last week of February 2020",
         "[2020-02-23..2020-02-29]"),
        ("It began around 2010.", "around 2010", "2010~"),
        ("It began in or around June 2010.", "in or around June 2010", "2010-06~"),
        ("He was born about 1950.", "about 1950", "1950~"),
        ("He left three days after 2 March 2020.", "three days after 2 March 2020", "2020-03-05"),
        ("He left the day before 1 March 2020.", "the day before 1 March 2020", "2020-02-29"),
        ("He left two years before 2015.", "two years before 2015", "2013~"),
        ("They met on 3 and 4 March.", "3 and 4 March", "2020-03-03/2020-03-04"),
        ("They met on March 3, 4 and 5.", "March 3, 4 and 5", "2020-03-03/2020-03-05"),
        ("They trained alone in the year 1998.", "1998", "1998"),
        ("They have fought since at least 2012.", "since at least 2012", "2012/.."),
        ("They met as early as 2010.", "2010", "2010"),
        ("He left since the year 1998.", "since the year 1998", "1998/.."),
        ("It broke in late May/early June 2007.", "late May/early June 2007",
         "[2007-05-21..2007-06-10]"),
        ("It broke in May or June 2007.", "May or June 2007", "[2007-05..2007-06]"),
        ("Beginning in 2010, they fought.", "Beginning in 2010", "2010/.."),
        ("His term was to end in August.", "August", "2019-08"),
        ("At the end of August they left.", "end of August", "[2019-08-21..2019-08-31]"),
        ("They fought in March and April 2018.", "March and April 2018", "[2018-03..2018-04]"),
        ("He said he is to leave on August 2.", "August 2", "2020-08-02"),
        ("Two years ago he won.", "Two years ago", "2018~"),
        ("They met between 3 and 7 March 2020.", "3 and 7 March 2020", "[2020-03-03..2020-03-07]"),
        ("He left in June.", "June", "2019-06"),
        ("It dates back to 1988.", "1988", "1988"),
        ("They will meet in November.", "November", "2020-11"),
        ("The vote is scheduled for November.", "November", "2020-11"),
    ],
)  # fmt: skip
def test_words_before_a_date_change_what_it_means(text: str, words: str, edtf: str) -> None:
    assert read(text) == [(words, edtf)]


def test_a_deed_that_will_be_judged_is_not_ahead() -> None:
    assert read("He will be tried for the killing in November.") == [("November", "2019-11")]


def test_heads_that_are_counted_are_no_days_or_years() -> None:
    assert read("On March 3 and 5 people were killed.") == [("March 3", "2020-03-03")]
    assert read("About 2000 men and around 1,900 women came.") == []


def test_weeks_before_a_year_leave_it_open() -> None:
    assert read("He left two weeks before 2015.") == [("before 2015", "[..2015]")]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In 2013 they fell out. In July they made up.", ["2013", "2013-07"]),
        ("In early 2014 they met. On 6 January it fell.", ["[2014-01..2014-04]", "2014-01-06"]),
        ("In early 2014 they fell out. In July they made up.", ["[2014-01..2014-04]", None]),
        ("In 2013 they fell out.\nIn July they made up.", ["2013", None]),
        ("They have fought since 2003. On 6 July it fell.", ["2003/..", None]),
    ],
)  # fmt: skip
def test_a_month_is_of_the_year_that_its_paragraph_told_last(
    text: str, dates: list[str | None]
) -> None:
    assert [found.when.edtf for found in find_dates(text, None)] == dates


def test_a_decade_that_begins_a_name_is_no_date() -> None:
    assert find_dates("The leader of the 1920s Brigade left.", None) == ()
    assert read("In the 1990s Norway grew.") == [("1990s", "[1990..1999]")]


def test_a_number_of_two_words_is_not_read_by_its_half() -> None:
    assert read("Twenty-two years ago he won.") == []


def test_a_day_without_a_year_takes_that_of_the_next_date_of_its_sentence() -> None:
    found = find_dates("He was in Oman on 4 April and in Norway on 6 April 2016.", None)
    assert [one.when.edtf for one in found] == ["2016-04-04", "2016-04-06"]
