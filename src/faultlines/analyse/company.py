"""What past lists say of who signs with whom: the counts, and ten features of each actor.

The lists most like this one count most (Nadaraya 1964, doi:10.1137/1109020): like in names by the
Jaccard index, and in what they are about where that is known.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Reals = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

FEATURES = (
    "base rate (logit)",
    "signs when these sign, mean",
    "signs when these sign, lift",
    "signs when these sign, the three nearest",
    "share of its usual partners present",
    "past lists signed (log)",
    "signed the past lists most like this one, above all on the same matter (logit)",
    "share of the list that it signs with more often than not",
    "signed the past lists like this one on the very same matter alone (logit)",
    "its three nearest partners that are missing",
)
BASE_LISTS = 8.0  # how many lists the mean rate counts for in an actor's own rate
PAIR_LISTS = 4.0  # how many lists an actor's rate counts for in a pair's rate
NEAREST = 3
LIKENESS = 4  # the power of the Jaccard index that past lists are weighed with
LIKE_LISTS = 0.25  # how many wholly like lists an actor's rate counts for
SAME_MATTER = 20.0  # how many times more a list counts that is told in the very same words
SAMENESS = 3  # the power of the words in common, where only lists on the same matter count
SAME_LISTS = 0.05  # how many wholly like lists on the very same matter a rate counts for


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


def features(past: Past, present: Bools, matter: Reals | None = None) -> Reals:
    """Actors × ten features, each actor seen from the others on the list, never from itself.

    present: whether each actor signed. matter: how much each past list is about the same, 0 to 1;
    None: not known of any. Length of the list is left out: it would tell the answer.
    """
    rate = base_rate(past)
    given = (past.both + PAIR_LISTS * rate[:, None]) / (past.signed[None, :] + PAIR_LISTS)
    lift = np.log(np.clip(given, 1e-4, 1.0)) - np.log(rate)[:, None]
    partner = past.both / (past.signed[:, None] + 2.0)
    usual = past.both / (past.signed[:, None] + 1.0)
    near = past.both / (past.signed[:, None] + past.signed[None, :] - past.both + 1.0)
    for matrix in (given, lift, partner, usual, near):
        np.fill_diagonal(matrix, 0.0)
    here = present.astype(np.float64)
    others = np.maximum(here.sum() - here, 1.0)
    like = _likeness(past, here)
    same = (np.zeros(len(past.lists)) if matter is None else matter)[:, None]
    return np.column_stack([
        _logit(rate),
        given @ here / others,
        lift @ here / others,
        _nearest(given, present),
        (partner @ here + 0.1) / (partner.sum(1) + 0.5),
        np.log1p(past.signed),
        _logit(_weighed(past, like * (1.0 + SAME_MATTER * same), rate, LIKE_LISTS)),
        (usual >= 0.5) @ here / others,
        _logit(_weighed(past, like * same**SAMENESS, rate, SAME_LISTS)),
        _nearest(near, ~present),
    ])  # fmt: skip


def base_rate(past: Past) -> Reals:
    """The bar to beat: each actor's own share of the past lists, shrunk to everyone's."""
    lists = len(past.lists)
    mean = past.signed.sum() / max(1.0, lists * len(past.signed))
    rate: Reals = (past.signed + BASE_LISTS * mean) / (lists + BASE_LISTS)
    return np.clip(rate, 1e-4, 1 - 1e-4)


def _likeness(past: Past, here: Reals) -> Reals:
    """Lists × actors: how like this list each past one is, the actor itself left out."""
    both = (past.lists @ here)[:, None] - past.lists * here
    either = (past.lists.sum(1)[:, None] - past.lists) + (here.sum() - here)[None, :] - both
    like: Reals = np.where(either > 0, both / np.maximum(either, 1.0), 0.0) ** LIKENESS
    return like


def _weighed(past: Past, weight: Reals, rate: Reals, firmly: float) -> Reals:
    """How often each actor signed the past lists, as they weigh for it; `firmly` lists' worth of
    its rate keeps the few from saying too much."""
    found: Reals = ((weight * past.lists).sum(0) + firmly * rate) / (weight.sum(0) + firmly)
    return np.clip(found, 1e-3, 1 - 1e-3)


def _logit(chance: Reals) -> Reals:
    found: Reals = np.log(chance / (1 - chance))
    return found


def _nearest(given: Reals, among: Bools) -> Reals:
    found: Reals = np.sort(np.where(among[None, :], given, 0.0), axis=1)[:, -NEAREST:].mean(1)
    return found
