"""Whether an actor could have signed at all: who wasn't formed yet isn't missing."""

from collections.abc import Iterable
from datetime import date

from faultlines.model.snapshot import Entry

FORMED_AS_OBJECT = ("created",)
FORMED_AS_SUBJECT = ("split_from", "successor_of")


class Opportunity:
    """From claims that are said to be so, by the days that they give themselves."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._formed: dict[str, date] = {}
        self._seen: dict[str, date] = {}
        for entry in entries:
            first, last = entry.claim.when.first, entry.claim.when.last
            for end in (entry.subject, entry.object):
                if end is not None and last is not None:
                    self._seen[end] = min(last, self._seen.get(end, last))
            formed = _formed(entry)
            if formed is not None and first is not None:
                self._formed[formed] = max(first, self._formed.get(formed, first))

    def existed(self, actor: str, day: date | None) -> bool | None:
        """Whether it is told that the actor was there on the day; None where nothing tells."""
        if day is None:
            return None
        if actor in self._formed and self._formed[actor] > day:
            return False
        return True if self._seen.get(actor, date.max) <= day else None


def _formed(entry: Entry) -> str | None:
    if entry.claim.relation in FORMED_AS_OBJECT:
        return entry.object
    return entry.subject if entry.claim.relation in FORMED_AS_SUBJECT else None
