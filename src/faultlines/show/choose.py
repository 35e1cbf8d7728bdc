"""Choosing claims: by actor, relation, holder, day, stance, document and status."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from faultlines.model.claims import Stance
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.when import When

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


def chosen(snap: Snapshot, wanted: Wanted, among: Iterable[Entry] | None = None) -> Iterator[Entry]:
    """The claims that are as wanted, in the snapshot's order. among: some of them in that order,
    where the others are known not to be."""
    found = iter(snap.claims if among is None else among)
    for test in _tests(wanted):
        found = filter(test, found)
    return found


def _tests(wanted: Wanted) -> Iterator[Callable[[Entry], bool]]:
    """One for each thing asked: of a hundred thousand claims each call counts. Those that leave
    least come first, the dear one last."""
    if (actor := wanted.actor) is not None:
        yield lambda one: actor in (one.subject, one.object)
    if (documents := wanted.documents) is not None:
        yield lambda one: one.claim.evidence.doc_id in documents
    if (holder := wanted.holder) == AUTHOR:
        yield lambda one: one.claim.holder is None
    elif holder is not None:
        yield lambda one: one.holder == holder
    if (relation := wanted.relation) is not None:
        yield lambda one: one.claim.relation == relation
    if (stance := wanted.stance) is not None:
        yield lambda one: one.claim.stance is stance
    if (status := wanted.status) is not None:
        yield lambda one: one.status is status
    else:
        yield lambda one: one.status is not Status.REJECTED
    if wanted.first is not None or wanted.last is not None:
        yield _Dated(wanted.first, wanted.last)


class _Dated:
    """Whether a claim's date may lie between two days. Many claims are of one date: each is looked
    at once."""

    def __init__(self, first: date | None, last: date | None) -> None:
        self._first, self._last = first, last
        self._seen: dict[str | None, bool] = {None: False}

    def __call__(self, entry: Entry) -> bool:
        when = entry.claim.when
        if when.edtf not in self._seen:
            self._seen[when.edtf] = self._may(when)
        return self._seen[when.edtf]

    def _may(self, when: When) -> bool:
        too_early = self._first is not None and when.last is not None and when.last < self._first
        too_late = self._last is not None and when.first is not None and when.first > self._last
        return not (too_early or too_late)
