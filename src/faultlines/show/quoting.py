"""Sentences cut to size around the words that count. Nothing but “…” ever replaces words."""

from collections.abc import Sequence

from faultlines.model.claims import Claim
from faultlines.model.text import Span
from faultlines.show.view import one_line

ROOM = 170  # characters


def quote_of(claim: Claim, room: int = ROOM) -> str:
    """The claim's sentence, around its cue; around its ends too where they fit."""
    cue = list(claim.cue)
    ends = [span for span in (claim.subject, claim.object) if span is not None]
    inside = [span for span in cue + ends if _within(span, claim.evidence)]
    wide = inside if _reach(inside) <= room else [s for s in cue if _within(s, claim.evidence)]
    return shorten(claim.evidence, wide, room)


def shorten(sentence: Span, around: Sequence[Span] = (), room: int = ROOM) -> str:
    """At most about `room` characters of the sentence, with those of `around` if they fit.

    Cut between words, "…" where something is left out, line breaks shown as spaces.
    """
    words = sentence.quote
    if len(words) <= room:
        return one_line(words)
    first = min((span.start - sentence.start for span in around), default=0)
    last = max((span.end - sentence.start for span in around), default=0)
    start = max(0, min(first, first - (room - (last - first)) // 2))
    start = min(start, max(0, len(words) - room))
    start, end = _to_words(words, start, min(len(words), start + room))
    head, tail = "… " if start else "", " …" if end < len(words) else ""
    return head + one_line(words[start:end]) + tail


def _to_words(words: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without half words at its edges (one endless word stays cut)."""
    while 0 < start < end and not words[start - 1].isspace():
        start += 1
    cut = end
    while cut < len(words) and cut > start and not words[cut].isspace():
        cut -= 1
    return start, cut if cut > start else end


def _within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start and span.end <= sentence.end


def _reach(spans: Sequence[Span]) -> int:
    if not spans:
        return 0
    return max(span.end for span in spans) - min(span.start for span in spans)
