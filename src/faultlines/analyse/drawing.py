"""The network of one day as it is drawn: who is shown, where, in which camp, and tied how."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from faultlines.analyse.known import day_asked
from faultlines.analyse.layout import layout
from faultlines.analyse.moving import Moving
from faultlines.model.actors import Actor
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot

SIDES = {1: -1, 2: 1}  # where each camp begins


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """actors: those with the most at stake first. places: x and y of each, about -1 to 1. camps:
    1, 2 or 0 where none is known. pairs: places in `actors`. nets: how each pair stands."""

    actors: Sequence[Actor]
    places: Sequence[tuple[float, float]]
    camps: Sequence[int]
    pairs: Sequence[tuple[int, int]]
    nets: Sequence[float]


def drawing(snap: Snapshot, asked: Asked, camps: Report | None = None) -> Drawing:
    """The day asked for. camps: the analysis of that name, where it was made."""
    moving = Moving(snap, floor=asked.floor)
    sides = sides_of(camps)
    where = [sides.get(one, 0) for one in moving.actors]
    named = {actor.id: actor for actor in snap.actors}
    return Drawing(
        actors=[named[one] for one in moving.actors],
        places=places_of(moving, where),
        camps=where,
        pairs=moving.pairs,
        nets=moving.nets(day_asked(snap, asked), asked.known_by),
    )


def places_of(moving: Moving, camps: Sequence[int]) -> list[tuple[float, float]]:
    """Where each actor stands: by all ties whatever their day, so that no day moves anybody."""
    edges = [(a, b, net) for (a, b), net in zip(moving.pairs, moving.whole, strict=True)]
    at = layout(len(moving.actors), edges, [SIDES.get(one, 0) for one in camps])
    return [(float(x), float(y)) for x, y in at]


def sides_of(camps: Report | None) -> Mapping[str, int]:
    """Actor id → its camp in the division into two of the largest torn part."""
    sides: dict[str, int] = {}
    for finding in camps.findings if camps else ():
        if finding.kind == "camp" and finding.under.startswith("Two camps"):
            for one in finding.about:
                sides.setdefault(one, int(str(finding.data["camp"])))
    return sides
