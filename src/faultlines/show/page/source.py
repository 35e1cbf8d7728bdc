"""A document's text with every sentence that a line stands on marked and reachable."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from faultlines.model.text import Document, Span
from faultlines.show.page.tags import Markup, tag, together

Ends = tuple[int, int]


def anchor(span: Span, number: int) -> str:
    """The id of a sentence in the page: "s2-140", document and offset."""
    return f"s{number}-{span.start}"


def marked_text(doc: Document, number: int, marks: Iterable[Span], cues: Iterable[Span]) -> Markup:
    """The whole text. Sentences may overlap: each piece is marked once, each start has its id."""
    sentences, words = sorted(set(marks)), sorted(set(cues))
    starts = {span.start for span in sentences}
    inside, fired = _merged(sentences), _merged(words)
    parts: list[Markup] = []
    for start, end in _pieces(doc, inside + fired, starts):
        piece = together(doc.text[start:end])
        if _covers(inside, start):
            body = tag("b", piece) if _covers(fired, start) else piece
            name = f"s{number}-{start}" if start in starts else None
            piece = tag("mark", body, id=name)
        parts.append(piece)
    return tag("div", *parts, class_="text", lang=doc.language, dir="auto")


def _merged(spans: list[Span]) -> list[Ends]:
    """The stretches that the spans cover, apart from one another, in order."""
    found: list[Ends] = []
    for span in spans:
        if found and span.start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], span.end))
        else:
            found.append((span.start, span.end))
    return found


def _pieces(doc: Document, stretches: list[Ends], starts: set[int]) -> Iterator[Ends]:
    edges = {0, len(doc.text), *starts}.union(*stretches) if stretches else {0, len(doc.text)}
    cuts = sorted(edges)
    return pairwise(cuts)


def _covers(stretches: list[Ends], place: int) -> bool:
    nearest = bisect_right(stretches, (place, float("inf"))) - 1
    return nearest >= 0 and stretches[nearest][0] <= place < stretches[nearest][1]
