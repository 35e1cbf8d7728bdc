"""The network as something that moves: its ties on any day, over one set of pairs."""

from datetime import date

import numpy as np

from faultlines.analyse.columns import columns
from faultlines.analyse.fold import Fold
from faultlines.analyse.origins import roots
from faultlines.analyse.retold import told_once
from faultlines.model.snapshot import Snapshot


class Moving:
    """Pairs that any claim ties, on whatever day.

    actors: ids of all that stand in a pair, those with the most at stake first. pairs: places in
    `actors`, one pair an edge. stake: of each actor, the weight of its ties, whatever their age;
    hostile ones count half as much again, for they tell camps apart.
    """

    def __init__(self, snap: Snapshot, *, floor: float = 0.5) -> None:
        self._fold = Fold(columns(told_once(snap), roots(snap)), floor=floor)
        whole = self._fold.on()
        low, high = whole.ends
        stake = np.zeros(len(whole.cols.actors))
        weight = whole.friendly + 1.5 * whole.hostile
        np.add.at(stake, low, weight)
        np.add.at(stake, high, weight)
        names = whole.cols.actors
        inside = sorted({*low.tolist(), *high.tolist()}, key=lambda one: (-stake[one], names[one]))
        place = {code: at for at, code in enumerate(inside)}
        self.actors = tuple(names[code] for code in inside)
        self.stake = tuple(round(float(stake[code]), 3) for code in inside)
        self.pairs = tuple((place[a], place[b])
                           for a, b in zip(low.tolist(), high.tolist(), strict=True))  # fmt: skip
        self.whole = tuple(float(one) for one in whole.net)

    def nets(self, as_of: date | None, known_by: date | None = None) -> list[float]:
        """The net weight of each pair's tie on a day: friendly above 0, hostile below, 0 none."""
        found: list[float] = np.round(self._fold.on(as_of, known_by).net, 2).tolist()
        return found
