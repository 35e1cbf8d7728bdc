"""The user's table of blocs: seats, vetoes, and who nominates."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from faultlines.model.errors import BadInput

YES = ("yes", "true", "1", "x")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """Who decides. actor: an id. seats: 0 or more; 0 for who only has a veto or nominates. veto:
    0 to 1. nominates: puts names up."""

    actor: str
    seats: float
    veto: float = 0.0
    nominates: bool = False


def read_seats(path: Path, find: Callable[[str], str]) -> tuple[Seats, ...]:
    """A CSV with the columns bloc, seats and, if wanted, veto and nominates (yes or no).

    find: bloc as written → actor id, or NotFound. BadInput: no such file, or a row that can't be.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise BadInput(f"{path} can't be read: {why}.") from error
    found = tuple(_row(path, number, row, find) for number, row in enumerate(rows, start=2))
    if not any(one.seats for one in found):
        raise BadInput(f"{path} has no blocs with seats: bloc,seats,veto,nominates in the first "
                       "line, then one bloc a line.")  # fmt: skip
    return found


def _row(path: Path, number: int, row: Mapping[str, str | None],
         find: Callable[[str], str]) -> Seats:  # fmt: skip
    name = (row.get("bloc") or "").strip()
    try:
        seats, veto = float((row.get("seats") or "").strip() or 0), float(row.get("veto") or 0)
    except ValueError:
        seats = veto = -1.0
    nominates = (row.get("nominates") or "").strip().casefold() in YES
    if not name or not 0 <= seats < float("inf") or not 0 <= veto <= 1:
        raise BadInput(f"{path}, line {number}: a bloc, its seats (0 or more) and a veto from 0 to "
                       "1 are needed, under: bloc,seats,veto,nominates")  # fmt: skip
    if not (seats or veto or nominates):
        raise BadInput(f"{path}, line {number}: {name} has no seats, no veto and nominates nobody, "
                       "so it decides nothing.")  # fmt: skip
    return Seats(actor=find(name), seats=seats, veto=veto, nominates=nominates)
