"""Joint acts as lists: who signed or met, how many were said to, who is said to be missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from faultlines.analyse.matters import words
from faultlines.analyse.said import live, of, said_so
from faultlines.analyse.uncounted import named, others
from faultlines.model.claims import Event
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot

ALIKE = 0.5  # share of names in common that makes two reports of one day one list
LEAST = 2  # names that make a list
STATEMENT = "joint_statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """One joint act. signed, absent: actor id → claims that say so; of a meeting, signed are those
    that were there. words: the act's own, of the first report. unnamed: how many more signed, with
    no name or with one of which nobody could tell whose it is. others: the texts' words for those
    without a name ("two smaller parties"). open_end: some of these words tell no number. how:
    actor id → the words that say that it was absent. where: the actor id of the place. about: the
    words of the sentences that tell of it, without the names of who signed or is absent."""

    day: date | None
    words: str
    events: tuple[str, ...]
    signed: Mapping[str, tuple[str, ...]]
    absent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stated: int | None = None
    unnamed: int = 0
    others: tuple[str, ...] = ()
    open_end: bool = False
    how: Mapping[str, str] = field(default_factory=dict)
    where: str | None = None
    about: frozenset[str] = frozenset()

    @property
    def listed(self) -> int:
        return len(self.signed) + self.unnamed

    @property
    def agrees(self) -> bool | None:
        """Whether the stated number is that of the list; None where none is stated."""
        if self.stated is None:
            return None
        return self.stated == self.listed or (self.open_end and self.stated > self.listed)


def rosters(snap: Snapshot, asked: Asked) -> tuple[Roster, ...]:
    """The lists, the oldest first, those without a day last. Two reports of one list are one."""
    by_event: dict[str, list[Entry]] = {}
    for entry in of(said_so(live(snap, asked)), "signs", "absent_from"):
        by_event.setdefault(entry.claim.event_id or "", []).append(entry)
    events = {event.id: event for event in snap.events if event.kind == STATEMENT}
    found = [_roster(snap, events[id_], told) for id_, told in by_event.items() if id_ in events]
    known = [one for one in found if len(one.signed) >= LEAST]
    known.sort(key=lambda one: (one.day or date.max, one.events))
    return united(known)


def _roster(snap: Snapshot, event: Event, told: Iterable[Entry]) -> Roster:
    signed = by_actor(of(told, "signs"))
    parties = [snap.who(span) for span in event.roles.get("party", ())]
    for who in parties:
        if who is not None:
            signed.setdefault(who, ())
    beside = others(snap, of(told, "signs"), event.roles.get("party", ()))
    return Roster(
        day=event.when.last,
        words=" ".join(event.span.quote.split()),
        events=(event.id,),
        signed=named(signed, beside),
        absent=by_actor(of(told, "absent_from")),
        stated=event.stated_count,
        unnamed=sum(who is None for who in parties) + beside.number,
        others=beside.words,
        open_end=beside.open,
        about=_about(event, told),
    )


def _about(event: Event, told: Iterable[Entry]) -> frozenset[str]:
    """What stays of the event's sentence without the names of who signed or is absent."""
    ends = [*event.roles.get("party", ()), *(one.claim.subject for one in told)]
    start, text = event.evidence.start, event.evidence.quote
    for span in ends:
        at, to = max(0, span.start - start), max(0, span.end - start)
        if span.doc_id == event.evidence.doc_id:
            text = text[:at] + " " * len(text[at:to]) + text[to:]
    return words(text)


def by_actor(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if entry.subject is not None:
            found[entry.subject] = (*found.get(entry.subject, ()), entry.id)
    return found


def united(rosters: Iterable[Roster]) -> tuple[Roster, ...]:
    """Two reports of one list as one."""
    found: list[Roster] = []
    for one in rosters:
        at = next((n for n, before in enumerate(found) if _same(before, one)), None)
        if at is None:
            found.append(one)
        else:
            found[at] = _joined(found[at], one)
    return tuple(found)


def _same(one: Roster, other: Roster) -> bool:
    """Of one known day, with most of their names in common."""
    names, others = set(one.signed), set(other.signed)
    return (one.day is not None and one.day == other.day and bool(names)
            and len(names & others) >= ALIKE * len(names | others))  # fmt: skip


def _joined(one: Roster, other: Roster) -> Roster:
    return replace(
        one,
        events=(*one.events, *other.events),
        signed=_added(one.signed, other.signed),
        absent=_added(one.absent, other.absent),
        stated=one.stated if one.stated is not None else other.stated,
        unnamed=min(one.unnamed, other.unnamed),
        others=one.others or other.others,
        open_end=one.open_end and other.open_end,
        how={**other.how, **one.how},
        about=one.about | other.about,
    )


def _added(
    one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    whole = dict.fromkeys([*one, *other])
    return {who: tuple(dict.fromkeys((*one.get(who, ()), *other.get(who, ())))) for who in whole}
