"""What ends a state, by columns: the same rule as ending.py, for millions of claims.

Who ends what is joined once; a day then asks only which of the ends were told by it.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, ints
from faultlines.analyse.columns import CERTAINTIES, MODALITIES, STANCES
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.ties import Columns
from faultlines.vocab.ends import ends
from faultlines.vocab.relations import RELATIONS

AUTHOR, UNNAMED = 0, 2  # in Columns.named
NOTHING = -1  # before any day, also before the unknown one


class Days(NamedTuple):
    """Of all rows of the columns: the first day it can be from, the last it can have begun, the day
    of its report, and whether it gives a day itself."""

    start: Ints
    settled: Ints
    known: Ints
    told: Bools


class FoldedEnds:
    """The ends that the claims tell, ready to be asked for one day after another."""

    def __init__(self, cols: Columns, floor: float, days: Days, rows: Ints) -> None:
        """rows: those that make ties."""
        self.cols, self._days, self._rows = cols, days, rows
        self._relation = ints(cols.relation)
        self._subject, self._object = ints(cols.subject), ints(cols.object)
        self._said = (ints(cols.modality) == MODALITIES.index(Modality.ACTUAL)) \
            & (ints(cols.barred) == 0) & (np.asarray(cols.confidence) >= floor)  # fmt: skip
        self._denies = ints(cols.stance) == STANCES.index(Stance.DENIES)
        self._certain = ints(cols.certainty) == CERTAINTIES.index(Certainty.CERTAIN)
        self._sure = self._said & self._certain & (ints(cols.named) != UNNAMED) \
            & (ints(cols.stance) == STANCES.index(Stance.ASSERTS))  # fmt: skip
        known = [RELATIONS.get(name) for name in cols.relations] or [None]
        self._lasting = np.array([bool(one and one.state) for one in known])
        self._symmetric = np.array([bool(one and one.symmetric) for one in known])
        self._life()
        self._pairs()

    def over(self, day: int | None, known_by: int | None) -> Bools:
        """For each of the rows that make ties: whether it is a state that has ended by then."""
        begun = np.ones(len(self.cols), dtype=bool)
        if day is not None:
            begun &= self._days.start <= day
        if known_by is not None:
            begun &= (self._days.known > 0) & (self._days.known <= known_by)
        there = begun if day is None else begun & (self._days.settled <= day)
        return self._states & (self._dead(there, begun) | self._left(there, begun))

    def _life(self) -> None:
        """Deaths and their denials: the rows, and whom they are about."""
        rows, dead, denied, alive = [], [], [], []
        people = np.zeros(max(1, len(self.cols.actors)), dtype=bool)
        people[np.flatnonzero(np.asarray(self.cols.people, dtype=bool))] = True
        for name, where in ends().death.items():
            of = self._of(name)
            who = self._subject if where == "subject" else self._object
            told = np.flatnonzero(of & self._sure & (who >= 0))
            told = told[people[who[told]]]
            rows.append(told)
            dead.append(who[told])
            if where == "subject":
                no = np.flatnonzero(of & self._said & self._denies & (who >= 0))
                denied.append(no)
                alive.append(who[no])
        self._deaths, self._whose = np.concatenate(rows), np.concatenate(dead)
        self._denials, self._alive = np.concatenate(denied), np.concatenate(alive)

    def _dead(self, there: Bools, begun: Bools) -> Bools:
        many = max(1, len(self.cols.actors))
        denied = _latest(many, self._alive, self._days.known[self._denials], begun[self._denials])
        rows = self._deaths
        so = there[rows] & (self._days.known[rows] > denied[self._whose])
        last = _latest(many, self._whose, self._days.settled[rows], so)
        latest = np.maximum(last[self._subject[self._rows]], last[self._object[self._rows]])
        start, told = self._days.start[self._rows], self._days.told[self._rows]
        found: Bools = latest >= np.where(told, start, 0)
        return found

    def _pairs(self) -> None:
        """What ends one relation of one pair: its rows, those that must be there too, the keys."""
        found = [*self._between(), self._denied(), *self._successions()]
        rows, also, keys = (np.concatenate([one[at] for one in found]) for at in range(3))
        self._enders, self._also = rows, also
        weaker = np.array([name in ends().weaker for name in self.cols.relations] or [False])
        self._word = self._days.known[rows] - weaker[self._relation[rows]]
        names, self._place = np.unique(keys, return_inverse=True)
        self._many = len(names)
        mine = self._keys(self._rows, self._relation[self._rows])
        at = np.minimum(np.searchsorted(names, mine), max(0, self._many - 1))
        ended = names[at] == mine if self._many else np.zeros(len(mine), dtype=bool)
        self._ended, self._which = np.flatnonzero(ended), at[ended]
        self._states = self._lasting[self._relation[self._rows]]

    def _left(self, there: Bools, begun: Bools) -> Bools:
        so = there[self._enders] & ((self._also < 0) | begun[self._also])
        day = _latest(self._many, self._place, self._days.settled[self._enders], so)
        word = _latest(self._many, self._place, self._word, so)
        rows = self._rows[self._ended]
        gone = np.zeros(len(self._rows), dtype=bool)
        gone[self._ended] = np.where(
            self._days.told[rows], day[self._which] >= self._days.start[rows],
            word[self._which] >= self._days.known[rows])  # fmt: skip
        return gone

    def _between(self) -> Iterator[tuple[Ints, Ints, Ints]]:
        for name, states in ends().between.items():
            rows = np.flatnonzero(self._of(name) & self._sure & self._both)
            for state in states:
                if state in self.cols.relations:
                    yield self._found(rows, self._code(state))

    def _denied(self) -> tuple[Ints, Ints, Ints]:
        """States that the author says are not so."""
        own = self._said & self._denies & self._certain & (ints(self.cols.named) == AUTHOR)
        rows = np.flatnonzero(own & self._both & self._lasting[self._relation])
        return rows, np.full(len(rows), -1), self._keys(rows, self._relation[rows])

    def _successions(self) -> Iterator[tuple[Ints, Ints, Ints]]:
        for name, post in ends().succession.items():
            new = np.flatnonzero(self._of(name) & self._sure & self._both)
            held = np.flatnonzero(self._of(post) & self._said & ~self._denies & self._both)
            held = held[np.argsort(self._subject[held], kind="stable")]
            holders, heirs = self._subject[held], self._subject[new]
            low = np.searchsorted(holders, heirs, side="left")
            many = np.searchsorted(holders, heirs, side="right") - low
            rows, first = np.repeat(new, many), np.repeat(low - np.cumsum(many) + many, many)
            also = held[first + np.arange(len(rows))]
            code = self._code(post)
            keys = self._key(self._object[rows], self._object[also], np.full(len(rows), code))
            yield rows, also, keys

    @property
    def _both(self) -> Bools:
        both: Bools = (self._subject >= 0) & (self._object >= 0)
        return both

    def _of(self, name: str) -> Bools:
        of: Bools = self._relation == self._code(name)
        return of

    def _code(self, name: str) -> int:
        return self.cols.relations.index(name) if name in self.cols.relations else -2

    def _found(self, rows: Ints, code: int) -> tuple[Ints, Ints, Ints]:
        return rows, np.full(len(rows), -1), self._keys(rows, np.full(len(rows), code))

    def _keys(self, rows: Ints, relation: Ints) -> Ints:
        return self._key(self._subject[rows], self._object[rows], relation)

    def _key(self, one: Ints, other: Ints, relation: Ints) -> Ints:
        both = self._symmetric[relation]
        low = np.where(both, np.minimum(one, other), one)
        high = np.where(both, np.maximum(one, other), other)
        key: Ints = (low * len(self.cols.actors) + high) * len(self.cols.relations) + relation
        return key


def _latest(many: int, place: Ints, day: Ints, there: Bools) -> Ints:
    """For each place the last of its days that is there; NOTHING where none is."""
    found = np.full(many, NOTHING, dtype=np.int64)
    np.maximum.at(found, place[there], day[there])
    return found
