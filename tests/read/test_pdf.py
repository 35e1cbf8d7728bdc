"""PDFs: paragraphs from lines, and files that are locked, scanned, broken or hostile."""

from pathlib import Path

import pytest

from faultlines.read.draft import Unreadable
from faultlines.read.pdf import Limits, read_pdf
from faultlines.read.pdf_flow import flow_pages
from tests.read.pdfs import locked, pdf, scan, shaped_pdf
from tests.read.reading import one, refused, write

PAGE = [
    "THE QUARREL OF THE UNIONS",
    "The older union of the tram drivers called off the strike after a single",
    "night. The younger one, which has its seat in the anti-strike quarter near",
    "the harbour, said that it hadn’t been asked, and the committee of the coun-",
    "cil waited.",
    "Nobody knows what comes next; the clerks, a post-",
    "Soviet foundation, are silent, as they have been in every quarrel of the last",
]
NEXT_PAGE = ["ten years."]


def test_lines_become_paragraphs_even_over_the_end_of_a_page(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.pdf", pdf([PAGE, NEXT_PAGE], title="The quarrel")))
    assert found.document.text.split("\n") == [
        "THE QUARREL OF THE UNIONS",
        "The older union of the tram drivers called off the strike after a single night. The "
        "younger one, which has its seat in the anti-strike quarter near the harbour, said that "
        "it hadn’t been asked, and the committee of the council waited.",
        "Nobody knows what comes next; the clerks, a post-Soviet foundation, are silent, as they "
        "have been in every quarrel of the last ten years.",
    ]
    assert found.document.title == "The quarrel"


def test_the_files_own_date_is_no_day_of_publication(tmp_path: Path) -> None:
    assert not one(write(tmp_path, "a.pdf", pdf([PAGE]))).publication.published.known


def test_running_heads_and_page_numbers_go() -> None:
    bodies = [
        "The clerks met on the quay and argued for hours about who should speak for them.",
        "On the second day they chose a speaker, who was ill and had to be fetched by car.",
        "The third day went by without a word from the council, which sat behind its doors.",
    ]
    pages = [
        f"Harbour Notes, no. {n}\n{body}\nPage {n} of 3" for n, body in enumerate(bodies, start=1)
    ]
    assert flow_pages(pages) == " ".join(bodies)


@pytest.mark.parametrize("name", ["Microsoft Word - notes.doc", "untitled", "notes.indd", "a"])
def test_a_file_name_is_no_title(tmp_path: Path, name: str) -> None:
    assert one(write(tmp_path, "a.pdf", pdf([PAGE], title=name))).document.title is None


def test_arabic_shapes_become_letters_in_the_order_of_reading(tmp_path: Path) -> None:
    shaped = "\ufeb3\ufefc\ufee1 \ufe91\ufea8\ufef4\ufeae"
    drawn = shaped[::-1]  # glyphs are drawn from left to right
    found = one(write(tmp_path, "a.pdf", shaped_pdf(drawn)))
    assert found.document.text == "سلام بخير"
    assert found.document.language == "ar"


def test_a_pdf_with_a_password_is_refused(tmp_path: Path) -> None:
    found = refused(write(tmp_path, "a.pdf", locked(pdf([PAGE]), "open sesame")))
    assert found.reason == "password-protected PDF"


def test_a_pdf_that_only_its_owner_may_change_can_be_read(tmp_path: Path) -> None:
    data = locked(pdf([PAGE]), "", owner="open sesame")
    assert "tram drivers" in one(write(tmp_path, "a.pdf", data)).document.text


def test_a_scanned_pdf_is_refused(tmp_path: Path) -> None:
    found = refused(write(tmp_path, "a.pdf", scan(3)))
    assert found.reason.startswith("scanned PDF")
    assert "text recognition" in found.next_step


def test_a_pdf_without_words_or_pictures_is_refused(tmp_path: Path) -> None:
    assert refused(write(tmp_path, "a.pdf", pdf([[]]))).reason == "no words in this PDF"


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnothing", b"not at all", b"\0" * 3000])
def test_a_broken_pdf_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "damaged or incomplete" in refused(write(tmp_path, "a.pdf", data)).reason


def test_a_pdf_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    path = write(tmp_path, "a.pdf", pdf([PAGE] * 3_000))
    with pytest.raises(Unreadable, match="more than 1 seconds"):
        read_pdf(path, Limits(seconds=1))


def test_a_pdf_that_eats_memory_is_stopped(tmp_path: Path) -> None:
    path = write(tmp_path, "a.pdf", pdf([PAGE] * 3_000))
    with pytest.raises(Unreadable, match=r"too much memory|damaged"):
        read_pdf(path, Limits(memory=50_000_000))


def test_no_module_is_taken_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "pypdf.py", "raise SystemExit('taken over')")
    path = write(tmp_path, "a.pdf", pdf([PAGE]))
    monkeypatch.chdir(tmp_path)
    assert one(path).document.text
