"""Timelines: a date that labels a line, and the year that stands in a heading."""

import pytest
from tests.extract.reading import read, told


def dated(text: str, published: str | None = None) -> list[tuple[str, str | None]]:
    return [(claim.relation, claim.when.edtf) for claim in read(text, published).claims]


@pytest.mark.parametrize(
    "line",
    [
        " * 25 April 2016 – The Hill Front attacked the Army of the Coast.",
        "25 April 2016: The Hill Front attacked the Army of the Coast.",
        "* On April 25, 2016 - The Hill Front attacked the Army of the Coast.",
    ],
)
def test_the_date_that_labels_a_line_dates_its_deed(line: str) -> None:
    assert dated(line) == [("attacks", "2016-04-25")]


def test_the_date_that_labels_a_line_says_nothing() -> None:
    text = (
        " * 22 March – The Shield accused the Sura Division of the raid.\n"
        " * 25 April – The Union for Peace announced that it had expelled the Lions of Karsh and "
        "would no longer work with groups linked to the Sura Division.\n"
    )
    [expelled] = [claim for claim in read(text).claims if claim.relation == "fights"]
    assert expelled.holder is not None
    assert expelled.holder.quote == "Union for Peace"


def test_a_label_does_not_date_the_line_before_it() -> None:
    text = (
        "* 3 May 2014 – The Hill Front attacked the Army of Zirn.\n"
        "* The Hill Front attacked the Lions of Karsh.\n"
        "* 9 May 2014 – The Hill Front attacked the Sura Division.\n"
    )
    assert [when for _, when in dated(text)] == ["2014-05-03", None, "2014-05-09"]


@pytest.mark.parametrize("published", [None, "2024-05-14"])
def test_a_day_has_the_year_of_its_heading(published: str | None) -> None:
    text = (
        "## Timeline\n\n### 2016\n\n#### March\n"
        "On 5 March the Hill Front attacked the Army of Zirn.\n"
    )
    assert dated(text, published) == [("attacks", "2016-03-05")]


@pytest.mark.parametrize(
    "heading", ["### 2016–2018", "### Early life (1950 – 2016)", "## Aftermath"]
)
def test_a_heading_of_several_years_or_none_gives_none(heading: str) -> None:
    text = (
        f"### 2014\n\nText.\n\n{heading}\n\nOn 5 March the Hill Front attacked the Army of Zirn.\n"
    )
    assert dated(text) == [("attacks", None)]


def test_a_label_leaves_the_ends_as_they_are() -> None:
    text = " * 22 March – The Dawn Brigade's commander Hadi Rustum was shot dead by gunmen.\n"
    assert ("Hadi Rustum", "leads", "Dawn Brigade") in told(text)
