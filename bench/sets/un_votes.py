"""UN General Assembly: roll calls with few "no" votes as lists, foretold from earlier ones.

Twenty-five of the fifty busiest states are drawn; each of the next 40 lists is foretold from the
8, 15 or 40 before them, every state from the others on the list and from what the list is about
(the resolution's title and description). Then one or two signatories of each list are hidden, one
at a time, and looked for among all that are absent. The same is done from the votes alone, and
with each list foretold from the lists right before it, as in use.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bench.errors import BenchError
from bench.files import Row, find, read_rows, read_text
from faultlines.analyse.company import Past, base_rate, features
from faultlines.analyse.cosigning import Weights, fit, learn, shipped
from faultlines.analyse.matters import beside, words

SINCE = "1992"  # the prior's weights were learnt on the years before
NOES = (4, 40)
BUSIEST, DRAWN = 50, 25
HISTORIES, NEXT, EPISODES = (8, 15, 40), 40, 24
HIDDEN = 2  # signatories of each list
PRESENT = 0.8  # of the most votes that any state cast: who stays in


@dataclass(frozen=True, slots=True)
class Votes:
    """signed: lists × states, True for "no", in the order of days. about: the words of each."""

    signed: Any
    about: tuple[frozenset[str], ...]

    def __len__(self) -> int:
        return len(self.about)


@dataclass(frozen=True, slots=True)
class Block:
    """Past lists and those foretold from them, over the states drawn. matter: how much each list
    (row), the past ones first, is about the same as the past ones before it; zero without words."""

    past: Any
    following: Any
    matter: Any

    @classmethod
    def of(cls, lists: Votes, history: int) -> "Block":
        matter = np.zeros((len(lists), history))
        for at, one in enumerate(lists.about):
            before = min(at, history)
            matter[at, :before] = beside(one, lists.about[:before])
        return cls(lists.signed[:history], lists.signed[history:], matter)


def predict(folder: Path, task: str, episodes: int = EPISODES) -> Iterator[Row]:
    """One row: log losses, how often the hidden one came first, calibration, for each history."""
    votes = signatory_lists(folder, first=SINCE)
    per, alone, fresh = (
        {str(length): measured(votes, length, shipped(), episodes, **how) for length in HISTORIES}
        for how in ({}, {"about": False}, {"step": 1})
    )
    told = [one for one in per.values() if one["episodes"]]
    if not told:
        raise BenchError(f"{folder} has too few lists since {SINCE} for any history.")
    first = sum(one["hidden_first"] for one in told) / sum(one["hidden_first_base"] for one in told)
    yield {"set": "un-votes", "lists": len(votes), "states": votes.signed.shape[1],
           "histories": per, "hidden_first_times_base": round(first, 3),
           "by_votes_alone": alone, "from_the_lists_right_before": fresh}  # fmt: skip


def signatory_lists(folder: Path, first: str = "", last: str = "9999") -> Votes:
    """The roll calls with few "no" votes from the day `first` to before `last`."""
    call = {row["rcid"]: row for row in read_rows(find(folder, "roll-calls.jsonl"))}
    rows = csv.reader(io.StringIO(read_text(find(folder, "votes-matrix.csv")), newline=""))
    next(rows)
    dated = sorted(((call[int(row[0])]["date"], int(row[0]), row[1:]) for row in rows),
                   key=lambda one: one[:2])  # fmt: skip
    dated = [one for one in dated if first <= one[0] < last]
    votes = np.array([row for _, _, row in dated])
    cast = (votes != "").sum(0)
    noes = (votes == "N")[:, cast > PRESENT * cast.max()]
    count = noes.sum(1)
    few = (count >= NOES[0]) & (count <= NOES[1])
    about = (_about(call[number]) for (_, number, _), one in zip(dated, few, strict=True) if one)
    return Votes(noes[few], tuple(about))


def _about(call: Row) -> frozenset[str]:
    return words(f"{call.get('short') or ''} {call.get('descr') or ''}")


def episode(votes: Votes, history: int, following: int, seed: int,
            about: bool = True) -> Votes | None:  # fmt: skip
    """Lists one after another, over states drawn anew; None: too few lists."""
    draw = np.random.default_rng(seed)
    if votes.signed.shape[1] < DRAWN:
        return None
    busiest = np.argsort(-votes.signed.sum(0), kind="stable")[:BUSIEST]
    some = votes.signed[:, draw.choice(busiest, DRAWN, replace=False)]
    count = some.sum(1)
    kept = np.flatnonzero((count >= 3) & (count <= DRAWN / 2))
    if len(kept) < history + following:
        return None
    start = int(draw.integers(0, len(kept) - history - following + 1))
    these = kept[start : start + history + following]
    told = tuple(votes.about[one] if about else frozenset() for one in these)
    return Votes(some[these], told)


def blocks(lists: Votes, history: int, step: int) -> Iterator[Block]:
    """The lists after the first `history`, `step` at a time, each with those right before."""
    for at in range(0, len(lists) - history, step):
        end = at + history + step
        yield Block.of(Votes(lists.signed[at:end], lists.about[at:end]), history)


def measured(votes: Votes, history: int, prior: Weights, episodes: int = EPISODES, *,
             about: bool = True, step: int = NEXT) -> dict[str, Any]:  # fmt: skip
    """The figures for one length of history, over all episodes together. about: whether it is
    known what the lists are about. step: how many lists are foretold before the past moves on."""
    ours, base, truth, first, first_base = [], [], [], [], []
    for seed in range(episodes):
        drawn = episode(votes, history, NEXT, seed, about)
        draw = np.random.default_rng(seed)
        for block in blocks(drawn, history, step) if drawn else ():
            past, weights = Past.of(block.past), learn(block.past, prior, block.matter)
            for signed, matter in zip(block.following, block.matter[history:], strict=True):
                ours.append(weights.chance(features(past, signed, matter)))
                base.append(base_rate(past))
                truth.append(signed)
                for one in _some(signed, draw):
                    seen = signed.copy()
                    seen[one] = False
                    chance = weights.chance(features(past, seen, matter))
                    first.append(_is_first(chance, signed, one))
                    first_base.append(_is_first(base_rate(past), signed, one))
    if not truth:
        return {"episodes": 0}
    loss, loss_base = _loss(ours, truth), _loss(base, truth)
    return {
        "episodes": len(truth) // NEXT,
        "log_loss": round(loss, 4),
        "log_loss_base": round(loss_base, 4),
        "ratio": round(loss / loss_base, 3),
        "hidden_first": round(float(np.mean(first)), 3),
        "hidden_first_base": round(float(np.mean(first_base)), 3),
        "hidden_first_times_base": round(float(np.mean(first) / np.mean(first_base)), 3),
        "calibration_slope": round(slope(np.concatenate(ours), np.concatenate(truth)), 3),
    }


def _some(signed: Any, draw: Any) -> list[int]:
    members = np.flatnonzero(signed)
    return [int(one) for one in draw.choice(members, min(HIDDEN, len(members)), replace=False)]


def _is_first(chance: Any, signed: Any, one: int) -> bool:
    """Whether the hidden one is ahead of all who are absent, or shares the place with one."""
    absent = chance[~signed]
    rank = 1 + (absent > chance[one]).sum() + 0.5 * (absent == chance[one]).sum()
    return bool(rank <= 1.5)


def _loss(chances: Any, truth: Any) -> float:
    chance = np.clip(np.concatenate(chances), 1e-4, 1 - 1e-4)
    signed = np.concatenate(truth)
    return float(-np.log(np.where(signed, chance, 1 - chance)).mean())


def slope(chance: Any, signed: Any) -> float:
    """The slope of a logistic of what happened on the log odds foretold: 1 is calibrated."""
    chance = np.clip(chance, 1e-4, 1 - 1e-4)
    odds = np.log(chance / (1 - chance))
    design = np.column_stack([odds, np.ones(len(odds))])
    return float(fit(design, signed.astype(float), np.zeros(2), np.full(2, 1e-9))[0])
