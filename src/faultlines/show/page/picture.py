"""The network as a still picture, for where no script runs: browsers without, paper, reports."""

from collections.abc import Sequence
from typing import Protocol

from faultlines.model.actors import Actor
from faultlines.show.page.tags import Markup, tag

WIDTH, HEIGHT, EDGE = 1000, 640, 90
LETTER, LINE = 7.2, 15  # how wide a letter is at most on the whole, and how high a line
LABEL = 26  # characters
SHOWN = 30  # actors

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
    """The first `shown` actors and the ties between them: hostile ones dashed."""
    at = _fitted(drawn.places[:shown])
    ties = [(a, b, net) for (a, b), net in zip(drawn.pairs, drawn.nets, strict=True)
            if a < shown and b < shown and net]  # fmt: skip
    lines = [_tie(at[a], at[b], net) for a, b, net in ties]
    names = [one.name for one in drawn.actors[:shown]]
    words = labels(names, at)
    dots = [_actor(*one) for one in zip(names, at, drawn.camps, words, strict=False)]
    told = f"{len(dots)} actors and the {len(ties)} ties between them"
    return tag("svg", tag("title", told), *lines, *dots, viewBox=f"0 0 {WIDTH} {HEIGHT}",
               role="img", class_="still")  # fmt: skip


def labels(names: Sequence[str], at: Sequence[Place]) -> list[tuple[str, Place] | None]:
    """Each name, cut to size, and where it begins: beside its dot, above or below it; None where
    it would cover another. The first go first."""
    taken: list[Place] = []
    found: list[tuple[str, Place] | None] = []
    for name, (x, y) in zip(names, at, strict=True):
        words = name if len(name) <= LABEL else name[: LABEL - 1] + "…"
        wide = LETTER * len(words)
        tries = ((x + 10, y), (x - 10 - wide, y), (x - wide / 2, y - 15), (x - wide / 2, y + 15))
        place = next((one for one in tries if _free(one, wide, taken)), None)
        if place is not None:
            taken += [(place[0] + LETTER * part, place[1]) for part in range(len(words) + 1)]
        found.append(None if place is None else (words, place))
    return found


def _free(place: Place, wide: float, taken: Sequence[Place]) -> bool:
    x, y = place
    inside = x >= 0 and x + wide <= WIDTH
    return inside and not any(x <= a <= x + wide and abs(y - b) < LINE for a, b in taken)


def _fitted(places: Sequence[tuple[float, float]]) -> list[Place]:
    """The places stretched over the picture, with room for names at its sides."""
    if not places:
        return []
    xs, ys = ([one[side] for one in places] for side in (0, 1))
    wide, high = max(xs) - min(xs) or 1.0, max(ys) - min(ys) or 1.0
    across, down = (WIDTH - 2 * EDGE) / wide, (HEIGHT - 2 * EDGE / 3) / high
    return [(EDGE + (x - min(xs)) * across, EDGE / 3 + (y - min(ys)) * down) for x, y in places]


def network_html(drawn: Drawable, shown: int = SHOWN) -> Markup:
    """The picture as a section of the report, with what its lines mean."""
    more = f", of {len(drawn.actors):,}" if shown < len(drawn.actors) else ""
    about = (f"The {min(shown, len(drawn.actors))} actors with the most at stake{more}. Friendly "
             "ties are drawn through, hostile ones dashed, thicker the more is claimed; the colour "
             "of a dot is its camp. Folded from the claims by the rule of the ties.")  # fmt: skip
    return tag("section", tag("h2", "Network", id="network"), tag("p", about, class_="about"),
               picture(drawn, shown))  # fmt: skip


def _tie(one: Place, other: Place, net: float) -> Markup:
    return tag("line", x1=f"{one[0]:.0f}", y1=f"{one[1]:.0f}", x2=f"{other[0]:.0f}",
               y2=f"{other[1]:.0f}", class_="friendly" if net > 0 else "hostile",
               stroke_width=f"{min(5.0, 0.8 + abs(net)):.1f}",
               stroke_dasharray="7 4" if net < 0 else None)  # fmt: skip


def _actor(name: str, at: Place, camp: int, label: tuple[str, Place] | None) -> Markup:
    dot = tag("circle", cx=f"{at[0]:.0f}", cy=f"{at[1]:.0f}", r="6", class_=f"c{camp}")
    parts = [tag("title", name), dot]
    if label is not None:
        words, (x, y) = label
        parts.append(tag("text", words, x=f"{x:.0f}", y=f"{y + 4:.0f}"))
    return tag("g", *parts)
