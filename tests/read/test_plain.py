"""Plain text: encodings, hard-wrapped lines, titles."""

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.read.normalise import normalise
from faultlines.read.plain import title_line
from faultlines.read.reflow import reflow
from tests.read.reading import one, refused, write

SENTENCE = "The council of the harbour town rejected the fishermen’s demand – “for now”, it said."
FRENCH = "Le ministre a rencontré les délégués à Genève ; « rien n’est décidé », a-t-il déclaré."
ARABIC = "قال المتحدث باسم الحكومة إن الوفد وصل إلى العاصمة في المساء، ثم التقى عدداً من الوزراء."
PERSIAN = "سخنگوی دولت گفت که هیئت در شب به پایتخت رسید و با چند وزیر دیدار کرد."
RUSSIAN = "Представитель правительства заявил, что делегация прибыла в столицу вечером."

PARAGRAPHS = [
    "The two unions have quarrelled since the strike of the tram drivers, which the older of them "
    "called off after a single night. Its leader said that the city had given way on pay; the "
    "younger union, which had not been asked, says that nothing was signed and nobody was paid.",
    "A third union, that of the ticket clerks, has kept out of it. Its members meet on the first "
    "Monday of the month in a pub behind the station, and they have voted twice to wait and see "
    "what the anti-strike committee of the council makes of the whole affair before they move.",
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [SENTENCE, ARABIC, PERSIAN])
def test_text_in_unicode_is_read_as_it_is(tmp_path: Path, encoding: str, text: str) -> None:
    found = one(write(tmp_path, "a.txt", text.encode(encoding)))
    assert found.document.text == text
    assert bool(found.notes) == (encoding in ("utf-16", "utf-32"))


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (SENTENCE, "cp1252", "Windows-1252"),
        (FRENCH, "cp1252", "Windows-1252"),
        (ARABIC, "cp1256", "Windows-1256"),
    ],
)
def test_old_encodings_are_told_by_what_makes_sense_and_said(
    tmp_path: Path, text: str, encoding: str, said: str
) -> None:
    found = one(write(tmp_path, "a.txt", text.encode(encoding)))
    assert found.document.text == text
    assert [note for note in found.notes if said in note]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "iso8859-5"])
def test_an_encoding_that_cannot_be_told_is_refused_not_guessed(
    tmp_path: Path, encoding: str
) -> None:
    found = refused(write(tmp_path, "a.txt", RUSSIAN.encode(encoding)))
    assert "encoding" in found.reason
    assert "UTF-8" in found.next_step


def test_utf8_with_a_spoilt_byte_is_damaged_not_another_encoding(tmp_path: Path) -> None:
    data = (ARABIC + SENTENCE).encode()
    found = refused(write(tmp_path, "a.txt", data[:21] + b"\xff" + data[21:]))
    assert found.reason == "damaged: UTF-8, but not at byte 21"


@pytest.mark.parametrize("width", [60, 72, 80])
def test_hard_wrapped_lines_are_joined_to_paragraphs(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(words, width) for words in PARAGRAPHS)
    assert reflow(wrapped) == "\n\n".join(PARAGRAPHS)


def test_an_indented_line_begins_a_paragraph() -> None:
    wrapped = "\n".join(textwrap.fill(words, 70, initial_indent="   ") for words in PARAGRAPHS)
    assert reflow(wrapped) == "\n".join(PARAGRAPHS)


def test_the_first_line_runs_on_though_its_own_indent_is_gone() -> None:
    wrapped = "\n".join(textwrap.fill(words, 70, initial_indent="   ") for words in PARAGRAPHS)
    assert reflow(wrapped.strip()) == "\n".join(PARAGRAPHS)


def test_items_of_a_list_stay_apart_in_a_wrapped_text() -> None:
    items = ["- the tram drivers", "- the ticket clerks"]
    wrapped = "\n".join([textwrap.fill(PARAGRAPHS[0], 72), *items])
    assert reflow(wrapped).split("\n") == [PARAGRAPHS[0], *items]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS),
        "\n\n".join(PARAGRAPHS),
        "The mayor went home.\nThe clerks stayed until the morning.\nNobody else was there.",
        "Present:\nTram Drivers’ Union\nTicket Clerks’ Union\nHarbour Workers",
        "A single line that stands for itself and is long enough to have been broken somewhere.",
    ],
)
def test_a_text_that_is_not_wrapped_is_left_alone(text: str) -> None:
    assert reflow(text) == text


@given(st.lists(st.text("abc .\n-A", min_size=1, max_size=90), max_size=12))
def test_joining_lines_loses_no_letter(lines: list[str]) -> None:
    text = normalise("\n".join(lines))
    assert [char for char in reflow(text) if char.isalpha()] == [c for c in text if c.isalpha()]


def test_a_joined_text_says_so(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.txt", textwrap.fill(PARAGRAPHS[0], 72)))
    assert found.document.text == PARAGRAPHS[0]
    assert found.notes == ("lines broken at a margin were joined",)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Unions at odds over tram strike\n\nThe two unions met.",
            "Unions at odds over tram strike",
        ),
        ("Unions at odds.\n\nThe two unions met.", None),
        ("Unions at odds over tram strike\nThe two unions met.", None),
        ("Unions at odds over tram strike", None),
        ("Friday, January 10, 2020\n\nThe two unions met.", None),
        ("By A. Reporter\n\nThe two unions met.", None),
        (PARAGRAPHS[0] + "\n\nMore.", None),
    ],
)
def test_only_a_short_first_line_that_stands_apart_is_a_title(text: str, title: str | None) -> None:
    assert title_line(text) == title


def test_tabs_between_cells_leave_a_gap_that_shows(tmp_path: Path) -> None:
    file = write(tmp_path, "a.txt", "Group\tLeader\nStone Front\t\tSelim Dara\n\tThe end\n")
    assert one(file).document.text == "Group   Leader\nStone Front   Selim Dara\n The end"


def test_a_word_broken_at_a_line_end_is_whole_again_in_lines_of_any_width() -> None:
    text = "The mili-\ntia left the govern-\nment of the long-\nterm ruler.\nThe end"
    assert reflow(text) == "The militia left the government of the long-term ruler.\nThe end"
    assert reflow("One -\ntwo\nA-\nB") == "One -\ntwo\nA-\nB"
