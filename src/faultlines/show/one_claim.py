"""One claim laid open: its sentence in context, who says so, why it was read, what was decided."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from faultlines.model.claims import Attribution, Event, Forecast
from faultlines.model.snapshot import Entry
from faultlines.model.text import Span
from faultlines.show.contract_rows import attribution_row, event_row, forecast_row
from faultlines.show.lists import claim_data
from faultlines.show.sections.outlook import author_of, terms
from faultlines.show.view import View
from faultlines.show.when_words import when_words
from faultlines.show.words import holder_name, object_name, subject_name, tell, unique
from faultlines.vocab.relations import RELATIONS

AROUND = 300  # characters of context on either side
WIDTH = 100  # columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """One thing a person did about a claim: "accept", by whom, when and why."""

    what: str
    by: str
    made: str
    reason: str | None = None


def claim_page(view: View, entry: Entry, rulings: Sequence[Ruling] = ()) -> Iterator[str]:
    """Lines. In the sentence, **the words that made the rule fire** stand between stars."""
    claim = entry.claim
    yield f"{entry.id}"
    yield from textwrap.wrap(tell(view, [entry]), WIDTH)
    yield ""
    yield from marked_context(view, claim.evidence, claim.cue)
    yield ""
    rows = [*_reading(view, entry), *_source(view, claim.evidence)]
    rows += [("decided", _ruling(one)) for one in rulings] or [("decided", "nothing yet")]
    yield from _table(rows)


def marked_context(view: View, sentence: Span, cue: Sequence[Span]) -> Iterator[str]:
    """What stands before, the sentence between ▶ and ◀ with its cue in stars, what follows."""
    text = view.document(sentence).text
    start, end = max(0, sentence.start - AROUND), min(len(text), sentence.end + AROUND)
    before, after = text[start : sentence.start], text[sentence.end : end]
    if start:
        before = "… " + before.partition(" ")[2]
    if end < len(text):
        after = after.rpartition(" ")[0] + " …"
    whole = f"{before}▶ {starred(sentence, cue)} ◀{after}"
    for line in whole.splitlines():
        yield from textwrap.wrap(line, WIDTH, initial_indent="  ", subsequent_indent="  ")


def starred(sentence: Span, cue: Sequence[Span]) -> str:
    """The sentence with each cue between double stars."""
    words, shift = sentence.quote, sentence.start
    for span in sorted(cue, reverse=True):
        first, last = span.start - shift, span.end - shift
        if first >= 0 and last <= len(words):
            words = f"{words[:first]}**{words[first:last]}**{words[last:]}"
    return words


def _table(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    for label, words in rows:
        yield from textwrap.wrap(words, WIDTH, initial_indent=f"  {label:12} ",
                                 subsequent_indent=" " * 15, break_on_hyphens=False)  # fmt: skip


def _reading(view: View, entry: Entry) -> Iterator[tuple[str, str]]:
    claim = entry.claim
    yield "subject", _both(subject_name(view, entry), claim.subject)
    relation = RELATIONS.get(claim.relation)
    yield "relation", claim.relation + (f": {relation.definition}" if relation else "")
    if claim.object is not None or claim.event_id is not None:
        yield "object", _both(object_name(view, entry), claim.object)
    # A holder that a person named has no words of its own in the sentence.
    own = claim.holder if claim.holder != claim.evidence else None
    yield "holder", _both(holder_name(view, entry), own)
    yield "stance", f"{claim.stance.value}; certainty: {claim.certainty.value}; " \
        f"modality: {claim.modality.value}"  # fmt: skip
    if claim.condition is not None:
        yield "condition", f"“{claim.condition.quote}”"
    yield "when", when_words(claim.when) or "not known from the text"
    words = ", ".join(f"“{span.quote}”" for span in claim.cue)
    yield "why", f"rule {claim.rule or claim.extractor} fired on {words}"
    yield "reading", f"{claim.extractor}, confidence {claim.confidence:.2f} in the reading, " \
        "which says nothing of the world"  # fmt: skip


def _source(view: View, sentence: Span) -> Iterator[tuple[str, str]]:
    doc = view.document(sentence)
    publication = view.publications.get(doc.id)
    where = publication.path if publication else doc.id
    title = f" “{doc.title}”" if doc.title else ""
    yield "document", f"[{view.number[doc.id]}] {where}{title}, {sentence.start}–{sentence.end}"
    day = publication.published.edtf if publication else None
    yield "published", day or "no date given"


def _both(name: str, span: Span | None) -> str:
    """The name, and the words if they are others."""
    if span is None or name in (span.quote, f"“{span.quote}”"):
        return name
    return f"{name} (“{span.quote}”)"


def _ruling(ruling: Ruling) -> str:
    why = f": {ruling.reason}" if ruling.reason else ""
    return f"{ruling.what} by {ruling.by}, {ruling.made}{why}"


def thing_page(view: View, thing: Event | Forecast | Attribution) -> Iterator[str]:
    """What is no claim: its words in context, and where they stand."""
    words: Sequence[Span]
    if isinstance(thing, Event):
        words, told = [thing.span], _event(view, thing)
    elif isinstance(thing, Forecast):
        words, told = [thing.statement], _forecast(view, thing)
    else:
        words, told = thing.content, _attribution(view, thing)
    yield thing.id
    yield ""
    yield from marked_context(view, thing.evidence, words)
    yield ""
    yield from _table([*told, *_source(view, thing.evidence)])


def _attribution(view: View, said: Attribution) -> Iterator[tuple[str, str]]:
    yield "said by", _both(view.named(said.holder or said.source), said.source)
    yield "cue", ", ".join(f"“{span.quote}”" for span in said.cue)


def _event(view: View, event: Event) -> Iterator[tuple[str, str]]:
    yield "event", event.kind + (f", {event.mode}" if event.mode else "")
    yield "when", when_words(event.when) or "not known from the text"
    if event.where is not None:
        yield "where", view.named(event.where)
    for role, spans in event.roles.items():
        yield role, ", ".join(unique(view.named(span) for span in spans))
    counts = (("taking part", event.stated_count), ("deaths", event.deaths),
              ("injuries", event.injuries))  # fmt: skip
    yield from ((label, f"{number}, as stated") for label, number in counts if number is not None)


def _forecast(view: View, forecast: Forecast) -> Iterator[tuple[str, str]]:
    yield "kind", "advice" if forecast.advice else "forecast"
    yield "author", author_of(view, forecast)
    yield "terms", "; ".join(terms(forecast))


def thing_data(view: View, thing: Entry | Event | Forecast | Attribution,
               rulings: Sequence[Ruling]) -> dict[str, Any]:  # fmt: skip
    """The contract's line, with what people decided on a claim."""
    if isinstance(thing, Entry):
        decided = [asdict(one) for one in rulings]
        return {**claim_data(view, thing), "decisions": decided}
    return {**_row(view, thing), "document": thing.evidence.doc_id}


def _row(view: View, thing: Event | Forecast | Attribution) -> dict[str, Any]:
    if isinstance(thing, Event):
        return event_row(view, thing)
    kept = {entry.id for entry in view.claims}
    if isinstance(thing, Forecast):
        return forecast_row(view, thing, kept)
    return attribution_row(view, thing, kept)
