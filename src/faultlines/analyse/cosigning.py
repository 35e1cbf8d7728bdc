"""How likely each actor is to sign, from the others on the list and from past lists.

Eight features and a logistic, whose weights start from those learnt on other lists and move as far
as the past lists at hand pull them: eight lists are few, and somebody else's thousand say much
about how joint statements work. What was measured: docs/benchmarks.md.
"""

import json
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import numpy.typing as npt

from faultlines.vocab.load import load_text

Reals = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

FEATURES = (
    "base rate (logit)",
    "signs when these sign, mean",
    "signs when these sign, lift",
    "signs when these sign, the three nearest",
    "share of its usual partners present",
    "past lists signed (log)",
    "signed the past lists most like this one (logit)",
    "share of the list that it signs with more often than not",
)
BASE_LISTS = 8.0  # how many lists the mean rate counts for in an actor's own rate
PAIR_LISTS = 4.0  # how many lists an actor's rate counts for in a pair's rate
NEAREST = 3
LIKENESS = 4  # the power of the Jaccard index that past lists are weighed with
LIKE_LISTS = 0.5  # how many wholly like lists an actor's rate counts for
FIRST_LISTS = 3  # lists before the first that weights are learnt on


@dataclass(frozen=True, slots=True)
class Past:
    """Past lists, counted. lists: the lists × actors themselves. signed: lists of each actor.
    both: lists of each pair."""

    lists: Reals
    signed: Reals
    both: Reals

    @classmethod
    def of(cls, history: Bools) -> "Past":
        """history: lists × actors, True where the actor signed."""
        rows = history.astype(np.float64)
        return cls(rows, rows.sum(0), rows.T @ rows)


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic over standardised features, and how firmly it is held.

    mean, spread: of each feature. weights: one a feature, then the constant. firmness: the
    precision (1 / variance) with which each weight is believed before local lists are seen.
    """

    mean: Reals
    spread: Reals
    weights: Reals
    firmness: Reals

    def chance(self, features: Reals) -> Reals:
        """The probability of signing, 0 to 1, for rows of features."""
        return logistic(self.design(features) @ self.weights)

    def design(self, features: Reals) -> Reals:
        """Standardised features with a column of ones."""
        scaled = (features - self.mean) / self.spread
        return np.hstack([scaled, np.ones((len(scaled), 1))])


def features(past: Past, present: Bools) -> Reals:
    """Actors × eight features, each actor seen from the others on the list, never from itself.

    present: whether each actor signed. Length of the list is left out: it would tell the answer.
    """
    rate = _rate(past)
    given = (past.both + PAIR_LISTS * rate[:, None]) / (past.signed[None, :] + PAIR_LISTS)
    lift = np.log(np.clip(given, 1e-4, 1.0)) - np.log(rate)[:, None]
    partner = past.both / (past.signed[:, None] + 2.0)
    usual = past.both / (past.signed[:, None] + 1.0)
    for matrix in (given, lift, partner, usual):
        np.fill_diagonal(matrix, 0.0)
    here = present.astype(np.float64)
    others = np.maximum(here.sum() - here, 1.0)
    return np.column_stack([
        _logit(rate),
        given @ here / others,
        lift @ here / others,
        _nearest(given, present),
        (partner @ here + 0.1) / (partner.sum(1) + 0.5),
        np.log1p(past.signed),
        _logit(_in_like_lists(past, here, rate)),
        (usual >= 0.5) @ here / others,
    ])  # fmt: skip


def base_rate(past: Past) -> Reals:
    """The bar to beat: each actor's own share of the past lists, shrunk to everyone's."""
    return _rate(past)


def _rate(past: Past) -> Reals:
    lists = len(past.lists)
    mean = past.signed.sum() / max(1.0, lists * len(past.signed))
    rate: Reals = (past.signed + BASE_LISTS * mean) / (lists + BASE_LISTS)
    return np.clip(rate, 1e-4, 1 - 1e-4)


def _in_like_lists(past: Past, here: Reals, rate: Reals) -> Reals:
    """How often each actor signed lists like this one, with itself left out of the likeness."""
    both = (past.lists @ here)[:, None] - past.lists * here
    either = (past.lists.sum(1)[:, None] - past.lists) + (here.sum() - here)[None, :] - both
    like = np.where(either > 0, both / np.maximum(either, 1.0), 0.0) ** LIKENESS
    found: Reals = ((like * past.lists).sum(0) + LIKE_LISTS * rate) / (like.sum(0) + LIKE_LISTS)
    return np.clip(found, 1e-3, 1 - 1e-3)


def _logit(chance: Reals) -> Reals:
    found: Reals = np.log(chance / (1 - chance))
    return found


def _nearest(given: Reals, present: Bools) -> Reals:
    found: Reals = np.sort(np.where(present[None, :], given, 0.0), axis=1)[:, -NEAREST:].mean(1)
    return found


def learn(history: Bools, prior: Weights) -> Weights:
    """The prior's weights, moved by what these lists (oldest first) say: each list is foretold
    from those before it. Too few lists leave the prior as it is."""
    rows = [
        features(Past.of(history[:at]), history[at]) for at in range(_first(history), len(history))
    ]
    if not rows:
        return prior
    design = prior.design(np.vstack(rows))
    signed = history[_first(history) :].ravel().astype(np.float64)
    weights = fit(design, signed, prior.weights, prior.firmness)
    return replace(prior, weights=weights)


@cache
def shipped() -> Weights:
    """The prior that ships with us: scripts/learn_cosigning.py says what it was learnt on."""
    rows = json.loads(load_text("cosigning.json"))["features"]
    parts = [np.array([row[name] for row in rows], dtype=np.float64)
             for name in ("mean", "spread", "weight", "firmness")]  # fmt: skip
    return Weights(parts[0][:-1], parts[1][:-1], parts[2], parts[3])


def _first(history: Bools) -> int:
    return max(FIRST_LISTS, len(history) // 4)


def expected(history: Bools, present: Bools, prior: Weights) -> Reals:
    """P(signs), 0 to 1, of each actor, given who else did. history: lists × actors."""
    return learn(history, prior).chance(features(Past.of(history), present))


def fit(design: Reals, outcome: Reals, centre: Reals, firmness: Reals) -> Reals:
    """Logistic weights of highest posterior density under a normal prior (Newton's method).

    design: rows × weights. outcome: 0 or 1. centre, firmness: mean and precision of the prior.
    """
    weights = centre.copy()
    for _ in range(50):
        chance = logistic(design @ weights)
        slope = design.T @ (outcome - chance) - firmness * (weights - centre)
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + np.diag(firmness)
        step = np.linalg.solve(curve, slope)
        weights = weights + step * min(1.0, 5.0 / max(1e-9, float(np.abs(step).max())))
        if np.abs(step).max() < 1e-8:
            break
    return weights


def logistic(values: Reals) -> Reals:
    found: Reals = 1.0 / (1.0 + np.exp(-np.clip(values, -30.0, 30.0)))
    return found
