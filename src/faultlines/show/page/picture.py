"""The network as a still picture, for where no script runs: browsers without, paper, reports."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from math import cos, hypot, pi, sin
from typing import Protocol

from faultlines.model.actors import Actor
from faultlines.show.page.tags import Markup, tag, together

WIDTH, HEIGHT, EDGE = 1000, 640, 90
LETTER, LINE = 7.2, 15  # how wide a letter is at most on the whole, and how high a line
LABEL = 26  # characters
RINGS, TURNS = (32, 45, 60, 80, 110), 12  # how far off its dot a name may stand, and how many ways
CROWD = 70  # actors; among more a name stands beside its dot or nowhere
SHOWN = 30  # actors
DOT = 6  # its radius
LED = 18  # from a dot to its name: farther off, a line leads there

Place = tuple[float, float]


class Drawable(Protocol):
    """A network of one day: see `network.Drawn`, and `drawing` among the analyses."""

    @property
    def actors(self) -> Sequence[Actor]: ...
    @property
    def places(self) -> Sequence[tuple[float, float]]: ...
    @property
    def camps(self) -> Sequence[int]: ...
    @property
    def pairs(self) -> Sequence[tuple[int, int]]: ...
    @property
    def nets(self) -> Sequence[float]: ...


def picture(drawn: Drawable, shown: int) -> Markup:
    """Those of the first `shown` actors who are tied, and their ties: hostile ones dashed."""
    at = _fitted(drawn.places[:shown])
    ties = [(a, b, net) for (a, b), net in zip(drawn.pairs, drawn.nets, strict=True)
            if a < shown and b < shown and net]  # fmt: skip
    tied = sorted({end for a, b, _ in ties for end in (a, b)})  # who has none would stand alone
    names = [drawn.actors[one].name for one in tied]
    places = [at[one] for one in tied]
    camps = [drawn.camps[one] for one in tied]
    dots = [_actor(*one) for one in zip(names, places, camps, labels(names, places), strict=True)]
    told = f"{len(dots)} actors and the {len(ties)} ties between them"
    return tag("svg", tag("title", told), *_ties(at, ties), *dots, viewBox=f"0 0 {WIDTH} {HEIGHT}",
               role="img", class_="still")  # fmt: skip


def labels(names: Sequence[str], at: Sequence[Place]) -> list[tuple[str, Place] | None]:
    """Each name, cut to size, and where it begins: beside its dot, above or below it, else farther
    off, where it covers no other dot if it can be; None where it would cover another name. The
    first go first."""
    taken: list[Place] = []
    found: list[tuple[str, Place] | None] = []
    for name, (x, y) in zip(names, at, strict=True):
        words = name if len(name) <= LABEL else name[: LABEL - 1] + "…"
        wide = LETTER * len(words)
        beside = [(x + 10, y), (x - 10 - wide, y), (x - wide / 2, y - 15), (x - wide / 2, y + 15)]
        tries = chain(beside, _around(x, y, wide) if len(names) <= CROWD else ())
        place = _first_free(tries, wide, taken, [one for one in at if one != (x, y)])
        if place is not None:
            taken += [(place[0] + LETTER * part, place[1]) for part in range(len(words) + 1)]
        found.append(None if place is None else (words, place))
    return found


def _first_free(tries: Iterable[Place], wide: float, taken: Sequence[Place],
                dots: Sequence[Place]) -> Place | None:  # fmt: skip
    """The first that covers no dot either, else the first that is free."""
    found = None
    for one in tries:
        if _free(one, wide, taken):
            if _free((one[0] - DOT, one[1]), wide + 2 * DOT, dots):
                return one
            found = found or one
    return found


def _around(x: float, y: float, wide: float) -> Iterator[Place]:
    """Where a name may begin on rings round a point, the nearest first."""
    for far in RINGS:
        for turn in range(TURNS):
            across, down = (way(2 * pi * turn / TURNS) for way in (cos, sin))
            yield x + far * across - wide * (1 - across) / 2, y + far * down


def _free(place: Place, wide: float, taken: Sequence[Place]) -> bool:
    x, y = place
    inside = x >= 0 and x + wide <= WIDTH and LINE <= y <= HEIGHT - LINE / 2
    return inside and not any(x <= a <= x + wide and abs(y - b) < LINE for a, b in taken)


def _fitted(places: Sequence[tuple[float, float]]) -> list[Place]:
    """The places stretched over the picture, with room for names at its sides."""
    if not places:
        return []
    xs, ys = ([one[side] for one in places] for side in (0, 1))
    wide, high = max(xs) - min(xs) or 1.0, max(ys) - min(ys) or 1.0
    across, down = (WIDTH - 2 * EDGE) / wide, (HEIGHT - 2 * EDGE / 3) / high
    return [(EDGE + (x - min(xs)) * across, EDGE / 3 + (y - min(ys)) * down) for x, y in places]


def network_chart(drawn: Drawable, shown: int = SHOWN) -> tuple[Markup, str]:
    """The picture, and what its lines mean."""
    more = f", of {len(drawn.actors):,}" if shown < len(drawn.actors) else ""
    about = (f"The {min(shown, len(drawn.actors))} actors with the most at stake{more}. Friendly "
             "ties are drawn through, hostile ones dashed, thicker the more is claimed; the colour "
             "of a dot is its camp. Folded from the claims by the rule of the ties.")  # fmt: skip
    return picture(drawn, shown), about


def _ties(at: Sequence[Place], ties: Sequence[tuple[int, int, float]]) -> list[Markup]:
    """One path for all ties that look the same."""
    alike: dict[tuple[bool, int], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for a, b, net in ties:
        alike[net > 0, min(5, 1 + int(abs(net)))][a].append(b)
    return [tag("path", d="".join(_lines(at, ends)), class_="friendly" if good else "hostile",
                stroke_width=str(wide), stroke_dasharray=None if good else "7 4")
            for (good, wide), ends in sorted(alike.items())]  # fmt: skip


def _lines(at: Sequence[Place], ends: Mapping[int, Sequence[int]]) -> Iterator[str]:
    """Two ties of one actor are one line through it."""
    for middle, others in ends.items():
        for start in range(0, len(others), 2):
            trail = [others[start], middle, *others[start + 1 : start + 2]]
            yield "M" + "L".join(f"{at[one][0]:.0f} {at[one][1]:.0f}" for one in trail)


def _actor(name: str, at: Place, camp: int, label: tuple[str, Place] | None) -> Markup:
    dot = tag("circle", cx=f"{at[0]:.0f}", cy=f"{at[1]:.0f}", r=str(DOT), class_=f"c{camp}")
    if label is None or label[0] != name:  # else its name stands beside it
        dot = tag("g", tag("title", name), dot)
    if label is None:
        return dot
    words, (x, y) = label
    end = min(max(at[0], x), x + LETTER * len(words))
    led = hypot(end - at[0], y - at[1]) > LED
    line = tag("path", d=f"M{at[0]:.0f} {at[1]:.0f}L{end:.0f} {y:.0f}", class_="lead")
    return together(line if led else "", dot, tag("text", words, x=f"{x:.0f}", y=f"{y + 4:.0f}"))
