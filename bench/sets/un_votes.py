"""UN General Assembly: roll calls with few "no" votes as lists, foretold from earlier ones.

Twenty-five of the fifty busiest states are drawn; each of the next 40 lists is foretold from the
8, 15 or 40 before it, every state from the others on the list. Then one or two signatories of each
list are hidden, one at a time, and looked for among all that are absent.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from bench.errors import BenchError
from bench.files import Row, find, read_rows, read_text
from faultlines.analyse.cosigning import (
    Past,
    Weights,
    base_rate,
    features,
    fit,
    learn,
    shipped,
)

SINCE = "1992"  # the prior's weights were learnt on the years before
NOES = (4, 40)
BUSIEST, DRAWN = 50, 25
HISTORIES, NEXT, EPISODES = (8, 15, 40), 40, 24
HIDDEN = 2  # signatories of each list
PRESENT = 0.8  # of the most votes that any state cast: who stays in


def predict(folder: Path, task: str) -> Iterator[Row]:
    """One row: log losses, how often the hidden one came first, calibration, for each history."""
    lists = signatory_lists(folder, first=SINCE)
    per = {str(length): measured(lists, length, shipped()) for length in HISTORIES}
    told = [one for one in per.values() if one["episodes"]]
    if not told:
        raise BenchError(f"{folder} has too few lists since {SINCE} for any history.")
    first = sum(one["hidden_first"] for one in told) / sum(one["hidden_first_base"] for one in told)
    yield {"set": "un-votes", "lists": len(lists), "states": lists.shape[1],
           "histories": per, "hidden_first_times_base": round(first, 3)}  # fmt: skip


def signatory_lists(folder: Path, first: str = "", last: str = "9999") -> Any:
    """Lists × states, True for "no", in the order of days from `first` to before `last`."""
    day = {row["rcid"]: row["date"] for row in read_rows(find(folder, "roll-calls.jsonl"))}
    rows = csv.reader(io.StringIO(read_text(find(folder, "votes-matrix.csv")), newline=""))
    next(rows)
    dated = sorted(((day[int(row[0])], int(row[0]), row[1:]) for row in rows
                    if first <= day[int(row[0])] < last), key=lambda one: one[:2])  # fmt: skip
    votes = np.array([row for _, _, row in dated])
    cast = (votes != "").sum(0)
    noes = (votes == "N")[:, cast > PRESENT * cast.max()]
    count = noes.sum(1)
    return noes[(count >= NOES[0]) & (count <= NOES[1])]


def episode(lists: Any, history: int, following: int, seed: int) -> tuple[Any, Any] | None:
    """Past lists and those to foretell, over states drawn anew; None: too few lists."""
    draw = np.random.default_rng(seed)
    if lists.shape[1] < DRAWN:
        return None
    busiest = np.argsort(-lists.sum(0), kind="stable")[:BUSIEST]
    some = lists[:, draw.choice(busiest, DRAWN, replace=False)]
    count = some.sum(1)
    some = some[(count >= 3) & (count <= DRAWN / 2)]
    if len(some) < history + following:
        return None
    start = int(draw.integers(0, len(some) - history - following + 1))
    middle = start + history
    return some[start:middle], some[middle : middle + following]


def measured(lists: Any, history: int, prior: Weights, episodes: int = EPISODES) -> dict[str, Any]:
    """The figures for one length of history, over all episodes together."""
    ours, base, truth, first, first_base = [], [], [], [], []
    for seed in range(episodes):
        drawn = episode(lists, history, NEXT, seed)
        if drawn is None:
            continue
        past, weights = Past.of(drawn[0]), learn(drawn[0], prior)
        draw = np.random.default_rng(seed)
        for signed in drawn[1]:
            ours.append(weights.chance(features(past, signed)))
            base.append(base_rate(past))
            truth.append(signed)
            for one in _some(signed, draw):
                seen = signed.copy()
                seen[one] = False
                first.append(_is_first(weights.chance(features(past, seen)), signed, one))
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
    """Whether the hidden one is ahead of all who are absent; one that shares the place is not."""
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
