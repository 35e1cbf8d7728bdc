"""The lines of the claims contract, each from its value."""

from collections.abc import Iterable
from typing import Any

from faultlines.model.claims import Attribution, Event, Forecast, ends
from faultlines.model.snapshot import Entry
from faultlines.model.text import Document, Span
from faultlines.show.view import View
from faultlines.vocab.relations import RELATIONS

VERSION = 1
Row = dict[str, Any]


def document_row(view: View, doc: Document) -> Row:
    publication = view.publications.get(doc.id)
    return {
        "kind": "document",
        "version": VERSION,
        "id": doc.id,
        "path": publication.path if publication else None,
        "title": doc.title,
        "published": publication.published.edtf if publication else None,
        "language": doc.language,
        "source": publication.source if publication else None,
        "chars": len(doc.text),
    }


def actor_row(view: View, actor_id: str, mentions: list[list[int]]) -> Row:
    actor = view.actors[actor_id]
    return {
        "kind": "actor",
        "id": actor.id,
        "name": actor.name,
        "schema": actor.schema,
        "aliases": list(actor.aliases),
        "mentions": mentions,
    }


def event_row(view: View, event: Event) -> Row:
    """Roles name actors; a role whose words stand for nobody known is left out."""
    who = view.snap.who
    roles = {role: list(dict.fromkeys(filter(None, map(who, spans))))
             for role, spans in event.roles.items()}  # fmt: skip
    return {
        "kind": "event",
        "id": event.id,
        "type": event.kind,
        "mode": event.mode,
        "span": ends(event.span),
        "quote": event.span.quote,
        "sentence": ends(event.evidence),
        "when": event.when.edtf,
        "where": who(event.where),
        "roles": roles,
        "stated_count": event.stated_count,
        "deaths": event.deaths,
        "injuries": event.injuries,
    }


def claim_row(view: View, entry: Entry) -> Row:
    claim = entry.claim
    relation = RELATIONS.get(claim.relation)
    return {
        "kind": "claim",
        "id": entry.id,
        "subject": _end(entry.subject, claim.subject),
        "relation": claim.relation,
        "object": _object(entry),
        "holder": _end(entry.holder, claim.holder),
        "stance": claim.stance.value,
        "certainty": claim.certainty.value,
        "modality": claim.modality.value,
        "condition": ends(claim.condition),
        "when": claim.when.edtf,
        "sign": relation.sign if relation else 0,
        "sentence": ends(claim.evidence),
        "quote": claim.evidence.quote,
        "cue": _all_ends(claim.cue),
        "extractor": claim.extractor,
        "confidence": claim.confidence,
    }


def _object(entry: Entry) -> Row | None:
    if entry.claim.event_id is not None and entry.object is None:
        return {"event": entry.claim.event_id, "span": None}
    if entry.object is None and entry.claim.object is None:
        return None
    return {"actor": entry.object, "span": ends(entry.claim.object)}


def _end(actor_id: str | None, span: Span | None) -> Row | None:
    """None where there are no words: the author, for a holder."""
    return None if span is None else {"actor": actor_id, "span": ends(span)}


def attribution_row(view: View, attribution: Attribution, kept: set[str]) -> Row:
    return {
        "kind": "attribution",
        "id": attribution.id,
        "source": ends(attribution.source),
        "cue": _all_ends(attribution.cue),
        "content": _all_ends(attribution.content),
        "holder": view.snap.who(attribution.holder or attribution.source),
        "sentence": ends(attribution.evidence),
        "claims": [one for one in attribution.claim_ids if one in kept],
    }


def forecast_row(view: View, forecast: Forecast, kept: set[str]) -> Row:
    known = forecast.low is not None and forecast.high is not None
    return {
        "kind": "forecast",
        "id": forecast.id,
        "statement": ends(forecast.statement),
        "quote": forecast.statement.quote,
        "sentence": ends(forecast.evidence),
        "author": _end(view.snap.who(forecast.author), forecast.author),
        "probability_words": forecast.words,
        "probability": [forecast.low, forecast.high] if known else None,
        "condition": ends(forecast.condition),
        "horizon": forecast.horizon.edtf,
        "advice": forecast.advice,
        "claims": [one for one in forecast.claim_ids if one in kept],
    }


def _all_ends(spans: Iterable[Span]) -> list[list[int] | None]:
    return [ends(span) for span in spans]
