"""The body of an entry, as what was read. Words of spans come from the document's text."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

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
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Publication, Span
from faultlines.model.when import When

Body = dict[str, Any]

# Looking up a member costs a tenth of calling its class.
_STANCE = {one.value: one for one in Stance}
_CERTAINTY = {one.value: one for one in Certainty}
_MODALITY = {one.value: one for one in Modality}
_VERDICT = {one.value: one for one in Verdict}


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


def unpack_document(body: Body) -> Document:
    return Document(
        text=body["text"],
        title=body.get("title"),
        language=body["language"],
        raw_hash=body.get("raw_hash"),
    )


def unpack_publication(body: Body) -> Publication:
    return Publication(
        doc_id=body["doc"],
        path=body["path"],
        published=_when(body.get("published")),
        source=body.get("source"),
        url=body.get("url"),
        fetched=body.get("fetched"),
    )


def unpack_extraction(seq: int, body: Body, text: str) -> Unpacked:
    """Raises NotInSource where a span runs past the text."""
    return _Unpacker(body, text).unpack(seq)


class _Unpacker:
    def __init__(self, body: Body, text: str) -> None:
        self._body = body
        self._text = text
        self._doc_id: str = body["doc"]
        self._extractor: str = body["extractor"]
        # The same sentence stands behind many claims: one value for all of them.
        self._spans: dict[tuple[int, int], Span] = {}

    def unpack(self, seq: int) -> Unpacked:
        body = self._body
        extraction = Extraction(
            doc_id=self._doc_id,
            extractor=self._extractor,
            anchor=body.get("anchor"),
            actors=tuple(self._local(row) for row in body.get("locals", ())),
            claims=tuple(self._claim(row) for row in body.get("claims", ())),
            events=tuple(self._event(row) for row in body.get("events", ())),
            forecasts=tuple(self._forecast(row) for row in body.get("forecasts", ())),
            attributions=tuple(self._attribution(row) for row in body.get("attributions", ())),
            skipped=tuple((reason, count) for reason, count in body.get("skipped", ())),
        )
        identities = Identities(
            actors=tuple(unpack_actor(row) for row in body.get("actors", ())),
            judgements=tuple(self._judgement(row) for row in body.get("judgements", ())),
        )
        return Unpacked(
            seq=seq,
            extraction=extraction,
            identities=identities,
            claim_ids=_ids(body, "claims"),
            event_ids=_ids(body, "events"),
            forecast_ids=_ids(body, "forecasts"),
            attribution_ids=_ids(body, "attributions"),
            spans=tuple(self._spans.values()),
        )

    def _span(self, ends: list[int]) -> Span:
        start, end = ends
        found = self._spans.get((start, end))
        if found is None:
            found = Span(doc_id=self._doc_id, start=start, end=end, quote=self._text[start:end])
            self._spans[start, end] = found
        return found

    def _maybe(self, ends: list[int] | None) -> Span | None:
        return None if ends is None else self._span(ends)

    def _all(self, many: list[list[int]]) -> tuple[Span, ...]:
        return tuple(self._span(ends) for ends in many)

    def _local(self, row: Body) -> LocalActor:
        return LocalActor(
            name=row["name"],
            schema=row["schema"],
            aliases=tuple(row.get("aliases", ())),
            mentions=tuple(
                (self._span([start, end]), how) for start, end, how in row.get("mentions", ())
            ),
        )

    def _claim(self, row: Body) -> Claim:
        get = row.get
        return Claim(
            evidence=self._span(row["evidence"]),
            subject=self._span(row["subject"]),
            relation=row["relation"],
            object=self._maybe(get("object")),
            event_id=get("event"),
            holder=self._maybe(get("holder")),
            holder_unnamed=get("holder_unnamed", False),
            stance=_STANCE[get("stance", "asserts")],
            certainty=_CERTAINTY[get("certainty", "certain")],
            modality=_MODALITY[get("modality", "actual")],
            condition=self._maybe(get("condition")),
            when=_when(get("when")),
            cue=self._all(row["cue"]),
            rule=row["rule"],
            extractor=get("extractor", self._extractor),
            confidence=row["confidence"],
        )

    def _event(self, row: Body) -> Event:
        get = row.get
        return Event(
            kind=row["kind"],
            mode=get("mode"),
            span=self._span(row["span"]),
            evidence=self._span(row["evidence"]),
            when=_when(get("when")),
            where=self._maybe(get("where")),
            roles={role: self._all(many) for role, many in row["roles"].items()},
            stated_count=get("stated_count"),
            deaths=get("deaths"),
            injuries=get("injuries"),
        )

    def _forecast(self, row: Body) -> Forecast:
        get = row.get
        return Forecast(
            statement=self._span(row["statement"]),
            evidence=self._span(row["evidence"]),
            words=row["words"],
            author=self._maybe(get("author")),
            low=get("low"),
            high=get("high"),
            condition=self._maybe(get("condition")),
            horizon=_when(get("horizon")),
            advice=get("advice", False),
            claim_ids=tuple(get("claims", ())),
            extractor=get("extractor", self._extractor),
        )

    def _attribution(self, row: Body) -> Attribution:
        return Attribution(
            evidence=self._span(row["evidence"]),
            cue=self._all(row.get("cue", [])),
            content=self._all(row.get("content", [])),
            source=self._maybe(row.get("source")),
            claim_ids=tuple(row.get("claims", ())),
        )

    def _judgement(self, row: Body) -> Judgement:
        return Judgement(
            span=self._span(row["span"]),
            refers_to=row["actor"],
            verdict=_VERDICT[row.get("verdict", "same")],
            by=row["by"],
            reason=row["reason"],
        )


def unpack_actor(row: Body) -> Actor:
    return Actor(
        id=row["id"],
        name=row["name"],
        schema=row["schema"],
        aliases=tuple(row.get("aliases", ())),
    )


def _ids(body: Body, key: str) -> tuple[str, ...]:
    return tuple(row["id"] for row in body.get(key, ()))


def _when(row: Body | None) -> When:
    return _UNKNOWN if row is None else _known(row.get("edtf"), row.get("words"))


@lru_cache(maxsize=4096)
def _known(edtf: str | None, words: str | None) -> When:
    return When(edtf=edtf, words=words)


_UNKNOWN = When.unknown()
