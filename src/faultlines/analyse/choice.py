"""Which of several candidates is chosen: a conditional logit, and what spatial voting says.

McFadden 1974 for the logit; for prime ministers Glasgow, Golder & Golder 2011
(doi:10.1111/j.1540-5907.2011.00511.x).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from faultlines.vocab.load import load_text

Reals = npt.NDArray[np.float64]

FEATURES = (
    "share of seats",
    "largest",
    "largest, with a majority",
    "led the last cabinet",
    "led the last cabinet, no election since",
    "sat in the last cabinet",
    "distance from the middle, in tenths of the scale",
    "place on the scale unknown",
    "second largest",
    "share of seats (log)",
    "gain of share since the last government",
    "the same, of who led it",
    "led the last cabinet, and is the largest",
    "led the last cabinet, by share of seats",
    "last government not known: largest",
    "last government not known: share of seats",
)
MAJORITY = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Bloc:
    """One that may be chosen, or that chooses. seats: weight, more than 0. place: left to right on
    any scale of ten, or None. led, sat: in the last government. gain: of its share of seats since
    then, -1 to 1; 0 where it wasn't there."""

    name: str
    seats: float
    place: float | None = None
    led: bool = False
    sat: bool = False
    gain: float = 0.0


def features(blocs: Sequence[Bloc], *, elected: bool | None) -> Reals:
    """Blocs × features. elected: whether there was an election since the last government; None:
    nothing is known of that government, and led, sat and gain say nothing.

    Multiplying all seats by one number changes nothing.
    """
    total = sum(one.seats for one in blocs)
    ranked = sorted((one.seats for one in blocs), reverse=True)
    middle = median(blocs)
    rows = []
    for one in blocs:
        largest = one.seats == ranked[0]
        second = len(ranked) > 1 and not largest and one.seats == ranked[1]
        share, known = one.seats / total, elected is not None
        led, gain = float(one.led and known), one.gain * known
        away = abs(one.place - middle) if one.place is not None and middle is not None else 0.0
        rows.append([
            share,
            float(largest),
            float(largest and one.seats > MAJORITY * total),
            led,
            led * (elected is False),
            float(one.sat and known),
            away,
            float(one.place is None),
            float(second),
            float(np.log(share)),
            gain,
            gain * led,
            led * largest,
            led * share,
            float(largest and not known),
            share * (not known),
        ])  # fmt: skip
    return np.array(rows)


def median(blocs: Sequence[Bloc]) -> float | None:
    """The place of the median seat; None where nobody's place is known."""
    placed = sorted((one.place, one.seats) for one in blocs if one.place is not None)
    half, so_far = sum(seats for _, seats in placed) / 2, 0.0
    for place, seats in placed:
        so_far += seats
        if so_far >= half:
            return place
    return None


def chances(rows: Reals, weights: Reals) -> Reals:
    """P(chosen) of each, summing to 1."""
    odds = np.exp(np.clip(rows @ weights - (rows @ weights).max(), -50, 0))
    found: Reals = odds / odds.sum()
    return found


def fit(cases: Sequence[tuple[Reals, int]], firmness: float = 1.0) -> Reals:
    """Weights of highest posterior density, normal prior about 0 with this precision (Newton).
    cases: the features of those who could be chosen, and which one was."""
    weights = np.zeros(cases[0][0].shape[1])
    for _ in range(100):
        slope, curve = -firmness * weights, firmness * np.eye(len(weights))
        for rows, chosen in cases:
            chance = chances(rows, weights)
            mean = chance @ rows
            slope = slope + rows[chosen] - mean
            curve = curve + (rows * chance[:, None]).T @ rows - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights


@dataclass(frozen=True, slots=True)
class Shipped:
    """weights: of FEATURES. largest: how often the largest bloc was chosen."""

    weights: Reals
    largest: float


@cache
def shipped() -> Shipped:
    """Learnt by scripts/learn_selection.py on governments that began before 2000."""
    table = json.loads(load_text("selection.json"))
    return Shipped(np.array([table["weights"][name] for name in FEATURES]), table["largest"])


def logit(blocs: Sequence[Bloc], *, elected: bool | None = None) -> Reals:
    """P(supplies the prime minister) of each bloc, from governments of 37 democracies."""
    return chances(features(blocs, elected=elected), shipped().weights)


def largest_only(blocs: Sequence[Bloc]) -> Reals:
    """The bar to beat: the largest by how often the largest wins, the rest alike."""
    if len(blocs) == 1:
        return np.ones(1)
    first = max(range(len(blocs)), key=lambda at: blocs[at].seats)
    found = np.full(len(blocs), (1 - shipped().largest) / (len(blocs) - 1))
    found[first] = shipped().largest
    return found


def election(weights: Sequence[float], utility: Reals, power: float = 2.0) -> Reals:
    """P(outcome) where challengers come up by S·P and the winner of each pair stays.

    KTAB's central position theorem: utility is actors × options; S[a:b] is the support for a over
    b, P = S^power / (S^power + S'^power); the chances are those of the Markov chain.
    Wise, Lester, Efird 2015 (KAPSARC, "An introduction to KTAB").
    """
    gain = np.maximum(utility[:, :, None] - utility[:, None, :], 0)
    support = np.einsum("i,iab->ab", np.asarray(weights, dtype=float), gain)
    strong = support**power
    total = strong + strong.T
    wins = np.where(total > 0, strong / np.where(total > 0, total, 1.0), 0.5)
    size = len(wins)
    challenge = support.T * wins.T + 1e-12  # row: who holds; column: who comes up and wins
    np.fill_diagonal(challenge, 0)
    step = challenge / max(1e-9, float(challenge.sum(1).max()))
    step[np.arange(size), np.arange(size)] = 1 - step.sum(1)
    found = np.full(size, 1 / size)
    for _ in range(2000):
        after = found @ step
        if np.abs(after - found).max() < 1e-12:
            break
        found = after
    result: Reals = found / found.sum()
    return result
