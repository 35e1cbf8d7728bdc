"""The brief's sections as HTML, every line linked to its sentence."""

from collections.abc import Iterable, Iterator

from faultlines.model.text import Span
from faultlines.show.page.source import anchor
from faultlines.show.page.tags import Markup, tag
from faultlines.show.sections.parts import Block, Line, Section
from faultlines.show.view import View, short

MOST = 1000  # lines of a section; the claims by pair have all of them


def section_html(view: View, section: Section) -> Markup:
    blocks = [part for block in _first(section) for part in _block(view, block)]
    return tag("section", tag("h2", section.title, id=section.key),
               tag("p", section.about, class_="about"), *blocks)  # fmt: skip


def _first(section: Section) -> Iterator[Block]:
    """Its blocks up to MOST lines, and how many lines there are beyond."""
    shown, total = 0, sum(len(block.lines) for block in section.blocks)
    for block in section.blocks:
        if shown >= MOST:
            break
        yield Block(title=block.title, lines=block.lines[: MOST - shown])
        shown += len(block.lines)
    if total > MOST:
        yield Block(lines=(Line(text=f"… and {total - MOST:,} more; see the claims by pair"),))


def _block(view: View, block: Block) -> list[Markup]:
    head = [tag("h3", block.title, dir="auto")] if block.title else []
    return [*head, tag("ul", *(line_html(view, line) for line in block.lines), class_="lines")]


def line_html(view: View, line: Line) -> Markup:
    if line.evidence is None:
        return tag("li", line.text, dir="auto")
    parts = [tag("div", line.text, dir="auto"), quote_html(view, line.evidence, line.quote),
             tag("span", *_where(view, line), class_="where")]  # fmt: skip
    return tag("li", *parts)


def quote_html(view: View, sentence: Span, words: str) -> Markup:
    """The words in quotes, in their own direction and language, as a link to their place."""
    doc = view.document(sentence)
    return tag("blockquote", link(view, sentence, f"“{words}”"), dir="auto", lang=doc.language)


def link(view: View, sentence: Span, words: str) -> Markup:
    return tag("a", words, href=f"#{anchor(sentence, view.number[sentence.doc_id])}")


def _where(view: View, line: Line) -> Iterable[str]:
    if line.evidence is None:
        return
    yield f"document {view.number[line.evidence.doc_id]}, "
    yield "claims " if len(line.ids) > 1 else "claim "
    yield tag("code", " ".join(short(one) for one in line.ids))
