"""Choosing claims: by actor, relation, holder, day, stance, document and status."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from faultlines.model.claims import Stance
from faultlines.model.snapshot import Entry, Snapshot, Status

AUTHOR = "author"  # as a holder: the document's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a claim must be; None asks nothing.

    actor, subject ids: actor stands at either end. holder: an actor id, or AUTHOR. first, last:
    some day of the claim's date may lie in between; a claim without a date never does.
    status None: all but the rejected.
    """

    actor: str | None = None
    relation: str | None = None
    holder: str | None = None
    first: date | None = None
    last: date | None = None
    stance: Stance | None = None
    documents: frozenset[str] | None = None
    status: Status | None = None


def chosen(snap: Snapshot, wanted: Wanted) -> Iterator[Entry]:
    """The claims that are as wanted, in the snapshot's order."""
    return (entry for entry in snap.claims if _fits(entry, wanted))


def _fits(entry: Entry, wanted: Wanted) -> bool:
    claim = entry.claim
    return (
        wanted.actor in (None, entry.subject, entry.object)
        and wanted.relation in (None, claim.relation)
        and wanted.stance in (None, claim.stance)
        and (wanted.documents is None or claim.evidence.doc_id in wanted.documents)
        and _held(entry, wanted.holder)
        and _ruled(entry.status, wanted.status)
        and _dated(entry, wanted)
    )


def _held(entry: Entry, holder: str | None) -> bool:
    if holder == AUTHOR:
        return entry.claim.holder is None
    return holder is None or entry.holder == holder


def _ruled(status: Status, wanted: Status | None) -> bool:
    return status is not Status.REJECTED if wanted is None else status is wanted


def _dated(entry: Entry, wanted: Wanted) -> bool:
    if wanted.first is None and wanted.last is None:
        return True
    when = entry.claim.when
    if not when.known:
        return False
    too_early = wanted.first is not None and when.last is not None and when.last < wanted.first
    too_late = wanted.last is not None and when.first is not None and when.first > wanted.last
    return not (too_early or too_late)
