"""A stretch of a document in pieces, each wrapped by what lies over it."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from faultlines.model.text import Document, Span
from faultlines.show.page.tags import Markup, tag, together

Layers = Mapping[str, Sequence[Span]]
"""Class → the spans that have it. "sentence" is a mark around the others."""


def stretch(doc: Document, start: int, stop: int, layers: Layers,
            anchors: Iterable[int] = (),
            titles: Mapping[int, str] | None = None) -> Markup:  # fmt: skip
    """text[start:stop] in pieces, each wrapped by the layers over it. anchors: where sentences
    begin, which then can be gone to: "s140". titles: where a word that was passed over begins, and
    why it was."""
    named = {place for place in anchors if start <= place < stop}
    edges = {start, stop} | named
    inside = {name: covered(spans, start, stop) for name, spans in layers.items()}
    for spans in inside.values():
        edges.update(place for pair in spans for place in pair)
    parts = []
    for first, last in pairwise(sorted(edges)):
        body: Markup = together(doc.text[first:last])
        for name in ("end", "mention", "cue", "passed", "rejected", "unsure"):
            if _covers(inside.get(name, ()), first):
                title = (titles or {}).get(first) if name == "passed" else None
                body = tag("span", body, class_=name, title=title)
        if _covers(inside.get("sentence", ()), first):
            body = tag("mark", body, id=f"s{first}" if first in named else None)
        elif first in named:
            body = tag("span", body, id=f"s{first}")
        parts.append(body)
    return together(*parts)


def covered(spans: Iterable[Span], start: int, stop: int) -> list[tuple[int, int]]:
    """The stretches that the spans cover, joined where they overlap, in order."""
    found: list[tuple[int, int]] = []
    for span in sorted(set(spans)):
        first, last = max(span.start, start), min(span.end, stop)
        if first >= last:
            continue
        if found and first < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _covers(stretches: Sequence[tuple[int, int]], place: int) -> bool:
    nearest = bisect_right(stretches, (place, float("inf"))) - 1
    return nearest >= 0 and stretches[nearest][0] <= place < stretches[nearest][1]
