"""A claim's sentence in its document, with its ends and its cue words marked."""

from faultlines.model.snapshot import Entry
from faultlines.model.text import Document
from faultlines.show.page.marks import stretch
from faultlines.show.page.tags import Markup, tag

AROUND = 300  # characters


def in_context(doc: Document, entry: Entry) -> Markup:
    """The claim's sentence with what stands around it."""
    claim = entry.claim
    start, stop = _whole_words(doc.text, claim.evidence.start, claim.evidence.end)
    ends = [span for span in (claim.subject, claim.object, claim.holder)
            if span is not None and span != claim.evidence]  # fmt: skip
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
