"""Lists and tables in pasted text: an item or a cell is read by itself, under its own day."""

import pytest
from tests.extract.reading import names, only, read, told

BULLETS = [
    "• The Stone Front attacked the River Guard • Omar Delani joined the Palm Brigade",
    "Events: - The Stone Front attacked the River Guard - Omar Delani joined the Palm Brigade",
    "News: (1) The Stone Front attacked the River Guard (2) Omar Delani joined the Palm Brigade",
    "1. The Stone Front attacked the River Guard 2. Omar Delani joined the Palm Brigade",
    "The Stone Front attacked the River Guard | Omar Delani joined the Palm Brigade",
]


@pytest.mark.parametrize("text", BULLETS)
def test_items_on_one_line_are_read_apart(text: str) -> None:
    assert told(text) == [
        ("Stone Front", "attacks", "River Guard"),
        ("Omar Delani", "member_of", "Palm Brigade"),
    ]


@pytest.mark.parametrize("text", BULLETS)
def test_the_sentence_of_an_item_has_none_of_its_marks(text: str) -> None:
    assert [claim.evidence.quote for claim in read(text).claims] == [
        "The Stone Front attacked the River Guard",
        "Omar Delani joined the Palm Brigade",
    ]


def test_dashes_within_a_sentence_make_no_list() -> None:
    text = "The Stone Front - backed by Orsania - attacked the River Guard - its rival."
    assert len({claim.evidence.quote for claim in read(text).claims}) == 1
    assert "The Stone Front (1) attacked the River Guard and (2) left." in {
        claim.evidence.quote
        for claim in read("The Stone Front (1) attacked the River Guard and (2) left.").claims
    }


ROWS = [
    "Group   Leader   Allies\nStone Front   Selim Dara   hit Tolmar\nRiver Guard   Omar Delani",
    "Group | Leader | Allies\nStone Front | Selim Dara | of Velkia\nRiver Guard | Omar Delani",
    "Leader\nSelim Dara\nAllies\nRiver Guard\nOpponents\nPalm Brigade",
]


@pytest.mark.parametrize("text", ROWS)
def test_nothing_is_told_of_two_cells(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize("text", ROWS)
def test_no_name_goes_over_the_edge_of_a_cell(text: str) -> None:
    assert {"Selim Dara", "River Guard"} <= set(names(read(text)).values())
    assert not any("Stone Front Selim" in name for name in names(read(text)).values())


def test_a_cell_that_is_a_sentence_is_still_read() -> None:
    text = "12 May   Tolmar   The Stone Front attacked the River Guard   3 dead"
    assert told(text) == [("Stone Front", "attacks", "River Guard")]


DATED = [
    ("* 13 March: The Stone Front attacked the River Guard.", "2019-03-13"),
    ("* 13 March - The Stone Front attacked the River Guard.", "2019-03-13"),
    ("• March 13, 2018 – The Stone Front attacked the River Guard.", "2018-03-13"),
    ("2018-03-13: The Stone Front attacked the River Guard.", "2018-03-13"),
    ("2014 - The Stone Front attacked the River Guard.", "2014"),
    ("(13 March) The Stone Front attacked the River Guard.", "2019-03-13"),
    ("- 13 March: Talks failed. The Stone Front attacked the River Guard.", "2019-03-13"),
    ("- 13 March: The Stone Front attacked the River Guard in 2017.", "2017"),
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_the_day_that_opens_an_item_is_that_of_its_deeds(text: str, day: str) -> None:
    _, claim = only(text, "attacks", published="2019-04-02")
    assert claim.when.edtf == day


def test_the_day_of_one_item_is_not_that_of_the_next() -> None:
    text = (
        "* 13 March: The Stone Front attacked the River Guard\n"
        "* 15 March: Velkia condemned the Palm Brigade\n\n"
        "Omar Delani attacked the Harbour Party."
    )
    days = [claim.when.edtf for claim in read(text, "2019-04-02").claims]
    assert days == ["2019-03-13", "2019-03-15", None]


def test_what_had_been_before_is_not_of_the_day_of_its_item() -> None:
    text = "* 13 March: The Stone Front had attacked the River Guard."
    assert only(text, "attacks", published="2019-04-02")[1].when.edtf is None
