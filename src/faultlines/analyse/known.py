"""What was known by a day: the snapshot without whatever came out later."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Publication


def known_then(snap: Snapshot, asked: Asked) -> Snapshot:
    """The snapshot as `asked.known_by` would have had it; itself where that is None.

    Who a span is, and what people decided, stay as they are today: only texts are held back. A
    text whose day of publication and of fetching are both unknown is held back too.
    """
    if asked.known_by is None:
        return snap
    days = known_days(snap)
    there = {doc for doc, day in days.items() if day is not None and day <= asked.known_by}
    return replace(
        only(snap, there), publications=tuple(_out_by(snap.publications, asked.known_by))
    )


def only(snap: Snapshot, documents: Collection[str]) -> Snapshot:
    """The snapshot with nothing but what these documents (ids) hold."""
    actor_of = {key: who for key, who in snap.actor_of.items() if key[0] in documents}
    claims = tuple(one for one in snap.claims if one.claim.evidence.doc_id in documents)
    seen = set(actor_of.values()).union(
        *((one.subject or "", one.object or "", one.holder or "") for one in claims)
    )
    return replace(
        snap,
        documents=tuple(one for one in snap.documents if one.id in documents),
        publications=tuple(one for one in snap.publications if one.doc_id in documents),
        actors=tuple(one for one in snap.actors if one.id in seen),
        claims=claims,
        events=tuple(one for one in snap.events if one.evidence.doc_id in documents),
        forecasts=tuple(one for one in snap.forecasts if one.evidence.doc_id in documents),
        attributions=tuple(one for one in snap.attributions if one.evidence.doc_id in documents),
        actor_of=actor_of,
    )


def known_days(snap: Snapshot) -> dict[str, date | None]:
    """Document id → the day by which it was surely out, or None where nothing tells."""
    found: dict[str, date | None] = {doc.id: None for doc in snap.documents}
    for one in snap.publications:
        day, before = known_day(one), found.get(one.doc_id)
        if day is not None and (before is None or day < before):
            found[one.doc_id] = day
    return found


def known_day(one: Publication) -> date | None:
    """The last day it can have been published, or else that of fetching."""
    if one.published.last is not None:
        return one.published.last
    return date.fromisoformat(one.fetched[:10]) if one.fetched else None


def day_asked(snap: Snapshot, asked: Asked) -> date | None:
    """The day an analysis is about: as asked, else the last day that anything came out, but never
    after `known_by`. None: nothing in the snapshot has a day."""
    if asked.as_of is not None:
        return asked.as_of
    return max((day for day in known_days(snap).values() if day is not None), default=None)


def _out_by(publications: Iterable[Publication], day: date) -> Iterable[Publication]:
    for one in publications:
        known = known_day(one)
        if known is not None and known <= day:
            yield one
