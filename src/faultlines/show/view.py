"""A snapshot with the indexes that everything shown needs, and the names it shows."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property

from faultlines.model.actors import Actor
from faultlines.model.claims import Event, Modality, Stance
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.text import Document, Publication, Span

SHORT = 8  # hex digits of an id in lists
FEW = 50  # claims that are put in their places one by one


def short(full_id: str) -> str:
    """The first eight hex digits of an id: "claim1:5b0c12ab…" → "5b0c12ab"."""
    return full_id.rpartition(":")[2][:SHORT]


class View:
    """What there is to show of a snapshot.

    floor: claims read with less confidence than this (0 to 1) are left out and counted in `below`.
    claims: all but the rejected and those below the floor, in the snapshot's order.
    happened: those of them that are said to be so, by somebody, of the world as it is: no denial,
    plan, condition or advice. Only these may make a tie.
    number: document id → its number in this snapshot, from 1.
    """

    def __init__(self, snap: Snapshot, *, floor: float = 0.0) -> None:
        self.snap, self.floor = snap, floor
        # The claims of an older view, and those that are others since: nothing is copied until
        # somebody asks.
        self._since: tuple[tuple[Entry, ...], tuple[Entry, ...]] | None = None
        self.documents = {doc.id: doc for doc in snap.documents}
        self.number = {doc_id: place for place, doc_id in enumerate(self.documents, start=1)}
        self.actors = {actor.id: actor for actor in snap.actors}
        self.events = {event.id: event for event in snap.events}
        self.publications = _first_of_each(snap.publications)

    @cached_property
    def claims(self) -> tuple[Entry, ...]:
        before, changed = self._since or ((), ())
        if self._since is None or len(changed) > FEW:
            return tuple(entry for entry in self.snap.claims if self._keeps(entry))
        return self.swapped(before, ((one, self._keeps(one)) for one in changed))

    def _keeps(self, entry: Entry) -> bool:
        return entry.status is not Status.REJECTED and entry.claim.confidence >= self.floor

    @cached_property
    def rejected(self) -> int:
        return sum(entry.status is Status.REJECTED for entry in self.snap.claims)

    @property
    def below(self) -> int:
        return len(self.snap.claims) - self.rejected - len(self.claims)

    @cached_property
    def happened(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.claims if is_said_so(entry))

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Claim id → its place in the snapshot."""
        return {entry.id: place for place, entry in enumerate(self.snap.claims)}

    def following(self, snap: Snapshot, changed: Sequence[Entry]) -> "View":
        """The same view of a snapshot in which only these claims are others: quick, however many
        there are."""
        after = copy(self)
        after.snap = snap
        own = after.__dict__
        own.pop("happened", None)
        if "claims" in own:
            after._since = own.pop("claims"), tuple(changed)
        elif self._since is not None:
            after._since = self._since[0], (*self._since[1], *changed)
        for entry in changed if "rejected" in own else ():
            old = self.snap.claims[self.place[entry.id]]
            own["rejected"] += (entry.status is Status.REJECTED) - (old.status is Status.REJECTED)
        return after

    def swapped(self, entries: tuple[Entry, ...],
                changed: Iterable[tuple[Entry, bool]]) -> tuple[Entry, ...]:  # fmt: skip
        """Some claims in the snapshot's order, with these in the places of their older selves, or
        without them. changed: each with whether it is kept."""
        after = list(entries)
        for entry, kept in changed:
            here = bisect_left(after, self.place[entry.id], key=lambda one: self.place[one.id])
            there = here < len(after) and after[here].id == entry.id
            after[here : here + there] = [entry] if kept else []
        return tuple(after)

    def document(self, span: Span) -> Document:
        return self.documents[span.doc_id]

    def actor(self, actor_id: str | None) -> Actor | None:
        return None if actor_id is None else self.actors.get(actor_id)

    def is_group(self, actor_id: str | None) -> bool:
        """ "the militias": an unnamed collective, which takes a plural verb."""
        found = self.actor(actor_id)
        return found is not None and found.schema == "Group"

    def name(self, actor_id: str | None, span: Span | None = None) -> str:
        """The actor's name; without one the words themselves, in quotes."""
        found = self.actor(actor_id)
        if found is not None:
            return found.name
        return "someone not named" if span is None else f"“{one_line(span.quote)}”"

    @cached_property
    def _bearers(self) -> Counter[str]:
        """How many actors bear each name, in any case."""
        return Counter(one.name.casefold() for one in self.snap.actors)

    def called(self, actor_id: str) -> str:
        """What one types to mean this actor: the name, or its id where others bear it too."""
        found = self.actor(actor_id)
        return found.name if found and self._bearers[found.name.casefold()] == 1 else actor_id

    def title(self, actor_id: str) -> str:
        """The name with its acronym, if it has one: "Northern Relief Council (NRC)"."""
        found = self.actors[actor_id]
        acronyms = [alias for alias in found.aliases if alias.isupper() and " " not in alias]
        return f"{found.name} ({min(acronyms, key=len)})" if acronyms else found.name

    def named(self, span: Span | None) -> str:
        """The name of whoever a span stands for."""
        return self.name(self.snap.who(span), span)

    def author(self, doc_id: str) -> str:
        """Who speaks where nobody is quoted: the outlet if it is known."""
        publication = self.publications.get(doc_id)
        if publication is not None and publication.source:
            return publication.source
        return "the author" if len(self.number) < 2 else f"the author of [{self.number[doc_id]}]"

    def event(self, entry: Entry) -> Event | None:
        return self.events.get(entry.claim.event_id or "")


def is_said_so(entry: Entry) -> bool:
    """Whether somebody says that this is so: no denial, plan, condition or advice."""
    claim = entry.claim
    return claim.modality is Modality.ACTUAL and claim.stance is not Stance.DENIES


def one_line(words: str) -> str:
    """The words with their line breaks as spaces."""
    return " ".join(words.split())


def _first_of_each(publications: Sequence[Publication]) -> dict[str, Publication]:
    """The publication that counts for each document: its first in the snapshot's order, which
    puts the earliest known day first and those without a day last."""
    chosen: dict[str, Publication] = {}
    for publication in publications:
        chosen.setdefault(publication.doc_id, publication)
    return chosen
