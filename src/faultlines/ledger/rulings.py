"""What people decided, folded: the standing of each claim, and who is whom. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from faultlines.model.snapshot import Status

RULING = ("accept", "reject", "edit")
FORETELLING = ("foresee", "due", "resolve")
"""Decisions on claims, and on forecasts: added by hand; given a test and a day; resolved."""

ENDS = ("subject", "object", "holder")
AUTHOR = "author"
"""Parts of an edit that name actors; and, as a holder, the document's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision as the ledger keeps it.

    kind: accept, reject, edit, same, different, foresee, due, resolve, grade, country or note.
    made: UTC, ISO 8601. claim_id: for the first three, for notes on claims, and the forecast's for
    those on one. actors: (kept, folded into it) for `same`, the two for `different`, the one for a
    note on an actor, the outlet's name for a grade or a country. changes: field → value, of an
    edit, of what is decided on a forecast, the grade or the country; ENDS are actor ids there, and
    a holder may be AUTHOR.
    """

    seq: int
    kind: str
    made: str
    by: str
    reason: str
    claim_id: str | None = None
    actors: tuple[str, ...] = ()
    changes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """Where a claim stands after all decisions on it; by and reason are the latest one's."""

    status: Status
    by: str
    reason: str
    changes: Mapping[str, str]


def fold_rulings(decisions: Iterable[Decision]) -> dict[str, Ruling]:
    """Claim id → ruling, from the decisions that hold, in the order they were made.

    Edits add up. Accepting an edited claim accepts it as edited.
    """
    rulings: dict[str, Ruling] = {}
    for made in decisions:
        if made.claim_id is not None and made.kind in RULING:
            rulings[made.claim_id] = _next(rulings.get(made.claim_id), made)
    return rulings


def _next(before: Ruling | None, made: Decision) -> Ruling:
    changes = {**(before.changes if before else {}), **made.changes}
    status = Status.EDITED if changes else Status.ACCEPTED
    if made.kind == "reject":
        status = Status.REJECTED
    return Ruling(status=status, by=made.by, reason=made.reason, changes=changes)


class Merges:
    """Who counts as whom. heads: actor id → the id it counts as, for those that were joined.

    apart: pairs that a person said are different, and nobody has said are the same since.
    """

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self.heads: dict[str, str] = {}
        self.apart: set[frozenset[str]] = set()
        self._pairs: list[tuple[str, str]] = []
        for made in decisions:
            if made.kind in ("same", "different"):
                self._take(made.kind, made.actors[0], made.actors[1])
        for kept, folded in self._pairs:
            self._join(kept, folded)

    def head(self, actor_id: str) -> str:
        return self.heads.get(actor_id, actor_id)

    def members(self, head: str) -> list[str]:
        """All that count as `head`, itself first, then in the order they were joined."""
        return [head, *(one for one, its in self.heads.items() if its == head and one != head)]

    def clash(self) -> tuple[str, str] | None:
        """Two actors held apart that other decisions make one, or None."""
        for pair in sorted(map(sorted, self.apart)):
            if self.head(pair[0]) == self.head(pair[1]):
                return pair[0], pair[1]
        return None

    def between(self, one: str, other: str) -> Sequence[str]:
        """The actors through which the two are joined, ends left out."""
        ways = {one: [one]}
        queue = [one]
        for here in queue:
            for there in self._neighbours(here):
                if there not in ways:
                    ways[there] = [*ways[here], there]
                    queue.append(there)
        return ways.get(other, [])[1:-1]

    def _neighbours(self, actor_id: str) -> list[str]:
        ends = [pair for pair in self._pairs if actor_id in pair]
        return [kept if folded == actor_id else folded for kept, folded in ends]

    def _take(self, kind: str, one: str, other: str) -> None:
        pair = frozenset((one, other))
        if kind == "same":
            self._pairs.append((one, other))
            self.apart.discard(pair)
        else:
            self._pairs = [joined for joined in self._pairs if frozenset(joined) != pair]
            self.apart.add(pair)

    def _join(self, kept: str, folded: str) -> None:
        head, old = self.head(kept), self.head(folded)
        # Said again of two that are one already: the name first given now wins.
        new = kept if head == old else head
        for one in (kept, folded, *self.heads):
            if self.head(one) in (head, old):
                self.heads[one] = new
