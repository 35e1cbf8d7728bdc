"""Titles of other reports, set beside a report, are no news of it, and are counted."""

import pytest
from tests.extract.reading import read, told

OWN = ("Stone Front", "attacks", "River Guard")

TEASERS = [
    "You may also like: River Guard attacks Palm Brigade; Why Palm Brigade backs Iran",
    "Recommended: River Guard attacks Palm Brigade",
    "Related\n\nRiver Guard attacks Palm Brigade\n\nWhy Palm Brigade backs Iran",
    "More on this story\n- River Guard attacks Palm Brigade\n- Palm Brigade backs Iran",
    "See also: River Guard attacks Palm Brigade",
]


@pytest.mark.parametrize("teaser", TEASERS)
def test_titles_of_other_reports_are_left_and_counted(teaser: str) -> None:
    text = f"The Stone Front attacked the River Guard.\n\n{teaser}\n\nIt was cold.\n"
    assert told(text) == [OWN]
    assert any(why == "the title of another report" for why, _ in read(text).skipped)


def test_a_teaser_behind_a_sentence_leaves_the_sentence() -> None:
    text = "The Stone Front attacked the River Guard. (Read more: Palm Brigade backs Iran)"
    assert told(text) == [OWN]


def test_sentences_under_such_a_heading_are_read() -> None:
    assert told("Related\n\nThe Stone Front attacked the River Guard.") == [OWN]


def test_what_follows_the_titles_is_read() -> None:
    titles = "Related\nPalm Brigade backs Iran\n\n"
    text = f"{titles}It is cold.\n\nThe Stone Front attacked the River Guard."
    assert told(text) == [OWN]
