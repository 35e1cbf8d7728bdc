"""A view of a snapshot with the lookups that pages need, each made when it is first asked for."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from itertools import compress, repeat
from operator import contains, is_, is_not
from typing import Any

from faultlines.model.claims import Forecast
from faultlines.model.errors import NotFound
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.text import Document
from faultlines.show.choose import Wanted, chosen
from faultlines.show.lists import actor_rows
from faultlines.show.view import View
from faultlines.show.words import holder_name, object_name, subject_name

Fold = Callable[[str], str]


def bare(full_id: str) -> str:
    """An id as it stands in an address: "claim1:5b0c…" → "5b0c…"."""
    return full_id.rpartition(":")[2]


FEW = 50  # claims that were decided on at once


def _ends(entry: Entry) -> set[str]:
    return {one for one in (entry.subject, entry.object, entry.holder) if one is not None}


def _fields(snap: Snapshot) -> list[object]:
    """All of it but the claims."""
    return [getattr(snap, one.name) for one in fields(snap) if one.name != "claims"]


class Entries(Mapping[str, Entry]):
    """Claims by the part of their id that stands in addresses. places: of each in `claims`."""

    def __init__(self, claims: Sequence[Entry], places: Mapping[str, int]) -> None:
        self._claims, self.places = claims, places

    def __getitem__(self, key: str) -> Entry:
        return self._claims[self.places[key]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


class Shelf:
    """fold: letters as the search compares them. lasting: what others keep here that follows from
    anything but the claims; decisions on claims leave it there."""

    def __init__(self, snap: Snapshot, fold: Fold) -> None:
        self.snap, self._fold = snap, fold
        self.lasting: dict[str, Any] = {}

    def following(self, snap: Snapshot, places: Collection[int] | None = None) -> "Shelf":
        """The shelf of the next snapshot: where a few claims were decided on and nothing else
        happened, with all that was looked up for this one. places: of those claims, if known."""
        after = Shelf(snap, self._fold)
        if places is None:
            others = list(compress(snap.claims, map(is_not, self.snap.claims, snap.claims)))
        else:
            others = [snap.claims[one] for one in places]
        alike = len(snap.claims) == len(self.snap.claims) and len(others) <= FEW
        if alike and all(map(is_, _fields(self.snap), _fields(snap))):
            after._take_over(self, others)
        return after

    def _take_over(self, before: "Shelf", changed: Sequence[Entry]) -> None:
        own, had = self.__dict__, before.__dict__
        self.lasting = before.lasting
        own.update({name: had[name] for name in ("forecasts", "documents") if name in had})
        view = own["view"] = before.view.following(self.snap, changed)
        own["entries"] = Entries(self.snap.claims, before.entries.places)
        of_actor = own["of_actor"] = dict(before.of_actor)
        of_document = own["of_document"] = dict(before.of_document)
        own["undecided"] = before.undecided
        for one in changed:
            old, doc_id = before.entries[bare(one.id)], one.claim.evidence.doc_id
            own["undecided"] += (one.status is Status.OPEN) - (old.status is Status.OPEN)
            of_document[doc_id] = view.swapped(of_document[doc_id], [(one, True)])
            live = one.status is not Status.REJECTED
            for end in {*_ends(old), *_ends(one)}:
                kept = live and end in _ends(one)
                of_actor[end] = view.swapped(of_actor.get(end, ()), [(one, kept)])
        if "_texts" in had:
            texts = {view.place[one.id]: self._text(one, self._fold(one.claim.evidence.quote))
                     for one in changed}  # fmt: skip
            other = {at: text for at, text in texts.items() if before._texts[at] != text}
            own["_texts"] = list(before._texts) if other else before._texts
            for at, text in other.items():
                own["_texts"][at] = text

    @cached_property
    def view(self) -> View:
        return View(self.snap)

    @cached_property
    def entries(self) -> Entries:
        """Every claim, the rejected too, by the part of its id that stands in addresses."""
        return Entries(
            self.snap.claims, {bare(one.id): at for at, one in enumerate(self.snap.claims)}
        )

    @cached_property
    def forecasts(self) -> Mapping[str, Forecast]:
        return {bare(one.id): one for one in self.snap.forecasts}

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        return {bare(doc.id): doc for doc in self.snap.documents}

    @cached_property
    def actors(self) -> Sequence[dict[str, Any]]:
        """Every actor with its counts, most spoken of first: see `actor_rows`."""
        return actor_rows(self.view)

    @cached_property
    def of_actor(self) -> Mapping[str, tuple[Entry, ...]]:
        """Actor id → the claims it stands in or holds."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.view.claims:
            for one in _ends(entry):
                found[one].append(entry)
        return {key: tuple(some) for key, some in found.items()}

    @cached_property
    def of_document(self) -> Mapping[str, tuple[Entry, ...]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.snap.claims:
            found[entry.claim.evidence.doc_id].append(entry)
        return {key: tuple(some) for key, some in found.items()}

    @cached_property
    def undecided(self) -> int:
        return sum(entry.status is Status.OPEN for entry in self.snap.claims)

    @cached_property
    def _texts(self) -> list[str]:
        """Of each claim, in the snapshot's order, its names and its sentence, folded. Each sentence
        is folded once."""
        sentences = {entry.claim.evidence: "" for entry in self.snap.claims}
        sentences = {span: self._fold(span.quote) for span in sentences}
        return [self._text(entry, sentences[entry.claim.evidence]) for entry in self.snap.claims]

    def _text(self, entry: Entry, sentence: str) -> str:
        names = (subject_name(self.view, entry), object_name(self.view, entry),
                 holder_name(self.view, entry), entry.claim.relation)  # fmt: skip
        return f"{self._fold(chr(10).join(names))}\n{sentence}"

    def prepare(self) -> None:
        """Make now what the first page would wait for."""
        _ = self.actors, self.undecided

    def warm(self) -> None:
        """Make now what the first search would wait for."""
        _ = self._texts, self.entries, self.of_actor, self.of_document, self.view.place

    def having(self, words: str, among: Sequence[Entry] | None = None) -> list[Entry]:
        """Those in whose names or sentence all the words stand, wherever they begin. among: some
        claims, else all there are."""
        wanted = {self._fold(word) for word in words.replace('"', " ").split()} or {""}
        first, *others = sorted(wanted, key=len, reverse=True)  # a long one leaves few
        texts, claims = self._texts, self.snap.claims
        if among is None:
            places = list(compress(range(len(claims)), map(contains, texts, repeat(first))))
        else:
            places = [at for one in among if first in texts[at := self.view.place[one.id]]]
        for word in others:
            places = [at for at in places if word in texts[at]]
        return [claims[at] for at in places]

    def fitting(self, wanted: Wanted, words: str = "") -> Iterator[Entry]:
        """The claims that are as wanted and have the words, without a look at those that can't."""
        among: Sequence[Entry] | None = self._narrowed(wanted)
        if words.strip():
            among = self.having(words, among)
        elif wanted == Wanted():
            return iter(self.view.claims)
        return chosen(self.snap, wanted, among)

    def _narrowed(self, wanted: Wanted) -> Sequence[Entry] | None:
        """Those of its documents or its actor, in the snapshot's order; None for all."""
        if wanted.documents is not None:
            order = (id_ for id_ in self.view.documents if id_ in wanted.documents)
            return [one for id_ in order for one in self.of_document.get(id_, ())]
        actor = wanted.actor or (wanted.holder if wanted.holder in self.of_actor else None)
        if actor is not None and wanted.status is not Status.REJECTED:
            return self.of_actor.get(actor, ())
        return None

    def claim(self, typed: str) -> Entry:
        """By its id or the beginning of it; NotFound when none or several."""
        from faultlines.show.find import find_claim

        return self.entries.get(bare(typed)) or find_claim(self.snap, typed)

    def document(self, typed: str) -> Document:
        found = self.documents.get(bare(typed))
        if found is None:
            raise NotFound("this ledger holds no such document.")
        return found
