"""How often two stand together over many draws: surely, possibly, and with what interval."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, Reals
from faultlines.analyse.balance.graph import Division

Z = 1.96  # of a 95 % interval


@dataclass(frozen=True, slots=True)
class Side:
    """How two stand, as shares of so many draws: surely so, possibly so; low, high: the range of
    the two with the 95 % interval for the number of draws."""

    draws: int
    surely: float
    possibly: float

    @property
    def undecided(self) -> float:
        return self.possibly - self.surely

    @property
    def low(self) -> float:
        return float(wilson(self.surely, self.draws)[0])

    @property
    def high(self) -> float:
        return float(wilson(self.possibly, self.draws)[1])

    def words(self) -> str:
        """ "surely in 0.12 (0.09 to 0.17), possibly in 0.89 (0.85 to 0.92), …"."""
        some = [f"{word} in {share:.2f} ({low:.2f} to {high:.2f})"
                for word, share in (("surely", self.surely), ("possibly", self.possibly))
                for low, high in [wilson(share, self.draws)]]  # fmt: skip
        return f"{', '.join(some)}, undecided in {self.undecided:.2f} of {self.draws:,} draws"


class Counted:
    """Counts over draws, n by n: linked by ties; surely together; surely apart."""

    def __init__(self, n: int) -> None:
        self.linked, self.same, self.apart = (np.zeros((n, n), np.int64) for _ in range(3))

    def add(self, part: Ints, found: Division) -> None:
        """One draw. part: the connected part of each actor, -1 for none."""
        side, group = np.array(found.camp), np.array(found.group)
        joined = _alike(part) & (part >= 0)[:, None]
        bound = joined & _alike(group)
        self.linked += joined
        self.same += bound & _alike(side)
        self.apart += bound & ~_alike(side)

    def pair(self, a: int, b: int, *, apart: bool) -> Side:
        """How often the two stand apart, or else together."""
        draws = int(self.linked[a, b])
        surely, against = (self.apart, self.same) if apart else (self.same, self.apart)
        some = max(1, draws)
        return Side(draws, int(surely[a, b]) / some, (draws - int(against[a, b])) / some)

    def share_open(self) -> float:
        """Of all pairs in all draws that ties join, the share that is undecided; 0 to 1."""
        all_ = np.triu(self.linked, 1).sum()
        known = np.triu(self.same + self.apart, 1).sum()
        return float((all_ - known) / max(1, all_))

    def ranges(self) -> dict[str, object]:
        """Of each pair the share of draws together: n by n; -1 where ties never join the two."""
        some = np.maximum(self.linked, 1)
        surely, possibly = self.same / some, 1 - self.apart / some
        rows = {"surely": surely, "possibly": possibly,
                "low": wilson(surely, some)[0], "high": wilson(possibly, some)[1]}  # fmt: skip
        return {name: _rounded(share, self.linked) for name, share in rows.items()}


def _alike(label: Ints) -> Bools:
    found: Bools = label[:, None] == label[None, :]
    return found


def _rounded(share: Reals, linked: Ints) -> Sequence[object]:
    rows: list[object] = np.where(linked > 0, np.round(share, 3), -1.0).tolist()
    return rows


def wilson(share: float | Reals, count: int | Ints) -> tuple[Reals, Reals]:
    """95 % interval of a share (Wilson 1927, doi 10.1080/01621459.1927.10502953)."""
    share, count = np.asarray(share, dtype=np.float64), np.asarray(count)
    middle = share + Z * Z / (2 * count)
    half = Z * np.sqrt(share * (1 - share) / count + Z * Z / (4 * count * count))
    scale = 1 + Z * Z / count
    return np.maximum(0.0, (middle - half) / scale), np.minimum(1.0, (middle + half) / scale)
