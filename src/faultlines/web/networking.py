"""The network's page, and the ties of any day for its sliders."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from math import cos, sin

import numpy as np
from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from faultlines.analyse.camps import camps
from faultlines.analyse.drawing import SIDES, sides_of
from faultlines.analyse.known import day_asked, known_days
from faultlines.analyse.layout import Places, layout
from faultlines.analyse.moving import Moving
from faultlines.analyse.once import once
from faultlines.model.actors import Actor
from faultlines.model.errors import NotFound
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.show.choose import chosen
from faultlines.show.page.tags import Markup
from faultlines.show.workbench.actors import actor_part
from faultlines.show.workbench.network import Drawn, drawn_data, network_page, pair_part
from faultlines.show.workbench.shelf import Shelf
from faultlines.vocab.relations import RELATIONS
from faultlines.web.asked import Query, asked, wanted
from faultlines.web.bench import Bench, Workbench
from faultlines.web.effects import net_of, positions_of

DIVISIBLE = 1500  # ties; more are not divided into camps while somebody waits
PARTS = ("family", "holder", "certainty", "document")
networking = APIRouter()


@networking.get("/network", response_class=HTMLResponse)
def network(bench: Bench, request: Request) -> str:
    """Takes the filters of PARTS, as_of, known_by, show, actor, one and other."""
    query = dict(request.query_params)
    opened = None
    if query.get("actor"):
        opened = _actor(bench, query["actor"])
    elif query.get("one") and query.get("other"):
        opened = _pair(bench, query["one"], query["other"])
    return bench.page(network_page(bench.shelf().view, drawn(bench, query), query, opened))


@networking.get("/api/network")
def data(bench: Bench, request: Request) -> dict[str, object]:
    """Who there is, where each stands, which pairs are tied, and how on the day."""
    return drawn_data(drawn(bench, request.query_params))


@networking.get("/api/network/day")
def one_day(bench: Bench, request: Request) -> dict[str, object]:
    """How each pair of /api/network stands on another day, in its order."""
    query = asked(request.query_params)
    return {"nets": moving(bench, request.query_params).nets(query.as_of, query.known_by)}


@networking.get("/api/network/camps")
def camps_of_day(bench: Bench, request: Request) -> dict[str, object]:
    """The camp (1, 2, or 0) of each actor of /api/network on a day, in its order."""
    found = moving(bench, request.query_params)
    sides = _camps(bench, found, asked(request.query_params))
    return {"camps": [sides.get(one, 0) for one in found.actors]}


@networking.get("/network/actor", response_class=HTMLResponse)
def one_actor(bench: Bench, id: str) -> str:
    """An actor's card, for a page that is open already."""
    return _actor(bench, id)


@networking.get("/network/pair", response_class=HTMLResponse)
def one_pair(bench: Bench, one: str, other: str) -> str:
    """What is claimed of two actors, for a page that is open already."""
    return _pair(bench, one, other)


def _actor(bench: Workbench, actor_id: str) -> Markup:
    shelf, actor = bench.shelf(), _known(bench, actor_id)
    return actor_part(shelf, actor, positions_of(shelf, actor.id), token=bench.token)


def _pair(bench: Workbench, one: str, other: str) -> Markup:
    shelf = bench.shelf()
    first, second = _known(bench, one), _known(bench, other)
    low, high = sorted((one, other))
    entries = [entry for entry in shelf.of_actor.get(one, ())
               if {entry.subject, entry.object} == {one, other}]  # fmt: skip
    return pair_part(shelf.view, first, second, net_of(shelf, (low, high)), entries)


def _known(bench: Workbench, actor_id: str) -> Actor:
    found = bench.shelf().view.actor(actor_id)
    if found is None:
        raise NotFound(f"this ledger knows nobody by the id {actor_id}.")
    return found


def drawn(bench: Workbench, query: Query) -> Drawn:
    shelf, day = bench.shelf(), asked(query)
    found = moving(bench, query)
    as_of = day_asked(shelf.snap, day)
    sides = _camps(bench, found, day)
    told = [one for one in map(_told, shelf.view.happened) if one is not None]
    places = _places(bench)
    return Drawn(
        actors=[shelf.view.actors[one] for one in found.actors],
        stake=found.stake,
        places=[places[one] for one in found.actors],
        camps=[sides.get(one, 0) for one in found.actors],
        pairs=found.pairs,
        nets=found.nets(as_of, day.known_by),
        as_of=as_of,
        known_by=day.known_by,
        told=[*told, *([as_of] if as_of else [])],
        published=[one for one in known_days(shelf.snap).values() if one is not None],
    )


def moving(bench: Workbench, query: Query) -> Moving:
    """The network under the filters of the query; made once for each set of them."""
    parts = {name: query.get(name, "") for name in PARTS}
    return bench.kept(("moving", *parts.values()),
                      lambda shelf: Moving(_filtered(shelf.snap, parts)))  # fmt: skip


def _filtered(snap: Snapshot, parts: Mapping[str, str]) -> Snapshot:
    if not any(parts.values()):
        return snap
    some = [entry for entry in chosen(snap, wanted(snap, parts))
            if parts["certainty"] in ("", entry.claim.certainty)
            and parts["family"] in ("", _family(entry))]  # fmt: skip
    return replace(snap, claims=tuple(some))


def _family(entry: Entry) -> str:
    relation = RELATIONS.get(entry.claim.relation)
    return relation.family if relation else ""


def _told(entry: Entry) -> date | None:
    return entry.claim.when.first if entry.status is not Status.REJECTED else None


def _camps(bench: Workbench, found: Moving, day: Asked) -> Mapping[str, int]:
    """Actor id → its camp; empty where there are too many ties to divide while somebody waits."""
    if len(found.pairs) > DIVISIBLE:
        return {}
    changed = _last_change(bench, day)
    nets = found.nets(changed.as_of, changed.known_by)
    key = sha256(repr((found.actors, found.pairs, nets)).encode()).digest()
    return bench.solved(
        key, lambda shelf: sides_of(once(partial(camps, many=False))(shelf.snap, changed))
    )


def _last_change(bench: Workbench, day: Asked) -> Asked:
    """The last day up to the one asked for on which something began, and on which something came
    out: between those nothing but the age of acts changes, and camps are not divided anew."""

    def days(shelf: Shelf) -> tuple[list[date], list[date]]:
        told = {day for one in shelf.view.claims if (day := one.claim.when.first)}
        known = {day for day in known_days(shelf.snap).values() if day}
        return sorted(told | known), sorted(known)

    told, known = bench.kept("days", days)
    return Asked(as_of=_before_or_on(told, day_asked(bench.shelf().snap, day)),
                 known_by=_before_or_on(known, day.known_by))  # fmt: skip


def _before_or_on(days: Sequence[date], day: date | None) -> date | None:
    if day is None:
        return None
    at = bisect_right(days, day)
    return days[at - 1] if at else day


def _places(bench: Workbench) -> dict[str, tuple[float, float]]:
    """Actor id → where it stands, whatever the day and the filters; those who were there before
    hardly move when something is added."""

    def make(shelf: Shelf) -> dict[str, tuple[float, float]]:
        whole = moving(bench, {})
        sides = _camps(bench, whole, Asked())
        camps_ = [SIDES.get(sides.get(one, 0), 0) for one in whole.actors]
        edges = [(a, b, net) for (a, b), net in zip(whole.pairs, whole.whole, strict=True)]
        start = _before(bench.places, whole.actors)
        at = layout(len(whole.actors), edges, camps_, start)
        bench.places = {one: (float(x), float(y))
                        for one, (x, y) in zip(whole.actors, at, strict=True)}  # fmt: skip
        return bench.places

    return bench.kept("places", make)


def _before(places: Mapping[str, tuple[float, float]], actors: Sequence[str]) -> Places | None:
    """Where the actors stood when most of them were known; the new ones begin near the middle."""
    if sum(one in places for one in actors) * 2 < len(actors) or len(actors) < 2:
        return None
    ring = ((sin(at) / 4, cos(at) / 4) for at in range(len(actors)))
    return np.array([places.get(one, new) for one, new in zip(actors, ring, strict=True)])
