"""What a decision moved: the tie of the claim's two actors, before and after."""

from dataclasses import replace
from datetime import date

from faultlines.analyse.known import day_asked
from faultlines.analyse.ties import network
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry
from faultlines.show.workbench.shelf import Shelf

Ends = tuple[str, str]


def moved(before: Shelf, was: Entry, after: Shelf, now: Entry) -> tuple[Ends | None, float, float]:
    """The ends of the tie that changed most, and its net weight before and after."""
    pairs = {pair for pair in (_ends(was), _ends(now)) if pair is not None}
    found = [(pair, net_of(before, pair), net_of(after, pair)) for pair in sorted(pairs)]
    return max(found, key=lambda one: abs(one[1] - one[2]), default=(None, 0.0, 0.0))


def hangs_on(shelf: Shelf, entry: Entry) -> tuple[Ends | None, float, float]:
    """The claim's tie, its net weight now, and what that would be without the claim."""
    pair = _ends(entry)
    if pair is None:
        return None, 0.0, 0.0
    return pair, net_of(shelf, pair), net_of(shelf, pair, without=entry.id)


def net_of(shelf: Shelf, pair: Ends, *, without: str = "") -> float:
    """How two actors stand, folded from their own claims alone: friendly above 0."""
    mine = [one for one in shelf.of_actor.get(pair[0], ())
            if _ends(one) == pair and one.id != without]  # fmt: skip
    if not mine:
        return 0.0
    inside = {one.claim.evidence.doc_id for one in mine}
    few = replace(
        shelf.snap, claims=tuple(mine),
        documents=tuple(shelf.view.documents[one] for one in inside),
        publications=tuple(one for one in shelf.snap.publications if one.doc_id in inside),
    )  # fmt: skip
    return float(network(few, Asked(as_of=_day(shelf))).net.sum())


def _day(shelf: Shelf) -> date | None:
    """The whole ledger's, not that of a few claims."""
    if "day" not in shelf.lasting:
        shelf.lasting["day"] = day_asked(shelf.snap, Asked())
    found: date | None = shelf.lasting["day"]
    return found


def _ends(entry: Entry) -> Ends | None:
    if entry.subject is None or entry.object is None or entry.subject == entry.object:
        return None
    low, high = sorted((entry.subject, entry.object))
    return low, high
