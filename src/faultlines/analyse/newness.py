"""Which groups the reports call new, emerging or unknown before."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from faultlines.analyse.known import known_days
from faultlines.model.snapshot import Snapshot
from faultlines.vocab.newness import called_new


@dataclass(frozen=True, slots=True)
class Called:
    """A stretch of a document that calls a group new, its name in it. start, end: code points."""

    doc_id: str
    start: int
    end: int
    quote: str


def new_groups(snap: Snapshot, bodies: Collection[str],
               day: date | None = None) -> dict[str, tuple[Called, ...]]:  # fmt: skip
    """Body → where it is called new, in the order of the texts. day: only in reports out by then.
    Persons, countries and collectives without a name are none: they aren't in `bodies`."""
    days = known_days(snap)
    text = {doc.id: doc.text for doc in snap.documents
            if day is None or (days.get(doc.id) or day) <= day}  # fmt: skip
    place = {doc: at for at, doc in enumerate(text)}
    found: dict[str, dict[tuple[int, int, int], Called]] = defaultdict(dict)
    for (doc, start, end), who in snap.actor_of.items():
        if who in bodies and doc in text:
            stretch = called_new(text[doc], start, end)
            if stretch is not None:
                quote = " ".join(text[doc][slice(*stretch)].split())
                found[who][place[doc], *stretch] = Called(doc, *stretch, quote)
    return {who: tuple(one for _, one in sorted(each.items())) for who, each in found.items()}
