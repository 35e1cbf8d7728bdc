"""From what the ledger held to the snapshot that is read. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from faultlines.ledger.body import Unpacked
from faultlines.ledger.foretelling import fold_foretold
from faultlines.ledger.load import Held
from faultlines.ledger.outlets import grades, homes
from faultlines.ledger.people import fold_actors
from faultlines.ledger.rulings import AUTHOR, ENDS, Merges, Ruling, fold_rulings
from faultlines.model.actors import Verdict
from faultlines.model.claims import (
    Attribution,
    Certainty,
    Claim,
    Event,
    Forecast,
    Modality,
    Stance,
)
from faultlines.model.foretold import Foretold
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.model.text import Document, Publication, Span
from faultlines.model.when import When

ActorOf = dict[tuple[str, int, int], str]
_Found = TypeVar("_Found", Event, Forecast, Attribution)


def view(held: Held) -> Snapshot:
    """The snapshot that people read."""
    merges = Merges(held.decisions)
    rulings = fold_rulings(held.decisions)
    publications = _in_order(held.publications)
    documents = _documents(held.documents, publications)
    place = {doc_id: index for index, doc_id in enumerate(documents)}
    claims = _claims(held, rulings)
    actor_of = _actor_of(held, claims, merges)
    entries = [
        entry_of(id_, one, rulings.get(id_), actor_of, merges) for id_, one in claims.items()
    ]
    entries.sort(key=lambda one: (place[one.claim.evidence.doc_id], *_place_of(one.claim), one.id))
    read, foretold = held.readings, fold_foretold(held.decisions)
    return Snapshot(
        documents=tuple(documents.values()),
        publications=publications,
        actors=fold_actors(held.readings, entries, actor_of, merges, place, held.names),
        claims=tuple(entries),
        events=_events(held, claims.values(), place),
        forecasts=_forecasts(held, foretold, place),
        attributions=_gather(
            (zip(one.attribution_ids, one.extraction.attributions, strict=True) for one in read),
            place,
        ),
        actor_of=actor_of,
        foretold=foretold,
        grades=grades(held.decisions),
        homes=homes(held.decisions),
    )


def _in_order(publications: Iterable[Publication]) -> tuple[Publication, ...]:
    """By day, unknown ones last; those of one day in the order they came."""
    return tuple(sorted(publications, key=lambda one: one.published.first or date.max))


def _documents(
    documents: Mapping[str, Document], publications: Sequence[Publication]
) -> dict[str, Document]:
    first: dict[str, date] = {}
    for one in publications:
        first.setdefault(one.doc_id, one.published.first or date.max)
    order = sorted(documents, key=lambda doc_id: (first.get(doc_id, date.max), doc_id))
    return {doc_id: documents[doc_id] for doc_id in order}


def _claims(held: Held, rulings: Mapping[str, Ruling]) -> dict[str, Claim]:
    """Each claim once: as the first of the current readings has it, else, if a person decided on
    it, as the newest of the older ones has it."""
    claims: dict[str, Claim] = {}
    for one in held.readings:
        for id_, claim in zip(one.claim_ids, one.extraction.claims, strict=True):
            claims.setdefault(id_, claim)
    for one in held.older:
        for id_, claim in zip(one.claim_ids, one.extraction.claims, strict=True):
            if id_ in rulings:
                claims.setdefault(id_, claim)
    return claims


def _actor_of(held: Held, claims: Mapping[str, Claim], merges: Merges) -> ActorOf:
    """A later judgement on a span stands above an earlier one; older readings speak last, and
    only of spans in claims that were kept from them."""
    found: ActorOf = {}
    for one in held.readings:
        _judge(found, one)
    ends = {_key(span) for claim in claims.values() for span in _spans_of(claim)
            } if held.older else set()  # fmt: skip
    ends |= {_key(span) for one in held.older for span in _authors(one)}
    for one in held.older:
        kept: ActorOf = {}
        _judge(kept, one)
        for key in kept.keys() & ends:
            found.setdefault(key, kept[key])
    if not merges.heads:
        return found
    return {key: merges.head(actor_id) for key, actor_id in found.items()}


def _judge(found: ActorOf, one: Unpacked) -> None:
    for judgement in one.identities.judgements:
        key = _key(judgement.span)
        if judgement.verdict is Verdict.SAME:
            found[key] = judgement.refers_to
        elif found.get(key) == judgement.refers_to:
            del found[key]


def _key(span: Span) -> tuple[str, int, int]:
    return span.doc_id, span.start, span.end


def _spans_of(claim: Claim) -> Iterable[Span]:
    return (span for span in (claim.subject, claim.object, claim.holder) if span is not None)


def _authors(one: Unpacked) -> Iterable[Span]:
    """Of its forecasts, some of which are kept."""
    return (told.author for told in one.extraction.forecasts if told.author is not None)


def entry_of(
    id_: str,
    claim: Claim,
    ruling: Ruling | None,
    actor_of: Mapping[tuple[str, int, int], str],
    merges: Merges | None = None,
) -> Entry:
    """The claim with its ends, and as people decided. merges: who counts as whom, where the ruling
    names an end."""

    def who(span: Span | None) -> str | None:
        return None if span is None else actor_of.get(_key(span))

    if ruling is None:  # as nearly all are
        return Entry(id=id_, claim=claim, subject=who(claim.subject), object=who(claim.object),
                     holder=who(claim.holder))  # fmt: skip
    changes = ruling.changes
    head = (merges or Merges()).head
    ends = {end: head(changes[end]) for end in ENDS if end in changes}
    return Entry(
        id=id_,
        claim=_edited(claim, changes) if changes else claim,
        status=ruling.status,
        subject=ends.get("subject") or who(claim.subject),
        object=ends.get("object") or who(claim.object),
        holder=_holder(ends) if "holder" in ends else who(claim.holder),
        by=ruling.by,
        reason=ruling.reason,
    )


def _holder(ends: Mapping[str, str]) -> str | None:
    return None if ends["holder"] == AUTHOR else ends["holder"]


def _edited(claim: Claim, changes: Mapping[str, str]) -> Claim:
    """The claim with a person's values. Its words stay: they are what the text says."""
    if "relation" in changes:
        claim = replace(claim, relation=changes["relation"])
    if "object" in changes:
        claim = replace(claim, event_id=None)  # an actor stands there now
    if "holder" in changes:
        words = None if changes["holder"] == AUTHOR else claim.holder or claim.evidence
        claim = replace(claim, holder=words, holder_unnamed=False)
    if "stance" in changes:
        claim = replace(claim, stance=Stance(changes["stance"]))
    if "certainty" in changes:
        claim = replace(claim, certainty=Certainty(changes["certainty"]))
    if "modality" in changes:
        claim = replace(claim, modality=Modality(changes["modality"]))
    if "when" in changes:
        claim = replace(claim, when=When(edtf=changes["when"]))
    return claim


def _events(held: Held, claims: Iterable[Claim], place: Mapping[str, int]) -> tuple[Event, ...]:
    needed = {claim.event_id for claim in claims}
    found = [zip(one.event_ids, one.extraction.events, strict=True) for one in held.readings]
    older = [zip(one.event_ids, one.extraction.events, strict=True) for one in held.older]
    kept = [[(id_, event) for id_, event in some if id_ in needed] for some in older]
    return _gather([*found, *kept], place)


def _forecasts(
    held: Held, foretold: Iterable[Foretold], place: Mapping[str, int]
) -> tuple[Forecast, ...]:
    """Those of the current readings, and of the older ones those that people decided on."""
    decided = {one.forecast_id for one in foretold}
    found = [zip(one.forecast_ids, one.extraction.forecasts, strict=True) for one in held.readings]
    older = [zip(one.forecast_ids, one.extraction.forecasts, strict=True) for one in held.older]
    kept = [[(id_, one) for id_, one in some if id_ in decided] for some in older]
    return _gather([*found, *kept], place)


def _gather(
    many: Iterable[Iterable[tuple[str, _Found]]], place: Mapping[str, int]
) -> tuple[_Found, ...]:
    """Each once, by document and then by its place in the text."""
    found: dict[str, _Found] = {}
    for some in many:
        for id_, one in some:
            found.setdefault(id_, one)

    def order(item: tuple[str, _Found]) -> tuple[int, int, int, str]:
        return place[item[1].evidence.doc_id], *_start(item[1]), item[0]

    return tuple(one for _, one in sorted(found.items(), key=order))


def _start(one: Event | Forecast | Attribution) -> tuple[int, int]:
    own = one.span if isinstance(one, Event) else one.evidence
    return one.evidence.start, own.start


def _place_of(claim: Claim) -> tuple[int, int, int]:
    return claim.evidence.start, claim.subject.start, claim.cue[0].start
