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


def test_a_bullet_that_touches_its_words_still_opens_an_item() -> None:
    text = "Talks fail.• The Stone Front attacked the River Guard•Omar Delani joined the Salt Union"
    assert told(text) == [
        ("Stone Front", "attacks", "River Guard"),
        ("Omar Delani", "member_of", "Salt Union"),
    ]


def test_fields_on_one_line_are_apart() -> None:
    found = read("Leader: Selim Dara / Allies: Omar Delani / Enemies: River Guard")
    assert not found.claims
    assert {"Selim Dara", "Omar Delani", "River Guard"} == set(names(found).values())


@pytest.mark.parametrize("label", ["* 13 March, Valmore: ", "* 13 March (Valmore): "])
def test_a_place_beside_the_day_of_an_item_is_part_of_its_label(label: str) -> None:
    text = f"{label}The Stone Front attacked the River Guard."
    _, claim = only(text, "attacks", published="2019-04-02")
    assert claim.when.edtf == "2019-03-13"
    assert claim.evidence.quote == "The Stone Front attacked the River Guard."


RUN_ON = [
    "The raid on the camp was led by the\nStone Front and aimed at Tolmar.",
    "The Harbour Party, which was led by Omar Delani and was\nfounded in Tolmar, left the pact.",
]


@pytest.mark.parametrize("text", RUN_ON)
def test_a_line_that_ends_in_the_middle_of_a_sentence_goes_on(text: str) -> None:
    assert {claim.evidence.quote for claim in read(text).claims} <= {text}
    assert read(text).claims


def test_a_heading_does_not_go_on_in_the_next_line() -> None:
    text = "The road to war\nThe Stone Front attacked the River Guard."
    assert [claim.evidence.quote for claim in read(text).claims] == [
        "The Stone Front attacked the River Guard."
    ]


def test_a_letter_with_short_paragraphs_is_known_to_be_broken_by_hand() -> None:
    text = (
        "Dear all,\n\nPlease find below the weekly note. The Stone Front attacked the River\n"
        "Guard on 12 March. Velkia condemned it the next day and said\nthat talks were off.\n\nBest"
    )
    assert ("Stone Front", "attacks", "River Guard") in told(text)


def test_headlines_one_below_the_other_stay_apart() -> None:
    text = (
        "The Stone Front attacked the River Guard in the hills above the town\n"
        "Omar Delani joined the Palm Brigade and left the Harbour Party alone\n"
    )
    assert {claim.evidence.quote for claim in read(text).claims} <= set(text.split("\n"))
    assert ("Stone Front", "attacks", "River Guard") in told(text)


def test_soldiers_say_where_and_how_many_without_making_actors() -> None:
    text = "Nasir Volk was arrested by government forces IVO Oskar; 3 RG KIA."
    assert not {"IVO Oskar", "KIA"} & {actor.name for actor in read(text).actors}
