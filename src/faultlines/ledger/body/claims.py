"""Claims and the events they may be about."""

from sys import intern

from faultlines.ledger.body.spans import (
    Body,
    Closer,
    Opener,
    filled,
    pack_when,
    unless,
    unpack_when,
)
from faultlines.model.claims import Certainty, Claim, Event, Modality, Stance

# Looking up a member costs a tenth of calling its class.
_STANCE = {one.value: one for one in Stance}
_CERTAINTY = {one.value: one for one in Certainty}
_MODALITY = {one.value: one for one in Modality}


def pack_claim(id_: str, claim: Claim, spans: Closer, extractor: str) -> Body:
    """extractor: that of the whole extraction."""
    return filled(
        id=id_,
        evidence=spans.one(claim.evidence),
        subject=spans.one(claim.subject),
        relation=claim.relation,
        object=spans.one(claim.object),
        event=claim.event_id,
        holder=spans.one(claim.holder),
        holder_unnamed=claim.holder_unnamed or None,
        stance=unless(claim.stance, Stance.ASSERTS),
        certainty=unless(claim.certainty, Certainty.CERTAIN),
        modality=unless(claim.modality, Modality.ACTUAL),
        condition=spans.one(claim.condition),
        when=pack_when(claim.when),
        cue=spans.all(claim.cue),
        rule=claim.rule,
        extractor=unless(claim.extractor, extractor),
        confidence=claim.confidence,
    )


def unpack_claim(row: Body, spans: Opener, extractor: str) -> Claim:
    get = row.get
    return Claim(
        evidence=spans.one(row["evidence"]),
        subject=spans.one(row["subject"]),
        relation=intern(row["relation"]),
        object=spans.maybe(get("object")),
        event_id=get("event"),
        holder=spans.maybe(get("holder")),
        holder_unnamed=get("holder_unnamed", False),
        stance=_STANCE[get("stance", "asserts")],
        certainty=_CERTAINTY[get("certainty", "certain")],
        modality=_MODALITY[get("modality", "actual")],
        condition=spans.maybe(get("condition")),
        when=unpack_when(get("when")),
        cue=spans.all(row["cue"]),
        rule=intern(row["rule"]),
        extractor=get("extractor", extractor),
        confidence=row["confidence"],
    )


def pack_event(id_: str, event: Event, spans: Closer) -> Body:
    return filled(
        id=id_,
        kind=event.kind,
        mode=event.mode,
        span=spans.one(event.span),
        evidence=spans.one(event.evidence),
        when=pack_when(event.when),
        where=spans.one(event.where),
        roles={role: spans.all(many) for role, many in event.roles.items()},
        stated_count=event.stated_count,
        deaths=event.deaths,
        injuries=event.injuries,
    )


def unpack_event(row: Body, spans: Opener) -> Event:
    get = row.get
    return Event(
        kind=row["kind"],
        mode=get("mode"),
        span=spans.one(row["span"]),
        evidence=spans.one(row["evidence"]),
        when=unpack_when(get("when")),
        where=spans.maybe(get("where")),
        roles={role: spans.all(many) for role, many in row["roles"].items()},
        stated_count=get("stated_count"),
        deaths=get("deaths"),
        injuries=get("injuries"),
    )
