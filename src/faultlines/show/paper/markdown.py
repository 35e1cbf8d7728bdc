"""The report as Markdown with footnotes, as pandoc and most others read them."""

import re
from collections.abc import Iterator

from faultlines.show.paper.numbered import ELSEWHERE, Footnotes, parts_of
from faultlines.show.paper.parts import Chart, Grid, Group, Paper, Said

MARKS = re.compile(r"([\\`*_\[\]<>|#$~^])")


def report_markdown(paper: Paper) -> str:
    """The whole text. Pictures are left out, and their words stay."""
    return "\n".join(_lines(paper)) + "\n"


def _lines(paper: Paper) -> Iterator[str]:
    notes = Footnotes(paper)
    yield f"# {plain(paper.title)}"
    yield from ("", plain(paper.about))
    for part in parts_of(paper):
        yield from ("", f"## {plain(part.title)}", "", plain(part.about))
        for block in part.body:
            yield from _block(block, notes)
    yield from ("", plain(paper.foot), "")
    yield from (f"[^{number}]: {plain(words)}" for number, words in notes.all())


def _block(block: Group | Grid | Chart, notes: Footnotes) -> Iterator[str]:
    if block.title:
        yield from ("", f"### {plain(block.title)}")
    yield ""
    if isinstance(block, Group):
        yield from (f"- {_said(one, notes)}" for one in block.said)
    elif isinstance(block, Grid):
        if block.about:
            yield from (plain(block.about), "")
        yield _row(map(plain, block.head))
        yield _row("---" for _ in block.head)
        yield from (_row(_said(cell, notes) for cell in row) for row in block.rows)
    else:
        yield f"{plain(block.words)} {ELSEWHERE}".strip()


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _said(said: Said, notes: Footnotes) -> str:
    return plain(said.words) + "".join(f"[^{notes.number(span)[0]}]" for span in said.notes)


def plain(words: str) -> str:
    """Words on one line in which nothing means anything to Markdown."""
    return MARKS.sub(r"\\\1", " ".join(words.split()))
