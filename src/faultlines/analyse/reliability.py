"""How often each source is right, and what is likely so, from who says what.

Dawid & Skene 1979 (doi:10.2307/2346806) with Beta priors, over voices and not over sources: copies
of one voice are made one first, or the ring that repeats itself is voted reliable.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Reals = npt.NDArray[np.float64]
Votes = npt.NDArray[np.int8]
"""Sources × facts: 1 says so, 0 says not, -1 says nothing."""

RIGHT, WRONG = 4.0, 2.0  # the prior on a voice: as if it had been right 4 times of 6
COPIES = 0.97  # of what both speak of, the share that a copy says alike
INDEPENDENT = 0.68  # and two voices of their own, each right about four times of five
ODDS = 1 / 20  # prior odds that one of two sources repeats the other
ROUNDS = 200


@dataclass(frozen=True, slots=True)
class Judged:
    """so: for each fact the chance that it is so. right: for each voice the chance that it is
    right when it speaks. voice: for each source the voice that it belongs to."""

    so: Reals
    right: Reals
    voice: tuple[int, ...]


def judge(votes: Votes, voice: Sequence[int] | None = None) -> Judged:
    """voice: for each source which voice it is, as known from citations, near-copies and dates;
    None: told from agreement alone, as an alarm and for want of better."""
    known = tuple(voice) if voice is not None else agreement(votes)
    spoken = one_a_voice(votes, known)
    so, right = dawid_skene(spoken)
    return Judged(so, right, known)


def agreement(votes: Votes) -> tuple[int, ...]:
    """Sources that agree more than two of their own would, as one voice; no truth is needed.

    Plain agreement on what both speak of, against what independent sources show; joined through
    one another. Dong, Berti-Équille, Srivastava 2009 (doi:10.14778/1687627.1687690) look at shared
    errors instead, which needs the truth that a ring distorts.
    """
    count = len(votes)
    voice = list(range(count))
    for one in range(count):
        for other in range(one):
            both = (votes[one] >= 0) & (votes[other] >= 0)
            alike = int((votes[one] == votes[other])[both].sum())
            apart = int(both.sum()) - alike
            told = alike * np.log(COPIES / INDEPENDENT)
            told += apart * np.log((1 - COPIES) / (1 - INDEPENDENT))
            if told + np.log(ODDS) > 0 and voice[one] != voice[other]:
                old, new = max(voice[one], voice[other]), min(voice[one], voice[other])
                voice = [new if each == old else each for each in voice]
    return tuple(voice)


def one_a_voice(votes: Votes, voice: Sequence[int]) -> Votes:
    """Voices × facts: what most of a voice's sources say; a tie says nothing."""
    rows = []
    for each in dict.fromkeys(voice):
        mine = votes[[at for at, one in enumerate(voice) if one == each]]
        yes, no = (mine == 1).sum(0), (mine == 0).sum(0)
        rows.append(np.where(yes > no, 1, np.where(no > yes, 0, -1)))
    return np.array(rows, dtype=np.int8)


def dawid_skene(votes: Votes) -> tuple[Reals, Reals]:
    """(chance that each fact is so, chance that each voice is right). Expectation-maximisation
    with Beta(4, 2) on each voice and Beta(1, 1) on the share of facts that are so."""
    says, speaks = votes == 1, votes >= 0
    so = (says.sum(0) + 0.5) / (speaks.sum(0) + 1.0)
    right = np.zeros(len(votes))
    for _ in range(ROUNDS):
        hits = (np.where(says, so, 1 - so) * speaks).sum(1)
        fresh = (hits + RIGHT) / (speaks.sum(1) + RIGHT + WRONG)
        base = (so.sum() + 1) / (len(so) + 2)
        weight = np.log(fresh / (1 - fresh))[:, None]
        odds = np.log(base / (1 - base)) + np.where(speaks, np.where(says, weight, -weight), 0).sum(
            0
        )
        so = 1 / (1 + np.exp(-odds))
        if np.abs(fresh - right).max() < 1e-9:
            break
        right = fresh
    return so, fresh
