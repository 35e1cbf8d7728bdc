"""How likely each actor is to sign, from the others on the list and from past lists.

A logistic, whose weights start from those learnt on other lists and move as far as the past lists
at hand pull them (Chelba, Acero 2006, doi:10.1016/j.csl.2005.05.005): eight lists are few, and
somebody else's thousand say much about how joint statements work. What was measured:
docs/benchmarks.md.
"""

import json
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from faultlines.analyse.company import Bools, Past, Reals, features
from faultlines.vocab.load import load_text

Z = 1.6448536  # deviations that hold 90 %
FIRST_LISTS = 3  # lists before the first that weights are learnt on


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


def learn(history: Bools, prior: Weights, matter: Reals | None = None) -> Weights:
    """The prior's weights, moved by what these lists (oldest first) say: each list is foretold
    from those before it. Too few lists leave the prior as it is. matter: how much each list (row)
    is about the same as those before it (columns), 0 to 1."""
    rows = _rows(history, matter)
    if not rows:
        return prior
    design = prior.design(np.vstack(rows))
    signed = history[_first(history) :].ravel().astype(np.float64)
    weights = fit(design, signed, prior.weights, prior.firmness)
    return replace(prior, weights=weights)


def _rows(history: Bools, matter: Reals | None) -> list[Reals]:
    """The features of every list, each seen from those before it."""
    return [
        features(Past.of(history[:at]), history[at], None if matter is None else matter[at, :at])
        for at in range(_first(history), len(history))
    ]


@cache
def shipped() -> Weights:
    """The prior that ships with us: scripts/learn_cosigning.py says what it was learnt on."""
    rows = json.loads(load_text("cosigning.json"))["features"]
    parts = [np.array([row[name] for row in rows], dtype=np.float64)
             for name in ("mean", "spread", "weight", "firmness")]  # fmt: skip
    return Weights(parts[0][:-1], parts[1][:-1], parts[2], parts[3])


def _first(history: Bools) -> int:
    return max(FIRST_LISTS, len(history) // 4)


def expected(history: Bools, present: Bools, prior: Weights,
             matter: Reals | None = None) -> Reals:  # fmt: skip
    """P(signs), 0 to 1, of each actor, given who else did. history: lists × actors, the oldest
    first. matter: how much each list, this one last, is about the same as those before it."""
    now = None if matter is None else matter[-1]
    return learn(history, prior, matter).chance(features(Past.of(history), present, now))


def expected_within(history: Bools, present: Bools, prior: Weights, matter: Reals | None = None
                    ) -> tuple[Reals, Reals, Reals]:  # fmt: skip
    """P(signs) of each actor as `expected` has it, and the ends of its 90 % interval: the weights
    are believed normal about their best, with the curvature there (Laplace's approximation:
    MacKay 1992, doi:10.1162/neco.1992.4.5.720)."""
    now = None if matter is None else matter[-1]
    learnt = learn(history, prior, matter)
    curve = np.diag(prior.firmness)
    rows = _rows(history, matter)
    if rows:
        design = prior.design(np.vstack(rows))
        chance = logistic(design @ learnt.weights)
        curve = curve + (design * (chance * (1 - chance))[:, None]).T @ design
    mine = learnt.design(features(Past.of(history), present, now))
    logit = mine @ learnt.weights
    half = Z * np.sqrt(np.einsum("ij,ij->i", mine, np.linalg.solve(curve, mine.T).T))
    return logistic(logit), logistic(logit - half), logistic(logit + half)


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
