"""The report as a Word file (ECMA-376, WordprocessingML) with real footnotes.

Written by hand: it needs paragraphs, tables and footnotes and nothing else, and footnotes are what
the usual library doesn't write. A sentence that was noted before is referred to by a field that
Word keeps right (NOTEREF).
"""

import io
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from faultlines.show.paper.docx_frame import FIXED, NAMESPACE, TYPE
from faultlines.show.paper.numbered import ELSEWHERE, Footnotes, parts_of
from faultlines.show.paper.parts import Chart, Grid, Group, Paper, Said

RAISED = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
DAY = (1980, 1, 1, 0, 0, 0)  # of the files inside: the same ledger gives the same bytes


def report_docx(paper: Paper) -> bytes:
    """The file's bytes. Pictures are left out, and their words stay."""
    notes = Footnotes(paper)
    body = "".join(_body(paper, notes))
    files = {
        **FIXED,
        "word/document.xml": _file("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        "word/footnotes.xml": _file("footnotes", "".join(_footnotes(notes))),
    }
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(zipfile.ZipInfo(name, DAY), text, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def _file(name: str, inside: str) -> str:
    return f"{TYPE}<w:{name} {NAMESPACE}>{inside}</w:{name}>"


def _body(paper: Paper, notes: Footnotes) -> Iterator[str]:
    yield paragraph(text(paper.title), "Title")
    yield paragraph(text(paper.about))
    for part in parts_of(paper):
        yield paragraph(text(part.title), "Heading1")
        yield paragraph(text(part.about))
        for block in part.body:
            yield from _block(block, notes)
    yield paragraph(text(paper.foot))


def _block(block: Group | Grid | Chart, notes: Footnotes) -> Iterator[str]:
    if block.title:
        yield paragraph(text(block.title), "Heading2")
    if isinstance(block, Group):
        yield from (paragraph(_said(one, notes), "ListParagraph") for one in block.said)
    elif isinstance(block, Grid):
        if block.about:
            yield paragraph(text(block.about))
        yield _table(block, notes)
        yield paragraph("")  # Word wants one between two tables
    else:
        yield paragraph(text(f"{block.words} {ELSEWHERE}".strip()))


def _table(grid: Grid, notes: Footnotes) -> str:
    head = "".join(_cell(paragraph(text(one, bold=True))) for one in grid.head)
    rows = ("".join(_cell(paragraph(_said(cell, notes))) for cell in row) for row in grid.rows)
    lines = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    columns = "<w:gridCol/>" * len(grid.head)
    return (f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>{columns}'
            f"</w:tblGrid><w:tr>{head}</w:tr>{lines}</w:tbl>")  # fmt: skip


def _cell(inside: str) -> str:
    return f"<w:tc>{inside}</w:tc>"


def _said(said: Said, notes: Footnotes) -> str:
    marks = []
    for at, span in enumerate(said.notes):
        marks.append(_raised(", ") if at else "")
        marks.append(_mark(*notes.number(span)))
    return text(said.words) + "".join(marks)


def _mark(number: int, first: bool) -> str:
    """The footnote itself; after the first time, a field that shows its number."""
    name = f"_note{number}"
    if first:
        return (f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:r>{RAISED}'
                f'<w:footnoteReference w:id="{number + 1}"/></w:r>'
                f'<w:bookmarkEnd w:id="{number}"/>')  # fmt: skip
    return f'<w:fldSimple w:instr=" NOTEREF {name} \\f \\h ">{_raised(str(number))}</w:fldSimple>'


def _footnotes(notes: Footnotes) -> Iterator[str]:
    for id_, kind, mark in ((0, "separator", "separator"),
                            (1, "continuationSeparator", "continuationSeparator")):  # fmt: skip
        yield (f'<w:footnote w:type="{kind}" w:id="{id_}"><w:p><w:r><w:{mark}/></w:r></w:p>'
               "</w:footnote>")  # fmt: skip
    for number, words in notes.all():
        mark = f"<w:r>{RAISED}<w:footnoteRef/></w:r>"
        yield (f'<w:footnote w:id="{number + 1}">'
               f"{paragraph(mark + text(' ' + words), 'FootnoteText')}</w:footnote>")  # fmt: skip


def paragraph(inside: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{inside}</w:p>"


def text(words: str, *, bold: bool = False) -> str:
    """A run of words; letters that XML can't have are left out."""
    kept = "".join(one for one in words if one >= " " or one in "\t\n\r")
    kept = kept.replace("\ufffe", "").replace("\uffff", "")
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(kept)}</w:t></w:r>' if kept else ""


def _raised(words: str) -> str:
    return (f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            f'<w:t xml:space="preserve">{words}</w:t></w:r>')  # fmt: skip
