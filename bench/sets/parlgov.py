"""ParlGov: who supplies the prime minister, in the cabinets that began in 2000 or later.

The weights were learnt on cabinets before 2000 (scripts/learn_selection.py). Beside them: the
largest party by its rate before 2000, everyone alike, and a spatial election.
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bench.errors import BenchError
from bench.files import Row, find, read_text
from faultlines.analyse.choice import (
    MAJORITY,
    Bloc,
    election,
    largest_only,
    logit,
)

SINCE = "2000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Formation:
    """A cabinet that was formed: the parties with seats, which one led it, and whether an election
    came between it and the one before; None where that one isn't in the file."""

    start: str
    blocs: tuple[Bloc, ...]
    chosen: int
    elected: bool | None

    @property
    def majority(self) -> bool:
        seats = [one.seats for one in self.blocs]
        return max(seats) > MAJORITY * sum(seats)


def predict(folder: Path, task: str) -> Iterator[Row]:
    """One row: right and log loss of each way of guessing, over all and over hung parliaments."""
    tested = [one for one in formations(folder) if one.start >= SINCE]
    if not tested:
        raise BenchError(f"{folder} has no cabinets since {SINCE}.")
    hung = [one for one in tested if not one.majority]
    yield {"set": "parlgov", "all": measured(tested), "no_majority": measured(hung)}


def measured(tested: Sequence[Formation]) -> dict[str, Any]:
    ways: dict[str, Callable[[Formation], Any]] = {
        "largest": lambda one: largest_only(one.blocs),
        "logit": lambda one: logit(one.blocs, elected=one.elected),
        "election": lambda one: _spatial(one.blocs),
        "uniform": lambda one: np.full(len(one.blocs), 1 / len(one.blocs)),
    }
    found: dict[str, Any] = {"formations": len(tested)}
    for name, way in ways.items():
        pairs = [(way(one), one.chosen) for one in tested]
        loss = -np.mean([np.log(max(1e-6, chance[chosen])) for chance, chosen in pairs])
        found[name] = {
            "right": round(float(np.mean([c.argmax() == chosen for c, chosen in pairs])), 3),
            "log_loss": round(float(loss), 3),
        }
    gain = found["largest"]["log_loss"] - found["logit"]["log_loss"]
    return {**found, "below_largest": round(gain, 3)}


def _spatial(blocs: Sequence[Bloc]) -> Any:
    places = [one.place for one in blocs if one.place is not None]
    middle = sum(places) / len(places) if places else 5.0
    at = np.array([one.place if one.place is not None else middle for one in blocs])
    utility = 1 - np.abs(at[:, None] - at[None, :]) / 10
    return election([one.seats for one in blocs], utility)


def formations(folder: Path) -> list[Formation]:
    """All cabinets with one party that led them, in the order of days."""
    rows = csv.DictReader(io.StringIO(read_text(find(folder, "view_cabinet.csv")), newline=""))
    cabinets: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        cabinets.setdefault(row["cabinet_id"], []).append(row)
    found = [one for mine in cabinets.values() if (one := _formation(mine, cabinets))]
    return sorted(found, key=lambda one: one.start)


def _formation(mine: list[dict[str, str]],
               cabinets: dict[str, list[dict[str, str]]]) -> Formation | None:  # fmt: skip
    before = {row["party_id"]: row for row in cabinets.get(mine[0]["previous_cabinet_id"], ())}
    seated = [row for row in mine if _number(row["seats"]) > 0]
    leaders = [at for at, row in enumerate(seated) if row["prime_minister"] == "1"]
    if len(leaders) != 1 or len(seated) < 2:
        return None
    whole = sum(_number(row["seats"]) for row in seated)
    past = sum(_number(row["seats"]) for row in before.values())
    blocs = tuple(
        Bloc(name=row["party_name_short"], seats=_number(row["seats"]),
             place=_number(row["left_right"]) if row["left_right"] else None,
             led=_was(before, row, "prime_minister"), sat=_was(before, row, "cabinet_party"),
             gain=_gain(_number(row["seats"]) / whole, before.get(row["party_id"]), past))
        for row in seated
    )  # fmt: skip
    last = next(iter(before.values()), None)
    elected = None if last is None else last["election_id"] != mine[0]["election_id"]
    return Formation(start=mine[0]["start_date"], blocs=blocs, chosen=leaders[0], elected=elected)


def _gain(share: float, before: dict[str, str] | None, past: float) -> float:
    """Of its share of seats since the last cabinet; 0 for a party that wasn't there."""
    return share - _number(before["seats"]) / past if before and past else 0.0


def _was(before: dict[str, dict[str, str]], row: dict[str, str], what: str) -> bool:
    return before.get(row["party_id"], {}).get(what) == "1"


def _number(words: str) -> float:
    return float(words) if words else 0.0
