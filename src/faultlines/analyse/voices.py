"""Whose word a claim is: its origin, the same for every analysis (docs/decisions/0013). What one
voice says twice is said once."""

from collections.abc import Mapping

from faultlines.model.snapshot import Entry, Snapshot

RULE = (
    "The origin of a claim is its named holder, wherever it is printed: one spokesman quoted by "
    "two outlets is one. Without a named holder it is the outlet, however many reports it brought "
    "it in and whomever it doesn't name, or the text where no outlet is known; a copy of a text "
    "has the origin of what it copies."
)


class Voices:
    """roots: document id → the text that it goes back to; those not named go back to none."""

    def __init__(self, snap: Snapshot, roots: Mapping[str, str]) -> None:
        self._roots = roots
        self._outlet_of: dict[str, str] = {}
        outlets: dict[str, str] = {}  # in lower case → as first written
        for one in snap.publications:  # the first in the snapshot's order counts
            if one.source and one.doc_id not in self._outlet_of:
                name = outlets.setdefault(one.source.casefold(), one.source)
                self._outlet_of[one.doc_id] = name
        self._as_outlet = {
            actor.id: outlets[name.casefold()]
            for actor in snap.actors for name in (actor.name, *actor.aliases)
            if name.casefold() in outlets
        }  # fmt: skip

        self._alike = _by_name(snap)

    def of(self, entry: Entry) -> str:
        """The holder, wherever it is printed, an actor's id; where that is an outlet whose reports
        are here ("Harbour News reported that …"), or nobody is named, the outlet's name; where no
        outlet is known, the text's id. What an outlet hears from nobody it names is its word."""
        if entry.holder is not None:
            holder = self._alike.get(entry.holder, entry.holder)
            return self._as_outlet.get(holder, holder)
        return self.of_document(entry.claim.evidence.doc_id)

    def of_document(self, doc: str) -> str:
        root = self._roots.get(doc, doc)
        return self._outlet_of.get(root, root)


def _by_name(snap: Snapshot) -> dict[str, str]:
    """Unnamed collectives ("Western diplomats") → the first that is called so: each report has its
    own, and nobody can tell whether others spoke."""
    first: dict[str, str] = {}
    return {one.id: first.setdefault(one.name.casefold(), one.id)
            for one in snap.actors if one.schema == "Group"}  # fmt: skip
