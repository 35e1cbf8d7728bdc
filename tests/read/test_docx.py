"""Word files: text in order, and archives that are bombs, locked or broken."""

from pathlib import Path

import pytest

from faultlines.read.capped_zip import Caps
from faultlines.read.docx import read_docx
from faultlines.read.draft import Unreadable
from tests.read.docxs import archive, docx, paragraph, table
from tests.read.reading import one, refused, write

BODY = (
    paragraph("The quarrel of the unions", "Heading1"),
    paragraph("The older union called off the strike."),
    paragraph(""),
    table(("Union", "Members"), ("Older", "412")),
    paragraph("قالت النقابة إن الإضراب انتهى."),
)


def test_headings_paragraphs_and_tables_come_as_lines(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.docx", docx(*BODY, title="Quarrel")))
    assert found.document.text.split("\n") == [
        "The quarrel of the unions",
        "The older union called off the strike.",
        "Union | Members",
        "Older | 412",
        "قالت النقابة إن الإضراب انتهى.",
    ]
    assert found.document.title == "Quarrel"
    assert found.document.language == "en"


def test_without_a_title_field_the_first_heading_is_the_title() -> None:
    assert read_docx(docx(*BODY)).title == "The quarrel of the unions"
    assert read_docx(docx(*BODY[1:])).title is None


def test_the_day_it_was_created_is_no_day_of_publication() -> None:
    assert not read_docx(docx(*BODY)).published.known


def test_deleted_words_are_out_and_inserted_ones_in() -> None:
    changed = (
        "<w:p><w:r><w:t>They </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>twice</w:t></w:r></w:ins><w:r><w:tab/><w:t>met.</w:t></w:r></w:p>"
    )
    assert read_docx(docx(changed)).text == "They twice met."


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent>" + paragraph("In a box.") + "</w:txbxContent>"
    both = (
        '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r>'
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent><w:t>Around it.</w:t></w:r></w:p>"
    )
    assert sorted(read_docx(docx(both)).text.split("\n")) == ["Around it.", "In a box."]


def test_a_bomb_is_refused_before_it_unpacks(tmp_path: Path) -> None:
    bomb = archive({"word/document.xml": b"<a>" + b" " * 60_000_000})
    assert len(bomb) < 100_000
    found = refused(write(tmp_path, "a.docx", bomb))
    assert "unpacks to far more" in found.reason


def test_a_part_that_lies_about_its_size_is_stopped() -> None:
    packed = bytearray(archive({"word/document.xml": b"<a>" + b" " * 9_000_000 + b"</a>"}))
    size = (9_000_007).to_bytes(4, "little")
    assert packed.count(size) == 2
    lying = bytes(packed).replace(size, (900).to_bytes(4, "little"))
    with pytest.raises(Unreadable, match=r"damaged|unpacks"):
        read_docx(lying)


def test_too_many_parts_are_refused() -> None:
    parts: dict[str, str | bytes] = {f"word/{n}.xml": "" for n in range(30)}
    with pytest.raises(Unreadable, match="more than 20 parts"):
        read_docx(archive(parts), Caps(members=20))


def test_a_text_above_the_limit_is_refused() -> None:
    with pytest.raises(Unreadable, match="too long"):
        read_docx(docx(*(paragraph(f"{n} " * 5_000) for n in range(100))))


def test_entities_are_refused() -> None:
    laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(Unreadable, match="entities"):
        read_docx(docx(paragraph("&b;"), before=laughs))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password-protected"),
        (b"no archive", "not a Word document"),
        (docx(*BODY)[:-80], "not a Word document"),
        (archive({"xl/workbook.xml": "<a/>"}), "not a Word document"),
        (archive({"word/document.xml": "<a><b></a>"}), "broken"),
        (docx(), "no words"),
    ],
)
def test_what_is_no_word_document_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reason in refused(write(tmp_path, "a.docx", data)).reason
