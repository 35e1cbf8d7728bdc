"""The claims of a snapshot as columns: a million of them fold in a second or two."""

from array import array
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date

from faultlines.analyse.dated import early, until
from faultlines.analyse.known import known_days
from faultlines.analyse.said import people
from faultlines.analyse.voices import Voices
from faultlines.model.claims import Certainty, Claim, Modality, Stance
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.ties import NOBODY, Columns
from faultlines.model.when import When

STANCES, CERTAINTIES, MODALITIES = tuple(Stance), tuple(Certainty), tuple(Modality)


def columns(snap: Snapshot, origins: Mapping[str, str] | None = None) -> Columns:
    """One row a claim, in the snapshot's order.

    origins: document id → what it goes back to (a wire, a first report). A document that isn't
    named there goes back to none. Whose word a claim is, its origin, says Voices.
    """
    days, persons = known_days(snap), people(snap)
    actors, relations, told_by = _Codes(), _Codes(), _Codes()
    voices = Voices(snap, origins or {})
    entries = snap.claims

    def whole(form: str, value: Callable[[Entry], int]) -> "array[int]":
        return array(form, map(value, entries))

    def doc(entry: Entry) -> str:
        return entry.claim.evidence.doc_id

    return Columns(
        subject=whole("i", lambda one: actors.of(one.subject)),
        object=whole("i", lambda one: actors.of(one.object)),
        holder=whole("i", lambda one: actors.of(one.holder)),
        named=whole("b", lambda one: _named(one.claim)),
        relation=whole("h", lambda one: relations.of(one.claim.relation)),
        stance=whole("b", lambda one: STANCES.index(one.claim.stance)),
        certainty=whole("b", lambda one: CERTAINTIES.index(one.claim.certainty)),
        modality=whole("b", lambda one: MODALITIES.index(one.claim.modality)),
        barred=whole("b", _barred),
        confidence=array("d", (one.claim.confidence for one in entries)),
        begins=whole("i", lambda one: _ordinal(one.claim.when.first)),
        settled=whole("i", lambda one: _settled(one.claim.when)),
        until=whole("i", lambda one: until(one.claim)),
        early=whole("b", lambda one: early(one.claim)),
        known=whole("i", lambda one: _ordinal(days.get(doc(one)))),
        origin=whole("i", lambda one: told_by.of(voices.of(one))),
        claim_ids=tuple(one.id for one in entries),
        people=array("b", (word in persons for word in actors.words)),
        actors=actors.words,
        relations=relations.words,
        origins=told_by.words,
    )


class _Codes:
    """Words numbered as they come."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._codes: dict[Hashable, int] = {word: code for code, word in enumerate(words)}

    def of(self, word: str | None) -> int:
        return NOBODY if word is None else self._codes.setdefault(word, len(self._codes))

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(str(word) for word in self._codes)


def _named(claim: Claim) -> int:
    return 2 if claim.holder_unnamed else int(claim.holder is not None)


def _barred(entry: Entry) -> int:
    return int(entry.claim.condition is not None or entry.status is Status.REJECTED)


def _ordinal(day: date | None) -> int:
    return 0 if day is None else day.toordinal()


def _settled(when: When) -> int:
    """The last day it can have begun: "a/b", all through, began on a; "[a..b]" by b."""
    through = when.edtf is not None and "/" in when.edtf and when.first is not None
    return _ordinal(when.first if through else when.last)
