"""The report as Markdown and as a Word file: footnotes that say where each statement stands."""

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from faultlines.analyse.facades import facades
from faultlines.analyse.forecasts import forecasts
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from faultlines.read import Filed, read_paths
from faultlines.show.paper.docx import report_docx, text
from faultlines.show.paper.markdown import plain, report_markdown
from tests.show.papers import html, paper

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_every_footnote_of_the_markdown_is_referred_to_and_told_once(snap: Snapshot):
    page = report_markdown(paper(snap))
    told = re.findall(r"^\[\^(\d+)\]: ", page, re.M)
    used = set(re.findall(r"(?<!^)\[\^(\d+)\]", page))
    assert told == [str(at) for at in range(1, len(told) + 1)]
    assert used == set(told)
    assert r"The author of \[1\] says that Red Oars endorses Tomas Brandt.[^" in page


def test_words_mean_nothing_to_markdown():
    assert plain("a*b_[c]\n| <d>") == r"a\*b\_\[c\] \| \<d\>"


def test_the_word_file_has_real_footnotes_and_refers_back_to_them(snap: Snapshot):
    with zipfile.ZipFile(io.BytesIO(report_docx(paper(snap)))) as packed:
        assert packed.testzip() is None
        document = ElementTree.fromstring(packed.read("word/document.xml"))
        footnotes = ElementTree.fromstring(packed.read("word/footnotes.xml"))
    notes = [one.get(f"{W}id") for one in footnotes.iter(f"{W}footnote")]
    used = [one.get(f"{W}id") for one in document.iter(f"{W}footnoteReference")]
    marks = {one.get(f"{W}name") for one in document.iter(f"{W}bookmarkStart")}
    fields = [str(one.get(f"{W}instr")).split()[1] for one in document.iter(f"{W}fldSimple")]
    assert used == notes[2:]  # each once, in order; the first two are lines above them
    assert fields
    assert set(fields) <= marks


def test_the_word_file_can_be_read_back(snap: Snapshot, tmp_path: Path):
    path = tmp_path / "report.docx"
    path.write_bytes(report_docx(paper(snap)))
    found = [one for one in read_paths([str(path)]) if isinstance(one, Filed)]
    assert "The author of [1] says that Red Oars endorses Tomas Brandt." in found[0].document.text


def test_letters_that_xml_forbids_are_left_out():
    assert "ab" in text("a\x00\x0bb")


def test_forecasts_stand_in_a_table_with_their_words_and_ranges(snap: Snapshot):
    page = report_markdown(paper(snap, whole={"forecasts": forecasts(snap, Asked())}))
    row = next(line for line in page.splitlines() if "Brandt will probably break" in line)
    assert "“will probably” (55% to 80%)" in row
    assert "[^" in row


def test_a_facade_is_laid_out_as_hypotheses_by_evidence(snap: Snapshot):
    found = facades(snap, Asked())
    assert found.findings
    page = html(snap, reports=[found], whole={"facades": found})
    grid = page.split("id=found-facades")[1]
    assert "<th>Evidence<th>" in grid
    assert "Nothing is netted by counting" in grid
    assert re.search(r"for \(×[\d.]+ to [\d.]+\)", grid)


def test_chances_are_words_with_a_range_and_never_bare_decimals(snap: Snapshot):
    found = facades(snap, Asked())
    page = html(snap, reports=[found], whole={"facades": found})
    assert re.search(r"(likely|chance|certain) \(\d+ to \d+ %\)", page)
    assert not re.search(r"0\.\d+ chance", page)
