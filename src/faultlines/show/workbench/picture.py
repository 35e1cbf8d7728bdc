"""The network as a still picture, for where no script runs: browsers without, paper, reports."""

from collections.abc import Sequence
from typing import Protocol

from faultlines.model.actors import Actor
from faultlines.show.page.tags import Markup, tag

WIDTH, HEIGHT, EDGE = 1000, 640, 90
LABEL = 26  # characters


class Drawable(Protocol):
    """What `network.Drawn` has of it."""

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
    at = [(_across(x), _down(y)) for x, y in drawn.places[:shown]]
    ties = [(a, b, net) for (a, b), net in zip(drawn.pairs, drawn.nets, strict=True)
            if a < shown and b < shown and net]  # fmt: skip
    lines = [_tie(at[a], at[b], net) for a, b, net in ties]
    dots = [_actor(one.name, at[n], drawn.camps[n]) for n, one in enumerate(drawn.actors[:shown])]
    words = f"{len(dots)} actors and the {len(ties)} ties between them"
    return tag("svg", tag("title", words), *lines, *dots, viewBox=f"0 0 {WIDTH} {HEIGHT}",
               role="img", class_="still")  # fmt: skip


def _tie(one: tuple[float, float], other: tuple[float, float], net: float) -> Markup:
    return tag("line", x1=f"{one[0]:.0f}", y1=f"{one[1]:.0f}", x2=f"{other[0]:.0f}",
               y2=f"{other[1]:.0f}", class_="friendly" if net > 0 else "hostile",
               stroke_width=f"{min(5.0, 0.8 + abs(net)):.1f}",
               stroke_dasharray="7 4" if net < 0 else None)  # fmt: skip


def _actor(name: str, at: tuple[float, float], camp: int) -> Markup:
    words = name if len(name) <= LABEL else name[: LABEL - 1] + "…"
    dot = tag("circle", cx=f"{at[0]:.0f}", cy=f"{at[1]:.0f}", r="6", class_=f"c{camp}")
    return tag("g", tag("title", name), dot,
               tag("text", words, x=f"{at[0] + 9:.0f}", y=f"{at[1] + 4:.0f}"))  # fmt: skip


def _across(x: float) -> float:
    return WIDTH / 2 + max(-1.0, min(1.0, x)) * (WIDTH / 2 - EDGE)


def _down(y: float) -> float:
    return HEIGHT / 2 + max(-1.0, min(1.0, y)) * (HEIGHT / 2 - EDGE / 3)
