"""What one pass over one document yields."""

from dataclasses import dataclass

from faultlines.model.actors import Actor, Judgement, LocalActor
from faultlines.model.claims import Attribution, Claim, Event, Forecast
from faultlines.model.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """Everything one extractor found in one document, in words only.

    anchor: the day of publication (EDTF) that dates were read against, or None.
    skipped: what was seen and left out: why, and the word that would have carried it.
    """

    doc_id: str
    extractor: str
    anchor: str | None
    actors: tuple[LocalActor, ...] = ()
    claims: tuple[Claim, ...] = ()
    events: tuple[Event, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    skipped: tuple[tuple[str, Span], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Identities:
    """Who the spans of one document are: actors and the judgements that name them."""

    actors: tuple[Actor, ...]
    judgements: tuple[Judgement, ...]
