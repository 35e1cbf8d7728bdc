"""Which claims are a foe's word, in columns: its holder is said to be against its subject.

vocab/foes.py says the same of claims one by one.
"""

from datetime import date

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, ints
from faultlines.model.ties import Columns

NEVER = np.iinfo(np.int64).max  # nobody says that the holder is against the subject
UNDATED = NEVER - 1  # only a text of no known day says so


class FoldedFoes:
    """hostile: rows of the columns that say that the subject is against the object. rows: those
    that are asked about."""

    def __init__(self, cols: Columns, hostile: Bools, rows: Ints) -> None:
        size = max(1, len(cols.actors))
        subject, object_, known = map(ints, (cols.subject, cols.object, cols.known))
        pairs, place = np.unique((subject * size + object_)[hostile], return_inverse=True)
        first = np.full(len(pairs) + 1, NEVER, dtype=np.int64)  # the last is of no pair
        day = known[hostile]
        np.minimum.at(first, place.reshape(-1), np.where(day > 0, day, UNDATED))
        holder, named = ints(cols.holder)[rows], ints(cols.named)[rows]
        mine = holder * size + subject[rows]
        at = np.searchsorted(pairs, mine)
        told = (named == 1) & (holder >= 0) & (holder != subject[rows])
        told &= np.append(pairs, -1)[at] == mine
        self._since: Ints = first[np.where(told, at, len(pairs))]

    def of(self, known_by: date | None) -> Bools:
        """The rows that are a foe's word, as far as was known by then."""
        last = UNDATED if known_by is None else known_by.toordinal()
        found: Bools = self._since <= last
        return found
