"""What pasted text brings along is no part of the report: nobody in it acts, and it is counted."""

import pytest
from tests.extract.reading import names, read, told

from faultlines.extract.layout import layout
from faultlines.model.text import Document, check_quote
from faultlines.vocab.load import load_toml

LINES = load_toml("leftovers.toml")
CLAIM = ("Stone Front", "attacks", "River Guard")


def left_out(line: str) -> str:
    """What remains of a line between two others."""
    text = f"The Stone Front left.\n{line}\nIt came back."
    letters = list(text)
    for start, end in layout(text).blank:
        letters[start:end] = " " * (end - start)
    return "".join(letters).split("\n")[1].strip()


@pytest.mark.parametrize("line", LINES["yes"])
def test_a_line_of_the_page_is_not_read(line: str) -> None:
    assert not left_out(line)


@pytest.mark.parametrize("line", LINES["no"])
def test_a_line_of_the_report_is_read_whole(line: str) -> None:
    assert left_out(line) == line


GLUED = [
    "Share Tweet Email\nThe Stone Front attacked the River Guard",
    "FOR IMMEDIATE RELEASE: The Stone Front attacked the River Guard.",
    "JOHN CARVER, Reuters: The Stone Front attacked the River Guard.",
    "By John Carver and Jane Roe in Beirut: The Stone Front attacked the River Guard.",
    "Photo: The Stone Front attacked the River Guard. Ana Roy/AFP",
    "Image caption The Stone Front attacked the River Guard",
    "The Stone Front attacked the River Guard. (Photo by Ana Roy/Getty Images)",
    "John Carver and Jane Roe, Cairo\nThe Stone Front attacked the River Guard.",
    "RT @jroe: The Stone Front attacked the River Guard https://example.org/a #tolmar #war",
    "From: John Carver <jc@example.org>\nTo: Jane Roe\nSubject: RE: The Stone Front attacked the "
    "River Guard",
    "R 031350Z MAY 79\nFM AMEMBASSY CAIRO\nTO SECSTATE WASHDC 4567\nTAGS: PINT, PGOV\n"
    "1. (C) The Stone Front attacked the River Guard.",
    "VALMORE - The Stone Front attacked the River Guard near the old bridge.",
]


@pytest.mark.parametrize("text", GLUED)
def test_credits_and_headers_are_no_actors_and_touch_no_sentence(text: str) -> None:
    assert told(text) == [CLAIM]
    assert set(names(read(text)).values()) == {"Stone Front", "River Guard"}
    [claim] = read(text).claims
    assert claim.evidence.quote.rstrip(".") == "The Stone Front attacked the River Guard" or (
        "near the old bridge" in text
    )
    check_quote(claim.evidence, Document(text=text))


def test_what_is_left_out_is_counted_with_its_reason() -> None:
    text = "Share Tweet Email\nBy John Carver in Cairo\nThe Stone Front left.\nPage 3 of 12"
    assert [(why, span.quote) for why, span in read(text).skipped] == [
        ("words of the page, not of the report", "Share Tweet Email"),
        ("a credit or a byline", "By John Carver in Cairo"),
        ("a number of a page", "Page 3 of 12"),
    ]


def test_a_copyright_year_dates_nothing() -> None:
    text = "The Stone Front attacked the River Guard.\n© 2019 Daily Courier"
    assert [claim.when.edtf for claim in read(text).claims] == [None]


def test_lines_that_only_look_like_fields_of_a_letter_are_read() -> None:
    assert ("Stone Front", "attacks", "River Guard") in told(
        "To: nobody in Tolmar\n\nThe Stone Front attacked the River Guard."
    )


def test_a_sentence_without_an_end_is_cut_and_counted() -> None:
    text = "Selim Dara said " + "that the Stone Front said " * 400 + "that the River Guard left."
    found = read(text)
    assert {why for why, _ in found.skipped} >= {
        "more than 400 words without a stop, read in parts"
    }
    assert max(len(said.evidence.quote.split()) for said in found.attributions) <= 460


def test_a_text_of_nothing_but_addresses_names_nobody() -> None:
    found = read("https://example.org/a " * 2_000)
    assert not found.actors
    assert {why for why, _ in found.skipped} == {"an address of the web"}
