"""Places for the actors of a signed network: friends draw near, foes stand apart.

Force-directed (Fruchterman and Reingold 1991, doi 10.1002/spe.4380211102) with signs: a friendly
tie is a spring, a hostile one pushes, everybody keeps some distance. Two camps stay on their own
sides of the middle, so that what is drawn around each never covers the other. The same input
gives the same places on every run.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.float64]
"""One row of x and y an actor, about -1 to 1."""

ALL = 400  # actors; among more, each keeps its distance from a sample of the others
SAMPLE = 24
ROUNDS, FEWER = 260, 110  # of moves; fewer where there are many actors
APART = 0.7  # how far a camp begins from the other
GAP = 0.5  # between two camps at the end, where the whole is about 2 wide
BACK = 2.0  # how hard who has strayed over the middle is pushed back


def layout(count: int, edges: Sequence[tuple[int, int, float]], camps: Sequence[int] = (),
           start: Places | None = None) -> Places:  # fmt: skip
    """edges: two places below `count` and the net weight of their tie. camps: -1, 0 or 1 of each
    actor, the side it is on. start: where each was before; they then move less."""
    lot = np.random.default_rng(7)
    at: Places = lot.normal(0, 0.5, (count, 2))
    if len(camps) == count:
        at[:, 0] = at[:, 0] * 0.5 + APART * np.asarray(camps)
    rounds = ROUNDS if count <= ALL else FEWER
    if start is not None and len(start) == count:
        at, rounds = start.copy(), rounds // 4
    if count < 2:
        return np.zeros((count, 2))
    side = np.asarray(camps if len(camps) == count else [0] * count, dtype=np.float64)
    ties = np.array([(a, b) for a, b, _ in edges], dtype=np.int64).reshape(-1, 2)
    pull = np.clip(np.array([weight for *_, weight in edges]), -2, 2)
    wish = 2.8 / np.sqrt(count)
    for turn in range(rounds):
        push = _keep_apart(at, wish, lot)
        push += _along_ties(at, ties, pull, wish) - 0.6 * at
        push[:, 0] += BACK * side * np.maximum(GAP / 2 - side * at[:, 0], 0)
        length = np.maximum(np.linalg.norm(push, axis=1, keepdims=True), 1e-9)
        step = 0.12 * (1 - turn / rounds) * min(1.0, 8 * wish)
        at += push / length * np.minimum(length, step)
    return _parted(_fitted(at), side)


def _parted(at: Places, side: NDArray[np.float64]) -> Places:
    """Each camp as it lies, moved aside until the GAP is between them."""
    left, right = at[side < 0, 0], at[side > 0, 0]
    lack = GAP - (right.min() - left.max()) if len(left) and len(right) else 0.0
    found = at.copy()
    found[:, 0] += side * max(float(lack), 0.0) / 2
    return np.round(found, 3)


def _keep_apart(at: Places, wish: float, lot: np.random.Generator) -> Places:
    """Everybody pushes everybody, less with the distance."""
    count, scale = len(at), 1.0
    others = np.arange(count)[None, :]
    if count > ALL:
        others = lot.integers(0, count, (count, SAMPLE))
        scale = count / SAMPLE
    across, up = (at[:, None, side] - at[others, side] for side in (0, 1))
    near = wish**2 * scale / np.maximum(across**2 + up**2, 1e-4)
    found: Places = np.stack([(across * near).sum(axis=1), (up * near).sum(axis=1)], axis=1)
    return found


def _along_ties(at: Places, ties: NDArray[np.int64], pull: Places, wish: float) -> Places:
    """Friends draw each other as springs do; foes push, less the farther they are."""
    moved = np.zeros_like(at)
    if not len(ties):
        return moved
    way = at[ties[:, 1]] - at[ties[:, 0]]
    far = np.maximum(np.linalg.norm(way, axis=1), 1e-3)
    spring = np.where(pull > 0, pull * far / wish, pull * 2 * wish / far) * 0.13
    force = way / far[:, None] * spring[:, None]
    np.add.at(moved, ties[:, 0], force)
    np.add.at(moved, ties[:, 1], -force)
    return moved


def _fitted(at: Places) -> Places:
    """Around the middle, most of it within -1 and 1, to a thousandth."""
    middle = np.median(at, axis=0)
    reach = np.quantile(np.abs(at - middle).max(axis=1), 0.98)
    found: Places = np.round((at - middle) / max(float(reach), 1e-9), 3)
    return found
