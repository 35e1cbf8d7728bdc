"""What a decision moved: the tie of the claim's two actors, before and after."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain

from faultlines.analyse.known import day_asked
from faultlines.analyse.origins import roots
from faultlines.analyse.positions import positions
from faultlines.analyse.ties import network
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.model.text import Publication
from faultlines.show.workbench.shelf import Shelf
from faultlines.vocab.ends import ending

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
    """How two actors stand, folded from their own claims and what may end them: friendly above
    0."""
    theirs = {one.id: one for end in pair for one in shelf.of_actor.get(end, ())}
    theirs.pop(without, None)
    mine = [one for one in theirs.values()
            if _ends(one) == pair or one.claim.relation in ending()]  # fmt: skip
    if not any(_ends(one) == pair for one in mine):
        return 0.0
    few = alone(shelf, mine)
    return network(few, Asked(as_of=_day(shelf)), _roots(shelf)).between(*pair)


def positions_of(shelf: Shelf, actor_id: str) -> list[Finding]:
    """Where an actor stands on each other, from its own claims alone."""
    report = positions(alone(shelf, shelf.of_actor.get(actor_id, ())), Asked())
    return [one for one in report.findings if one.kind == "position" and one.about[0] == actor_id]


def alone(shelf: Shelf, claims: Sequence[Entry]) -> Snapshot:
    """A snapshot of these claims, of who is in them, and of where their texts came out."""
    out = _out(shelf)
    inside = {one.claim.evidence.doc_id: None for one in claims}
    published = tuple(chain(*(out.get(one, ()) for one in inside)))
    named = {who for one in claims for who in (one.holder, one.subject, one.object)}
    actors = tuple(actor for actor in shelf.snap.actors if actor.id in named)
    return Snapshot(claims=tuple(claims), publications=published, actors=actors)


def _out(shelf: Shelf) -> Mapping[str, Sequence[Publication]]:
    """Document id → where it came out."""
    if "out" not in shelf.lasting:
        found = shelf.lasting["out"] = defaultdict[str, list[Publication]](list)
        for one in shelf.snap.publications:
            found[one.doc_id].append(one)
    known: Mapping[str, Sequence[Publication]] = shelf.lasting["out"]
    return known


def _roots(shelf: Shelf) -> Mapping[str, str]:
    """Document id → the text that it goes back to."""
    if "roots" not in shelf.lasting:
        shelf.lasting["roots"] = roots(shelf.snap)
    found: Mapping[str, str] = shelf.lasting["roots"]
    return found


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
