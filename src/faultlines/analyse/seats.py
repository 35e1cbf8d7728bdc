"""The user's table of blocs: seats, vetoes, and who nominates."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from faultlines.model.errors import BadInput

YES = ("yes", "true", "1", "x")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """One bloc. actor: an id. seats: more than 0. veto: 0 to 1. nominates: puts names up."""

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
        raise BadInput(f"{path} can't be read: {error}.") from error
    found = tuple(_row(path, number, row, find) for number, row in enumerate(rows, start=2))
    if not found:
        raise BadInput(f"{path} has no blocs: bloc,seats,veto,nominates in the first line, then "
                       "one bloc a line.")  # fmt: skip
    return found


def _row(path: Path, number: int, row: Mapping[str, str | None],
         find: Callable[[str], str]) -> Seats:  # fmt: skip
    name = (row.get("bloc") or "").strip()
    try:
        seats, veto = float(row.get("seats") or ""), float(row.get("veto") or 0)
    except ValueError:
        seats = veto = -1.0
    if not name or not 0 < seats < float("inf") or not 0 <= veto <= 1:
        raise BadInput(f"{path}, line {number}: a bloc, seats above 0 and a veto from 0 to 1 are "
                       "needed, under: bloc,seats,veto,nominates")  # fmt: skip
    nominates = (row.get("nominates") or "").strip().casefold() in YES
    return Seats(actor=find(name), seats=seats, veto=veto, nominates=nominates)
