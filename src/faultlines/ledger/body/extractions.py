"""One reading of one document: everything found in it, and who everybody is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from faultlines.ledger.body import actors, claims, sayings
from faultlines.ledger.body.spans import Body, Closer, Opener, filled, quotes_digest
from faultlines.model.actors import Actor
from faultlines.model.claims import Attribution, Claim, Event, Forecast
from faultlines.model.errors import BadValue
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Span

_HasId = TypeVar("_HasId", Actor, Claim, Event, Forecast, Attribution)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """One extraction entry. The ids are those it was stored under, in the extraction's order."""

    seq: int
    extraction: Extraction
    identities: Identities
    claim_ids: tuple[str, ...]
    event_ids: tuple[str, ...]
    forecast_ids: tuple[str, ...]
    attribution_ids: tuple[str, ...]
    spans: tuple[Span, ...]


def pack_extraction(document: Document, found: Extraction, who: Identities | None) -> Body:
    """The extraction and its identities in one body.

    Things that come twice (by id) are kept once, the first. Raises NotInSource for a quote that
    doesn't stand in the document, BadValue for a claim on an event that isn't there.
    "passed": what was left out, with places; ledgers of old have "skipped", with counts alone.
    """
    spans, name = Closer(document), found.extractor
    if found.doc_id != spans.doc_id:
        raise BadValue(f"an extraction of {found.doc_id} can't be kept with {spans.doc_id}")
    body = filled(
        doc=found.doc_id,
        extractor=name,
        anchor=found.anchor,
        locals=[actors.pack_local(actor, spans) for actor in found.actors],
        events=[claims.pack_event(*one, spans) for one in _once(found.events)],
        claims=[claims.pack_claim(*one, spans, name) for one in _once(found.claims)],
        forecasts=[sayings.pack_forecast(*one, spans, name) for one in _once(found.forecasts)],
        attributions=[sayings.pack_attribution(*one, spans) for one in _once(found.attributions)],
        passed=[[why, *spans.loose(span)] for why, span in found.skipped],
    )
    if who is not None:
        body |= filled(
            actors=[actors.pack_actor(*one) for one in _once(who.actors)],
            judgements=[actors.pack_judgement(one, spans) for one in who.judgements],
        )
    _check_events(body)
    return body | {"quotes": quotes_digest(spans.spans)}


def unpack_extraction(seq: int, body: Body, text: str) -> Unpacked:
    """Raises NotInSource where a span runs past the text."""
    spans, name = Opener(body["doc"], text), body["extractor"]
    rows = body.get
    extraction = Extraction(
        doc_id=body["doc"],
        extractor=name,
        anchor=rows("anchor"),
        actors=tuple([actors.unpack_local(row, spans) for row in rows("locals", ())]),
        claims=tuple([claims.unpack_claim(row, spans, name) for row in rows("claims", ())]),
        events=tuple([claims.unpack_event(row, spans) for row in rows("events", ())]),
        forecasts=tuple([sayings.unpack_forecast(r, spans, name) for r in rows("forecasts", ())]),
        attributions=tuple(
            [sayings.unpack_attribution(r, spans) for r in rows("attributions", ())]
        ),
        skipped=tuple([(why, spans.loose(start, end)) for why, start, end in rows("passed", ())]),
    )
    identities = Identities(
        actors=tuple([actors.unpack_actor(row) for row in rows("actors", ())]),
        judgements=tuple([actors.unpack_judgement(row, spans) for row in rows("judgements", ())]),
    )
    return Unpacked(
        seq=seq,
        extraction=extraction,
        identities=identities,
        claim_ids=_ids(body, "claims"),
        event_ids=_ids(body, "events"),
        forecast_ids=_ids(body, "forecasts"),
        attribution_ids=_ids(body, "attributions"),
        spans=spans.spans,
    )


def _check_events(body: Body) -> None:
    known = {event["id"] for event in body.get("events", ())}
    for claim in body.get("claims", ()):
        if "event" in claim and claim["event"] not in known:
            raise BadValue(f"{claim['id']} is about {claim['event']}, which wasn't found")


def _once(things: Sequence[_HasId]) -> Iterable[tuple[str, _HasId]]:
    found: dict[str, _HasId] = {}
    for thing in things:
        found.setdefault(thing.id, thing)
    return found.items()


def _ids(body: Body, key: str) -> tuple[str, ...]:
    return tuple([row["id"] for row in body.get(key, ())])
