"""Claims as what their voices may weigh, in columns: for the ties of a million claims.

Of the claims of one origin about one pair with one sign, a voice, only the heaviest counts. They
stand or fall together, since a copy of a report bears nothing out: with the chance of the surest of
them the voice is heard. Voices are apart from each other. outcomes.py has the same in plain Python.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, Reals


@dataclass(frozen=True)
class Atoms:
    """What voices can weigh, as columns sorted by pair, voice, and from the heaviest down.

    pair: a code from 0. voice: a code, each in one pair. weight: signed, friendly above 0. upto:
    the chance (0 to 1) that the voice weighs this much or more, so rising within a voice.
    """

    pair: Ints
    voice: Ints
    weight: Reals
    upto: Reals

    @classmethod
    def of(cls, pair: Ints, voice: Ints, weight: Reals, chance: Reals) -> "Atoms":
        """From claims; one that is neither heavier nor surer than another of its voice is none."""
        order = np.lexsort((-chance, -np.abs(weight), voice, pair))
        pair, voice, weight, chance = pair[order], voice[order], weight[order], chance[order]
        fresh = _fresh(voice)
        group = np.cumsum(fresh) * 2.0  # chances of one group stay under those of the next
        upto = np.maximum.accumulate(chance + group) - group
        before = np.where(fresh, 0.0, np.roll(upto, 1))
        kept = upto - before > 1e-12
        return cls(pair[kept], voice[kept], weight[kept], upto[kept])

    @cached_property
    def before(self) -> Reals:
        """The chance that the voice weighs more than this."""
        found: Reals = np.where(_fresh(self.voice), 0.0, np.roll(self.upto, 1))
        return found


def _fresh(codes: Ints) -> Bools:
    """Where another one begins."""
    found = np.ones(len(codes), dtype=bool)
    found[1:] = codes[1:] != codes[:-1]
    return found
