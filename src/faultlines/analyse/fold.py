"""Claims folded into ties, for any day and any state of knowledge.

Pure array work: what doesn't depend on the day is sorted once, so that a second day costs little.
"""

from datetime import date

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, Reals, ints
from faultlines.analyse.columns import CERTAINTIES, MODALITIES, STANCES
from faultlines.analyse.dated import GONE
from faultlines.analyse.foes_folded import FoldedFoes
from faultlines.analyse.folded_ends import Days, FoldedEnds
from faultlines.analyse.network import Network
from faultlines.model.claims import Modality, Stance
from faultlines.model.ties import Columns
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.ties import Weights, tie_weights

HOLDERS = ("author", "other", "unnamed", "self")
FAMILIES = tuple(sorted({one.family for one in RELATIONS.values()}))
THOUSANDTHS = 3  # decimals of a weight, so that the order of a sum can't show


class Fold:
    """The claims of a snapshot, ready to be folded for one day after another.

    A claim weighs its family's figure, less an act's fading, times its chance to be right.

    floor: claims read with less confidence (0 to 1) make no tie. weights: what each is worth.
    """

    def __init__(self, cols: Columns, *, floor: float = 0.0, weights: Weights | None = None):
        self.cols = cols
        self.weights = weights or tie_weights()
        self._choose(floor)
        self._group()

    def on(self, as_of: date | None = None, known_by: date | None = None) -> Network:
        """The ties of one day; None: whatever the age, and without fading.

        known_by: only claims published by then; those without any day are left out.
        """
        there = self._there(as_of, known_by)
        there &= ~self._outdated(there)
        there &= ~(self._contradicted(there) | self._ended(as_of, known_by))
        full = np.where(there, self._full, 0.0)
        chance = np.where(self._foes.of(known_by), self._chance * self._of_foe, self._chance)
        if as_of is not None:
            full = full * self._left_by(as_of.toordinal())
        return self._network(there, full, chance)

    def _choose(self, floor: float) -> None:
        """The rows that can make a tie at all, and what each is worth on the day it is from."""
        cols = self.cols
        sign, state, both, family = _of_relations(cols.relations)
        relation, subject, object_ = ints(cols.relation), ints(cols.subject), ints(cols.object)
        can = (subject >= 0) & (object_ >= 0) & (subject != object_) & (sign[relation] != 0)
        can &= ints(cols.stance) != STANCES.index(Stance.DENIES)
        can &= ints(cols.modality) == MODALITIES.index(Modality.ACTUAL)
        can &= (ints(cols.barred) == 0) & (np.asarray(cols.confidence) >= floor)
        table = self.weights.family
        full = np.array([table.get(word, 0.0) for word in FAMILIES])[family[relation]]
        chance = self._chances()
        past = ints(cols.until) == GONE
        self._rows: Ints = np.flatnonzero(can & ~past & (full * chance > 0))
        rows = self._rows
        self._full: Reals = full[rows]
        self._chance: Reals = chance[rows]
        self._subject, self._object, self._sign = subject[rows], object_[rows], sign[relation[rows]]
        self._state: Bools = state[relation[rows]] > 0
        self._early: Bools = self._state & (ints(cols.early)[rows] > 0)
        self._both = both[relation[rows]] > 0
        self._family = family[relation[rows]]
        self._begins, self._known = ints(cols.begins)[rows], ints(cols.known)[rows]
        self._latest, self._until = ints(cols.settled)[rows], ints(cols.until)[rows]
        days = _days(cols)
        self._start, self._settled = days.start[rows], days.settled[rows]
        self._ends = FoldedEnds(cols, floor, days, rows)
        self._foes = FoldedFoes(cols, can & (sign[relation] < 0), rows)
        self._of_foe = self.weights.holder["foe"] / self.weights.holder["other"]

    def _chances(self) -> Reals:
        """How likely each claim is right, as far as the words and the reading tell."""
        cols, weights = self.cols, self.weights
        holder = ints(cols.named)
        itself = (holder == 1) & (ints(cols.holder) >= 0)
        itself &= ints(cols.holder) == ints(cols.subject)
        tables = (
            (weights.certainty, CERTAINTIES, ints(cols.certainty)),
            (weights.stance, STANCES, ints(cols.stance)),
            (weights.holder, HOLDERS, np.where(itself, HOLDERS.index("self"), holder)),
        )
        chance = np.asarray(cols.confidence, dtype=np.float64)
        for table, words, codes in tables:
            chance = chance * np.array([table.get(word, 0.0) for word in words])[codes]
        return chance

    def _group(self) -> None:
        """Sort once by pair, by voice within a pair, and by what contradicts what."""
        size = max(1, len(self.cols.actors))
        low = np.minimum(self._subject, self._object)
        high = np.maximum(self._subject, self._object)
        self._pairs, self._pair = _codes(low * size + high)
        voices = max(1, int(np.max(self.cols.origin, initial=0)) + 1)
        friendly = (self._sign > 0).astype(np.int64)
        voice = (self._pair * 2 + friendly) * voices + ints(self.cols.origin)[self._rows]
        self._voice = _Groups(voice)
        family = np.where(self._state, self._family, len(FAMILIES))
        self._two = np.flatnonzero(self._both & self._state)  # they count in either direction
        there, back = self._subject * size + self._object, self._object * size + self._subject
        pair, kind = np.append(there, back[self._two]), np.append(family, family[self._two])
        self._matter = _Groups(pair * (len(FAMILIES) + 1) + kind)

    def _there(self, as_of: date | None, known_by: date | None) -> Bools:
        there = np.ones(len(self._rows), dtype=bool)
        if as_of is not None:
            there &= self._start <= as_of.toordinal()
        if known_by is not None:
            there &= (self._known > 0) & (self._known <= known_by.toordinal())
        return there

    def _outdated(self, there: Bools) -> Bools:
        """What was so "at first", where its report, or one of that day or later, tells a state of
        the same matter and the other sign."""
        plain = there & self._state & ~self._early
        told = [self._since(np.where(plain & (self._sign == sign), self._known + 1, 0))
                for sign in (1, -1)]  # fmt: skip
        outdated: Bools = self._early & (np.where(self._sign > 0, told[1], told[0]) > self._known)
        return outdated

    def _contradicted(self, there: Bools) -> Bools:
        """States against which a later state of the same kind and the other sign stands."""
        dated = there & self._state
        since = [self._since(np.where(dated & (self._sign == sign), self._start, 0))
                 for sign in (1, -1)]  # fmt: skip
        other = np.where(self._sign > 0, since[1], since[0])
        later: Bools = self._state & (other > self._settled)
        return later

    def _since(self, day: Ints) -> Ints:
        """For each row the last of the days in its matter, of a symmetric one in either."""
        found = self._matter.most(np.append(day, day[self._two]))
        since = found[: len(day)]
        since[self._two] = np.maximum(since[self._two], found[len(day) :])
        return since

    def _ended(self, as_of: date | None, known_by: date | None) -> Bools:
        """States that something else ended, a death, a post or a body that was left, and those
        whose own words give an end."""
        days = (None if day is None else day.toordinal() for day in (as_of, known_by))
        as_told = (self._until > 0) & (
            self._until < (as_of.toordinal() if as_of else date.max.toordinal())
        )
        return self._ends.over(*days) | as_told

    def _left_by(self, day: int) -> Reals:
        """What the years have left of it: all of a state, 2^(-age / half-life) of an act."""
        age = np.where(self._settled > 0, np.maximum(day - self._settled, 0), 0)
        left: Reals = np.exp2(-age / self.weights.half_life)
        return np.where(self._state, 1.0, left)

    def _network(self, there: Bools, full: Reals, chance: Reals) -> Network:
        friends, foes = self._sums(full * chance)
        return Network(
            cols=self.cols, pairs=self._pairs, friendly=friends, hostile=foes,
            rows=self._rows[there], row_pair=self._pair[there], row_full=full[there],
            row_chance=chance[there], row_sign=self._sign[there],
            row_voice=self._voice.of[there], begins=self._begins[there],
            latest=self._latest[there],
        )  # fmt: skip

    def _sums(self, weight: Reals) -> tuple[Reals, Reals]:
        """Friendly and hostile of each pair: of each voice its heaviest claim."""
        heard, which = self._voice.each_most(weight)
        pair, friendly = self._pair[which], self._sign[which] > 0
        many = len(self._pairs)
        friends, foes = (np.bincount(pair[mine], heard[mine], minlength=many).astype(np.float64)
                         for mine in (friendly, ~friendly))  # fmt: skip
        return friends.round(THOUSANDTHS), foes.round(THOUSANDTHS)


class _Groups:
    """Rows sorted by a key, for the largest value of each group."""

    def __init__(self, key: Ints) -> None:
        self._order = np.argsort(key, kind="stable")
        ordered = key[self._order]
        fresh = np.ones(len(key), dtype=bool)
        fresh[1:] = ordered[1:] != ordered[:-1]
        self._starts = np.flatnonzero(fresh)
        self.of = np.empty(len(key), dtype=np.int64)
        self.of[self._order] = np.cumsum(fresh) - 1

    def most(self, values: Ints) -> Ints:
        """For each row, the largest value in its group."""
        if not len(values):
            return values
        found: Ints = np.maximum.reduceat(values[self._order], self._starts)[self.of]
        return found

    def each_most(self, values: Reals) -> tuple[Reals, Ints]:
        """For each group its largest value, and one row of the group."""
        if not len(values):
            return values, np.zeros(0, dtype=np.int64)
        return np.maximum.reduceat(values[self._order], self._starts), self._order[self._starts]


def _of_relations(names: tuple[str, ...]) -> tuple[Ints, ...]:
    """sign, state, symmetric and family of each relation; all nothing for one we don't know."""
    known = [RELATIONS.get(name) for name in names] or [None]
    return (
        np.array([one.sign if one else 0 for one in known]),
        np.array([int(bool(one and one.state)) for one in known]),
        np.array([int(bool(one and one.symmetric)) for one in known]),
        np.array([FAMILIES.index(one.family) if one else 0 for one in known]),
    )


def _codes(key: Ints) -> tuple[Ints, Ints]:
    found, codes = np.unique(key, return_inverse=True)
    return found, codes.reshape(-1)


def _days(cols: Columns) -> Days:
    begins, latest, known = ints(cols.begins), ints(cols.settled), ints(cols.known)
    start = _first_told(begins, latest, known)
    return Days(start, _first_told(latest, start), known, (begins > 0) | (latest > 0))


def _first_told(*days: Ints) -> Ints:
    """For each row the first of these that is known (not 0)."""
    told = days[-1]
    for one in reversed(days[:-1]):
        told = np.where(one > 0, one, told)
    return told
