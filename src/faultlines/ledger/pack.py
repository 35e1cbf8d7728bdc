"""What was read, as the body of an entry. A span is [start, end]; its words stay in the text.

Keys that would hold nothing are left out. Every span is checked against the document here.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from faultlines.ledger.chain import digest
from faultlines.model.actors import Actor, Judgement, LocalActor, Verdict
from faultlines.model.claims import (
    Attribution,
    Certainty,
    Claim,
    Event,
    Forecast,
    Modality,
    Stance,
)
from faultlines.model.errors import BadValue, NotInSource
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Publication, Span, check_quote
from faultlines.model.when import When

Body = dict[str, Any]
Ends = list[int]
_HasId = TypeVar("_HasId", Actor, Claim, Event, Forecast, Attribution)


def pack_document(document: Document) -> Body:
    """The whole document; its id is checked when the ledger is verified."""
    return _filled(
        id=document.id,
        text=document.text,
        title=document.title,
        language=document.language,
        raw_hash=document.raw_hash,
    )


def pack_publication(publication: Publication) -> Body:
    return _filled(
        id=publication.id,
        doc=publication.doc_id,
        path=publication.path,
        published=_when(publication.published),
        source=publication.source,
        url=publication.url,
        fetched=publication.fetched,
    )


def pack_extraction(
    document: Document, extraction: Extraction, identities: Identities | None
) -> Body:
    """The extraction and its identities in one body.

    Things that come twice (by id) are kept once, the first. Raises NotInSource for a quote that
    doesn't stand in the document, BadValue for a claim on an event that isn't there.
    """
    return _Packer(document, extraction).pack(identities)


def quotes_digest(spans: Iterable[Span]) -> str:
    """One hash over all words quoted: proof that offsets still open the same words."""
    return digest(sorted({(span.start, span.end, span.quote) for span in spans}))


class _Packer:
    def __init__(self, document: Document, extraction: Extraction) -> None:
        self._document = document
        self._doc_id = document.id
        self._extraction = extraction
        self._spans: set[Span] = set()

    def pack(self, identities: Identities | None) -> Body:
        found = self._extraction
        if found.doc_id != self._doc_id:
            raise BadValue(f"an extraction of {found.doc_id} can't be kept with {self._doc_id}")
        body = _filled(
            doc=found.doc_id,
            extractor=found.extractor,
            anchor=found.anchor,
            locals=[self._local(actor) for actor in found.actors],
            events=[self._event(*one) for one in _once(found.events)],
            claims=[self._claim(*one) for one in _once(found.claims)],
            forecasts=[self._forecast(*one) for one in _once(found.forecasts)],
            attributions=[self._attribution(*one) for one in _once(found.attributions)],
            skipped=[list(pair) for pair in found.skipped],
        )
        if identities is not None:
            body |= _filled(
                actors=[_actor(actor) for _, actor in _once(identities.actors)],
                judgements=[self._judgement(judgement) for judgement in identities.judgements],
            )
        body["quotes"] = quotes_digest(self._spans)
        self._check_events(body)
        return body

    def _check_events(self, body: Body) -> None:
        known = {event["id"] for event in body.get("events", ())}
        for claim in body.get("claims", ()):
            if claim.get("event", None) not in known | {None}:
                raise BadValue(f"{claim['id']} is about {claim['event']}, which wasn't found")

    def _span(self, span: Span | None) -> Ends | None:
        if span is None:
            return None
        if span not in self._spans:
            if span.doc_id != self._doc_id:
                raise NotInSource(
                    f"{span.quote!r} is quoted from {span.doc_id}, not {self._doc_id}"
                )
            check_quote(span, self._document)
            self._spans.add(span)
        return [span.start, span.end]

    def _all(self, spans: Iterable[Span]) -> list[Ends | None]:
        return [self._span(span) for span in spans]

    def _local(self, actor: LocalActor) -> Body:
        return _filled(
            name=actor.name,
            schema=actor.schema,
            aliases=list(actor.aliases),
            mentions=[[*(self._span(span) or ()), how] for span, how in actor.mentions],
        )

    def _claim(self, id_: str, claim: Claim) -> Body:
        return _filled(
            id=id_,
            evidence=self._span(claim.evidence),
            subject=self._span(claim.subject),
            relation=claim.relation,
            object=self._span(claim.object),
            event=claim.event_id,
            holder=self._span(claim.holder),
            holder_unnamed=claim.holder_unnamed or None,
            stance=_unless(claim.stance, Stance.ASSERTS),
            certainty=_unless(claim.certainty, Certainty.CERTAIN),
            modality=_unless(claim.modality, Modality.ACTUAL),
            condition=self._span(claim.condition),
            when=_when(claim.when),
            cue=self._all(claim.cue),
            rule=claim.rule,
            extractor=_unless(claim.extractor, self._extraction.extractor),
            confidence=claim.confidence,
        )

    def _event(self, id_: str, event: Event) -> Body:
        return _filled(
            id=id_,
            kind=event.kind,
            mode=event.mode,
            span=self._span(event.span),
            evidence=self._span(event.evidence),
            when=_when(event.when),
            where=self._span(event.where),
            roles={role: self._all(spans) for role, spans in event.roles.items()},
            stated_count=event.stated_count,
            deaths=event.deaths,
            injuries=event.injuries,
        )

    def _forecast(self, id_: str, forecast: Forecast) -> Body:
        return _filled(
            id=id_,
            statement=self._span(forecast.statement),
            evidence=self._span(forecast.evidence),
            words=forecast.words,
            author=self._span(forecast.author),
            low=forecast.low,
            high=forecast.high,
            condition=self._span(forecast.condition),
            horizon=_when(forecast.horizon),
            advice=forecast.advice or None,
            claims=list(forecast.claim_ids),
            extractor=_unless(forecast.extractor, self._extraction.extractor),
        )

    def _attribution(self, id_: str, said: Attribution) -> Body:
        return _filled(
            id=id_,
            evidence=self._span(said.evidence),
            cue=self._all(said.cue),
            content=self._all(said.content),
            source=self._span(said.source),
            claims=list(said.claim_ids),
        )

    def _judgement(self, judgement: Judgement) -> Body:
        return _filled(
            span=self._span(judgement.span),
            actor=judgement.refers_to,
            verdict=_unless(judgement.verdict, Verdict.SAME),
            by=judgement.by,
            reason=judgement.reason,
        )


def _actor(actor: Actor) -> Body:
    return _filled(id=actor.id, name=actor.name, schema=actor.schema, aliases=list(actor.aliases))


def _when(when: When) -> Body | None:
    return _filled(edtf=when.edtf, words=when.words) or None


def _unless(value: str, usual: str) -> str | None:
    return None if value == usual else str(value)


def _filled(**values: Any) -> Body:
    # Zero, False and "" between other values mean something; None and empty lists don't.
    return {key: value for key, value in values.items() if value is not None and value != []}


def _once(things: Sequence[_HasId]) -> Iterable[tuple[str, _HasId]]:
    found: dict[str, _HasId] = {}
    for thing in things:
        found.setdefault(thing.id, thing)
    return found.items()
