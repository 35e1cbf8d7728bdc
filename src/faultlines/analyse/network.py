"""A folded network: ties as arrays, and as values on demand."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import Any

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, Reals
from faultlines.analyse.atoms import Atoms
from faultlines.analyse.outcomes import Outcomes, of_claims
from faultlines.analyse.spread import Spread, spread
from faultlines.analyse.tied import UNIT, Tied, digest
from faultlines.model.ties import Columns, Tie
from faultlines.vocab.relations import RELATIONS


@dataclass(frozen=True, kw_only=True)
class Network:
    """The ties of one day.

    pairs: low · size + high, over actor codes, ascending. friendly, hostile: the sums of each
    pair, in claims of full weight. rows …: the claims that stand that day: row in `cols`, its
    place in `pairs`, its weight if it is right, its chance to be (0 to 1), its sign, its voice
    (claims of one origin, pair and sign), and its days (0 where the text gives none).
    """

    cols: Columns
    pairs: Ints
    friendly: Reals
    hostile: Reals
    rows: Ints
    row_pair: Ints
    row_full: Reals
    row_chance: Reals
    row_sign: Ints
    row_voice: Ints
    begins: Ints
    latest: Ints

    @cached_property
    def net(self) -> Reals:
        """friendly − hostile of each pair; 0 makes no tie."""
        found: Reals = np.round(self.friendly - self.hostile, 3)
        return found

    @cached_property
    def tied(self) -> Ints:
        """Places in `pairs` of those that a tie holds."""
        return np.flatnonzero(self.net)

    @property
    def ends(self) -> tuple[Ints, Ints]:
        """Actor codes of both ends of every pair, the lower first."""
        size = max(1, len(self.cols.actors))
        return self.pairs // size, self.pairs % size

    @cached_property
    def row_weight(self) -> Reals:
        """What each row weighs: what it weighs if right, times its chance to be."""
        return self.row_full * self.row_chance

    @cached_property
    def _order(self) -> Ints:
        """Rows by pair, the heaviest first; of equals the first read."""
        return np.lexsort((self.rows, -self.row_weight, self.row_pair))

    @cached_property
    def _starts(self) -> Ints:
        """Where each pair's rows start in that order, and the end of the last."""
        return np.searchsorted(self.row_pair[self._order], np.arange(len(self.pairs) + 1))

    @cached_property
    def spread(self) -> Spread:
        """How far each pair's net may be from its figure, and with what chance it is so signed."""
        atoms = Atoms.of(self.row_pair, self.row_voice, self.row_full * self.row_sign,
                         self.row_chance)  # fmt: skip
        found = spread(atoms, len(self.pairs))
        return replace(found, low=np.minimum(found.low, self.net),
                       high=np.maximum(found.high, self.net))  # fmt: skip

    def outcomes(self, place: int) -> Outcomes:
        """What the net of one pair may come to."""
        at = self._of(place)
        rows = zip(self.row_voice[at].tolist(), (self.row_full[at] * self.row_sign[at]).tolist(),
                   self.row_chance[at].tolist(), strict=True)  # fmt: skip
        return of_claims(rows)

    def claims(self, place: int) -> tuple[str, ...]:
        """The claims of one pair, the heaviest first."""
        return tuple(str(self.cols.claim_ids[self.rows[at]]) for at in self._of(place))

    def _of(self, place: int) -> Ints:
        return self._order[self._starts[place] : self._starts[place + 1]]

    def ties(self) -> Iterator[Tie]:
        """Each tie as a value, in the order of the pairs."""
        for place in self.tied:
            yield self.tie(int(place))

    def only(self, family: str) -> Bools:
        """Of each pair, whether no claim of it tells anything but relations of this family."""
        other = [RELATIONS[name].family != family for name in self.cols.relations] or [False]
        rest = np.array(other)[np.asarray(self.cols.relation).astype(np.int64)[self.rows]]
        found: Bools = np.bincount(self.row_pair, rest, minlength=len(self.pairs)) == 0
        return found

    def heaviest_first(self) -> Iterator[Tie]:
        """The ties by weight, those of one weight by their ends."""
        return map(self.tie, self.heaviest_places())

    def heaviest_places(self) -> list[int]:
        """Where in `pairs` they are."""
        names = np.array(self.cols.actors)
        rank = np.argsort(np.argsort(names, kind="stable"), kind="stable")
        low, high = (rank[end[self.tied]] for end in self.ends)
        order = np.lexsort((np.maximum(low, high), np.minimum(low, high),
                            -np.abs(self.net[self.tied])))  # fmt: skip
        places: list[int] = self.tied[order].tolist()
        return places

    def between(self, one: str, other: str) -> float:
        """How two actors stand (ids): friendly above 0, hostile below, 0 where nothing is."""
        codes = [self.cols.actors.index(who) for who in (one, other) if who in self.cols.actors]
        if len(codes) < 2:
            return 0.0
        found = np.flatnonzero(self.pairs == min(codes) * len(self.cols.actors) + max(codes))
        return float(self.net[found].sum())

    def tie(self, place: int) -> Tie:
        at = self._of(place)
        size = max(1, len(self.cols.actors))
        ends = sorted(self.cols.actors[code] for code in divmod(int(self.pairs[place]), size))
        net = float(self.net[place])
        return Tie(
            subject=ends[0],
            object=ends[1],
            sign=1 if net > 0 else -1,
            weight=abs(net),
            friendly=float(self.friendly[place]),
            hostile=float(self.hostile[place]),
            low=float(self.spread.low[place]),
            high=float(self.spread.high[place]),
            chance=float((self.spread.friendly if net > 0 else self.spread.hostile)[place]),
            first=_day(self.begins[at], min),
            last=_day(self.latest[at], max),
            claim_ids=tuple(str(self.cols.claim_ids[row]) for row in self.rows[at]),
        )

    @cached_property
    def digest(self) -> str:
        """A hash over who is tied to whom and how much."""
        return self.tied_up().digest

    def tied_up(self) -> Tied:
        """The ties alone, to be divided."""
        low, high = self.ends
        at = self.tied
        whole = np.rint(self.net[at] * UNIT).astype(np.int64)
        columns = (low[at].tolist(), high[at].tolist(), whole.tolist())
        edges = tuple(zip(*columns, strict=True))
        places = at.tolist()
        return Tied(
            actors=self.cols.actors,
            edges=edges,
            because=lambda edge: self.claims(places[edge]),
            digest=digest(self.cols.actors, edges),
            pairs=tuple(zip(low.tolist(), high.tolist(), strict=True)),
            outcomes=cache(self.outcomes),
        )


def _day(days: Ints, pick: Any) -> date | None:
    known = [int(day) for day in days if day > 0]
    return _calendar(pick(known)) if known else None


_calendar = lru_cache(maxsize=1 << 16)(date.fromordinal)
