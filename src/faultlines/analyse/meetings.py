"""Meetings as lists: who met whom on one occasion, who stayed away and why, who refused."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from faultlines.analyse.listing import listed, stated_absences
from faultlines.analyse.rosters import LEAST, Roster, by_actor, united
from faultlines.analyse.said import live, of, said_so
from faultlines.analyse.uncounted import named, others
from faultlines.model.claims import Event
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.meetings import FEW, meeting_words

MEETING = "consult"
RULE = (
    f"A meeting is a list where the reports bring {FEW} or more together, say how many there were, "
    "or name two or more that sat there. Nobody is computed to be missing from one: a host chooses "
    "his guests. Absences and refusals are told as they are stated, with their words."
)
Occasion = tuple[str, int, tuple[tuple[int, int], ...]]


def meetings(snap: Snapshot, asked: Asked) -> Iterator[Finding]:
    """The oldest first, those without a day last; then refusals."""
    told = list(said_so(live(snap, asked)))
    for one in gatherings(snap, told):
        if asked.as_of is None or one.day is None or one.day <= asked.as_of:
            yield from _about(one)
    for entry in of(told, "refuses_to_meet"):
        if entry.subject and entry.object:
            yield Finding(
                kind="refusal", under="Meetings that were refused", method="as stated",
                about=(entry.subject, entry.object), because=(entry.id,),
                says=f"{{{entry.subject}}} is said to have refused to meet {{{entry.object}}}",
            )  # fmt: skip


def gatherings(snap: Snapshot, told: Sequence[Entry]) -> tuple[Roster, ...]:
    """Every meeting that is a list. told: the claims that count."""
    events = {event.id: event for event in snap.events if event.kind == MEETING}
    by_event: dict[str, list[Entry]] = {}
    pairs: dict[Occasion, list[Entry]] = defaultdict(list)
    for entry in of(told, "meets", "absent_from"):
        if entry.claim.event_id is None:
            pairs[_occasion(entry)].append(entry)
        elif entry.claim.event_id in events:
            by_event.setdefault(entry.claim.event_id, []).append(entry)
    places: dict[tuple[str, int], list[Occasion]] = defaultdict(list)
    for key in pairs:
        places[key[:2]].append(key)
    found = []
    for id_, event in events.items():  # whom a claim tells of as a pair was there too
        beside = places.get((event.evidence.doc_id, event.evidence.start), ())
        same = [key for key in beside if key in pairs and _is_of(event, pairs[key][0])]
        both = [*by_event.get(id_, ()), *(entry for key in same for entry in pairs.pop(key))]
        found += [_held(snap, event, both)] if both else []
    found += [_met(entries) for entries in pairs.values()]
    known = [one for one in found if one is not None]
    known.sort(key=lambda one: (one.day is None, str(one.day), one.events))
    return united(known)


def _occasion(entry: Entry) -> Occasion:
    evidence = entry.claim.evidence
    return (evidence.doc_id, evidence.start,
            tuple((span.start, span.end) for span in entry.claim.cue))  # fmt: skip


def _is_of(event: Event, entry: Entry) -> bool:
    return event.span in entry.claim.cue and event.evidence == entry.claim.evidence


def _held(snap: Snapshot, event: Event, told: Sequence[Entry]) -> Roster | None:
    beside = others(snap, of(told, "meets"), event.roles.get("present", ()))
    there, absent = named(_there(of(told, "meets")), beside), of(told, "absent_from")
    pairs_only = all(entry.claim.event_id is None for entry in told)
    least = FEW if pairs_only and event.stated_count is None else LEAST
    if len(there) < least and not absent:
        return None
    return Roster(
        day=event.when.last,
        words=" ".join(event.span.quote.split()),
        events=(event.id,),
        signed=there,
        absent=by_actor(absent),
        stated=event.stated_count,
        unnamed=beside.number,
        others=beside.words,
        open_end=beside.open,
        how={entry.subject: _words(entry, event) for entry in absent if entry.subject},
        where=snap.who(event.where) if event.where is not None else None,
    )


def _met(entries: Sequence[Entry]) -> Roster | None:
    """An occasion that only its pairs tell of."""
    there = _there(entries)
    claim = entries[0].claim
    words = " ".join(span.quote for span in claim.cue)
    return Roster(day=claim.when.last, words=words, events=(), signed=there) \
        if len(there) >= FEW else None  # fmt: skip


def _there(entries: Sequence[Entry]) -> dict[str, tuple[str, ...]]:
    """Whoever met → the claims that say so, in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        for who in (entry.subject, entry.object):
            if who is not None:
                found[who] = (*found.get(who, ()), entry.id)
    return found


def _words(entry: Entry, event: Event) -> str:
    """How the text says that somebody was absent, without the meeting itself."""
    cue = (" ".join(span.quote.split()) for span in sorted(entry.claim.cue) if span != event.span)
    return " ".join(words for words in cue if words.lower() not in meeting_words("meeting"))


def _about(one: Roster) -> Iterator[Finding]:
    where = f" at {{{one.where}}}" if one.where else ""
    under = f"Meeting “{one.words}”{where}, {one.day.isoformat() if one.day else 'day not given'}"
    if one.signed:
        yield listed(one, under, kind="meeting", verb="met")
    yield from stated_absences(one, under)
