"""Forecasts, and who is quoted."""

from faultlines.ledger.body.spans import (
    Body,
    Closer,
    Opener,
    filled,
    pack_when,
    unless,
    unpack_when,
)
from faultlines.model.claims import Attribution, Forecast


def pack_forecast(id_: str, forecast: Forecast, spans: Closer, extractor: str) -> Body:
    """extractor: that of the whole extraction."""
    return filled(
        id=id_,
        statement=spans.one(forecast.statement),
        evidence=spans.one(forecast.evidence),
        words=forecast.words,
        author=spans.one(forecast.author),
        low=forecast.low,
        high=forecast.high,
        condition=spans.one(forecast.condition),
        horizon=pack_when(forecast.horizon),
        advice=forecast.advice or None,
        claims=list(forecast.claim_ids),
        extractor=unless(forecast.extractor, extractor),
    )


def unpack_forecast(row: Body, spans: Opener, extractor: str) -> Forecast:
    get = row.get
    return Forecast(
        statement=spans.one(row["statement"]),
        evidence=spans.one(row["evidence"]),
        words=row["words"],
        author=spans.maybe(get("author")),
        low=get("low"),
        high=get("high"),
        condition=spans.maybe(get("condition")),
        horizon=unpack_when(get("horizon")),
        advice=get("advice", False),
        claim_ids=tuple(get("claims", ())),
        extractor=get("extractor", extractor),
    )


def pack_attribution(id_: str, said: Attribution, spans: Closer) -> Body:
    return filled(
        id=id_,
        evidence=spans.one(said.evidence),
        cue=spans.all(said.cue),
        content=spans.all(said.content),
        source=spans.one(said.source),
        holder=spans.one(said.holder),
        claims=list(said.claim_ids),
    )


def unpack_attribution(row: Body, spans: Opener) -> Attribution:
    return Attribution(
        evidence=spans.one(row["evidence"]),
        cue=spans.all(row.get("cue", [])),
        content=spans.all(row.get("content", [])),
        source=spans.maybe(row.get("source")),
        holder=spans.maybe(row.get("holder")),
        claim_ids=tuple(row.get("claims", ())),
    )
