"""The day of publication in the head of a report."""

from pathlib import Path

import pytest

from faultlines.model.when import When
from faultlines.read.head_date import head_date
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


def test_a_file_that_states_its_day_keeps_it_before_the_day_given(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Velkia Herald, 5 May 2016" + BODY, encoding="utf-8")
    found = one(file, published=When(edtf="2021-08-20"))
    assert found.publication.published.edtf == "2016-05-05"
    assert "2016-05-05" in found.notes[0]
