"""A stretch of a document with its sentence, its ends and its cue words marked."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from faultlines.model.snapshot import Entry
from faultlines.model.text import Document, Span
from faultlines.show.page.tags import Markup, tag, together

AROUND = 300  # characters
Layers = Mapping[str, Sequence[Span]]
"""Class → the spans that have it. "sentence" is a mark around the others."""


def in_context(doc: Document, entry: Entry) -> Markup:
    """The claim's sentence with what stands around it."""
    claim = entry.claim
    start, stop = _whole_words(doc.text, claim.evidence.start, claim.evidence.end)
    ends = [span for span in (claim.subject, claim.object, claim.holder) if span is not None]
    body = stretch(doc, start, stop, {"sentence": [claim.evidence], "cue": claim.cue, "end": ends})
    parts = (["… "] if start else []) + [body] + ([" …"] if stop < len(doc.text) else [])
    # It scrolls, so that the keyboard must reach it.
    return tag("div", *parts, class_="text", lang=doc.language, dir="auto", tabindex="0",
               role="region", aria_label="The sentence in its document")  # fmt: skip


def _whole_words(text: str, start: int, stop: int) -> tuple[int, int]:
    """About AROUND characters more on either side, cut between words where there are any."""
    first, last = max(0, start - AROUND), min(len(text), stop + AROUND)
    if first:
        first = min(
            start, next((at + 1 for at in range(first, start) if text[at].isspace()), start)
        )
    if last < len(text):
        last = next((at for at in range(last, stop, -1) if text[at - 1].isspace()), stop)
    return first, last


def stretch(doc: Document, start: int, stop: int, layers: Layers,
            anchors: Iterable[int] = ()) -> Markup:  # fmt: skip
    """text[start:stop] in pieces, each wrapped by the layers over it. anchors: where sentences
    begin, which then can be gone to: "s140"."""
    named = {place for place in anchors if start <= place < stop}
    edges = {start, stop} | named
    inside = {name: _within(spans, start, stop) for name, spans in layers.items()}
    for spans in inside.values():
        edges.update(place for pair in spans for place in pair)
    parts = []
    for first, last in pairwise(sorted(edges)):
        body: Markup = together(doc.text[first:last])
        for name in ("end", "mention", "cue"):
            if _covers(inside.get(name, ()), first):
                body = tag("span", body, class_=name)
        if _covers(inside.get("sentence", ()), first):
            body = tag("mark", body, id=f"s{first}" if first in named else None)
        elif first in named:
            body = tag("span", body, id=f"s{first}")
        parts.append(body)
    return together(*parts)


def _within(spans: Iterable[Span], start: int, stop: int) -> list[tuple[int, int]]:
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
