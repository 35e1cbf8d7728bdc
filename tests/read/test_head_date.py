"""The day of publication in the head of a report."""

from pathlib import Path

import pytest

from faultlines.model.when import When
from faultlines.read import Filed, read_paths
from faultlines.read.head_date import head_date, outlet_of
from faultlines.vocab.load import load_toml
from tests.read.reading import one

LINES = load_toml("head_lines.toml")
BODY = "\n\nThe guard left the town on 2 March 1999, and nobody followed.\n"


@pytest.mark.parametrize("line", LINES["yes"])
def test_a_line_with_a_label_an_outlet_or_an_author_states_the_day(line: str) -> None:
    assert head_date(line + BODY) is not None


@pytest.mark.parametrize("line", LINES["no"])
def test_other_lines_with_a_day_state_none(line: str) -> None:
    assert head_date(line + BODY) is None


def test_the_day_stands_in_the_first_three_lines() -> None:
    dated = "Published: April 3, 2018" + BODY
    assert head_date(f"A bad day\nBy Joan Smit\n{dated}") == When(
        edtf="2018-04-03", words="April 3, 2018"
    )
    assert head_date(f"A bad day\nBy Joan Smit\nIn Velkia\n{dated}") is None


def test_two_days_in_the_head_are_none() -> None:
    assert head_date("Posted: 3 April 2018\nDate: 4 April 2018" + BODY) is None
    assert head_date("Posted: 3 April 2018\nDate: 2018-04-03" + BODY) is not None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Beacon, 8 March 2019", "The Beacon"),
        ("RPA, 12 April 2019", "RPA"),
        ("Harbour Policy Papers, 4 February 2019", "Harbour Policy Papers"),
        ("2021-08-20 | Velkia Herald", "Velkia Herald"),
        ("Cairo, 3 November 2020", None),
        ("By Joan Smit | April 3, 2018", None),
    ],
)
def test_a_line_below_a_title_names_the_outlet(line: str, outlet: str | None) -> None:
    head = f"A bad day\n\n{line}" + BODY
    assert head_date(head) is not None
    assert outlet_of(head) == outlet


def test_an_event_a_person_or_a_later_year_makes_no_outlet() -> None:
    for line in ("The Battle of Velkia, 8 March 2019", "Maria Velk, 8 March 2019",
                 "Harbour Policy Papers, 4 February 1990"):  # fmt: skip
        assert outlet_of(f"A bad day\n\n{line}" + BODY) is None
    assert outlet_of("Harbour Policy Papers, 4 February 2019" + BODY) is None


def test_an_outlet_that_is_given_is_that_of_reports_that_name_none(tmp_path: Path) -> None:
    for name, head in (("a.txt", "A bad day"), ("b.txt", "Velkia Herald, 5 May 2016")):
        (tmp_path / name).write_text(head + BODY, encoding="utf-8")
    found = [each for each in read_paths([tmp_path], outlet="RPA") if isinstance(each, Filed)]
    assert [each.publication.source for each in found] == ["RPA", "Velkia Herald"]


def test_a_file_that_states_its_day_keeps_it_before_the_day_given(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Velkia Herald, 5 May 2016" + BODY, encoding="utf-8")
    found = one(file, published=When(edtf="2021-08-20"))
    assert found.publication.published.edtf == "2016-05-05"
    assert "2016-05-05" in found.notes[0]


def edtf(head: str) -> str | None:
    found = head_date(head + BODY)
    return found.edtf if found else None


def test_a_report_that_was_brought_up_to_date_has_that_day_or_month() -> None:
    assert edtf("A bad day\nBy Joan Smit | Updated Oct. 3, 2018 6:14 p.m.") == "2018-10-03"
    assert edtf("A bad day\nLast updated: March 2019") == "2019-03"
    assert edtf("Situation Report No. 4\nAs of 18 May 2022, 17:00") == "2022-05-18"


def test_the_day_of_publication_goes_before_that_of_an_update() -> None:
    assert edtf("Published: 3 April 2018\nUpdated: 4 April 2018") == "2018-04-03"


def test_a_town_and_a_day_below_a_title_say_when_a_statement_was_given() -> None:
    assert edtf("Joint Statement on the Ports\nCairo, 3 November 2020") == "2020-11-03"
    assert edtf("Joint Statement on the Ports\nVelkia, 3 November 2020") is None
    assert edtf("Joint Statement on the Ports\nCairo, 3 November 1990") is None


CABLE = "CONFIDENTIAL\n\n{}\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 1234\n\n1. THE GUARD LEFT."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("R 171442Z MAY 84", "1984-05-17"),
        ("O P 020905Z FEB 08", "2008-02-02"),
        ("R 311442Z FEB 84", None),
        ("REF: 171442Z MAY 84", None),
    ],
)
def test_a_cable_has_the_day_of_its_message(line: str, day: str | None) -> None:
    found = head_date(CABLE.format(line))
    assert (found.edtf if found else None) == day


def test_such_a_line_in_another_text_says_nothing() -> None:
    assert edtf("The log\nR 171442Z MAY 84") is None


def test_a_line_longer_than_a_head_states_no_day() -> None:
    assert edtf(f"Updated{' ' * 300_000}Oct. 3, 2018") is None
