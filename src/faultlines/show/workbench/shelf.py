"""A view of a snapshot with the lookups that pages need, each made when it is first asked for."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from faultlines.model.claims import Forecast
from faultlines.model.errors import NotFound
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.text import Document
from faultlines.show.lists import actor_rows
from faultlines.show.view import View
from faultlines.show.words import holder_name, object_name, subject_name

Fold = Callable[[str], str]


def bare(full_id: str) -> str:
    """An id as it stands in an address: "claim1:5b0c…" → "5b0c…"."""
    return full_id.rpartition(":")[2]


class Shelf:
    """fold: letters as the search compares them."""

    def __init__(self, snap: Snapshot, fold: Fold) -> None:
        self.snap, self._fold = snap, fold

    @cached_property
    def view(self) -> View:
        return View(self.snap)

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """Every claim, the rejected too, by the part of its id that stands in addresses."""
        return {bare(entry.id): entry for entry in self.snap.claims}

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
    def of_actor(self) -> Mapping[str, Sequence[Entry]]:
        """Actor id → the claims it stands in or holds."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.view.claims:
            for one in {entry.subject, entry.object, entry.holder}:
                if one is not None:
                    found[one].append(entry)
        return found

    @cached_property
    def of_document(self) -> Mapping[str, Sequence[Entry]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.snap.claims:
            found[entry.claim.evidence.doc_id].append(entry)
        return found

    @cached_property
    def undecided(self) -> int:
        return sum(entry.status is Status.OPEN for entry in self.snap.claims)

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        """Claim id → its names and its sentence, folded. Each sentence is folded once."""
        sentences = {entry.claim.evidence: "" for entry in self.snap.claims}
        sentences = {span: self._fold(span.quote) for span in sentences}
        view = self.view
        return {
            entry.id: "\n".join((
                self._fold(f"{subject_name(view, entry)}\n{object_name(view, entry)}\n"
                           f"{holder_name(view, entry)}\n{entry.claim.relation}"),
                sentences[entry.claim.evidence],
            ))
            for entry in self.snap.claims
        }  # fmt: skip

    def warm(self) -> None:
        """Make now what the first search would wait for."""
        _ = self._texts, self.entries, self.of_actor

    def having(self, words: str, among: Iterable[Entry]) -> list[Entry]:
        """Those in whose names or sentence all the words stand, wherever they begin."""
        wanted = [self._fold(word) for word in words.replace('"', " ").split()]
        wanted = [word for word in wanted if word]
        texts = self._texts
        return [one for one in among if all(word in texts[one.id] for word in wanted)]

    def claim(self, typed: str) -> Entry:
        """By its id or the beginning of it; NotFound when none or several."""
        from faultlines.show.find import find_claim

        return self.entries.get(bare(typed)) or find_claim(self.snap, typed)

    def document(self, typed: str) -> Document:
        found = self.documents.get(bare(typed))
        if found is None:
            raise NotFound("this ledger holds no such document.")
        return found
