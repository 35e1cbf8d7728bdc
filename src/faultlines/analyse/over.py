"""Which states are over on the day asked for, each with the claim that ended it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from faultlines.analyse.dated import NEVER, Dated, calendar
from faultlines.analyse.ending import End, Endings
from faultlines.analyse.known import known_then
from faultlines.analyse.said import live, people, said_so
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.relations import RELATIONS


@dataclass(frozen=True, slots=True)
class Over:
    """endings: all that ends something. states: the claims of states that had begun. ended: claim
    id → what ended it."""

    endings: Endings
    states: tuple[Dated, ...]
    ended: Mapping[str, End] = field(default_factory=dict)


def over(snap: Snapshot, asked: Asked) -> Over:
    """As ties has it: see rule.py."""
    snap = known_then(snap, asked)
    today, days = calendar(snap, asked)
    endings = Endings(live(snap, asked), days, people(snap), today)
    states = tuple(one for one in _states(snap, asked, days) if not today or one.start <= today)
    ended = {one.entry.id: end for one in states if (end := endings.of(one))}
    return Over(endings, states, ended)


def iso(end: End) -> str | None:
    """By when it was over, as an ISO day; None where nothing tells."""
    return date.fromordinal(end.day).isoformat() if end.day else None


def _states(snap: Snapshot, asked: Asked, days: Mapping[str, int]) -> Iterator[Dated]:
    for entry in said_so(live(snap, asked)):
        relation = RELATIONS.get(entry.claim.relation)
        if relation and relation.state and _two(entry):
            yield Dated(entry, days.get(entry.claim.evidence.doc_id, NEVER))


def _two(entry: Entry) -> bool:
    return bool(entry.subject and entry.object and entry.subject != entry.object)
