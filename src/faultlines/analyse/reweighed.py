"""The same network with other weights: claims drawn by lot, or one claim or source left out."""

from collections.abc import Iterator

import numpy as np

from faultlines.analyse.arrays import Bools, Reals
from faultlines.analyse.balance.graph import Edge
from faultlines.analyse.network import Network
from faultlines.analyse.tied import UNIT

SEED = 1


class Reweighed:
    """Edges of the network for any weights of its rows, as fast as hundreds of draws need."""

    def __init__(self, net: Network) -> None:
        self.net = net
        _, voice = np.unique(net.row_voice, return_inverse=True)
        self._voice = voice.reshape(-1)
        self._voices = int(self._voice.max(initial=-1)) + 1
        self._pair = np.zeros(self._voices, dtype=np.int64)
        self._pair[self._voice] = net.row_pair
        self._sign = np.zeros(self._voices)
        self._sign[self._voice] = net.row_sign
        self._low, self._high = net.ends

    def edges(self, weight: Reals) -> list[Edge]:
        """Ties between actor codes. weight: of each row of the network, 0 where it is left out."""
        heard = np.zeros(self._voices)
        np.maximum.at(heard, self._voice, weight)
        total = np.bincount(self._pair, heard * self._sign, minlength=len(self.net.pairs))
        whole = np.rint(total * UNIT).astype(np.int64)
        tied = np.flatnonzero(whole)
        ends = (self._low[tied].tolist(), self._high[tied].tolist(), whole[tied].tolist())
        return list(zip(*ends, strict=True))

    def drawn(self, draws: int, seed: int = SEED) -> Iterator[list[Edge]]:
        """Each claim is in a draw with its chance to be right, and weighs in full if it is; what
        one origin says of a pair is right or wrong by one lot, so that a copy bears nothing out."""
        lot = np.random.default_rng(seed)
        for _ in range(draws):
            right = lot.random(self._voices)[self._voice] < self.net.row_chance
            yield self.edges(np.where(right, self.net.row_full, 0.0))

    def without(self, gone: Bools) -> list[Edge]:
        """The ties that are left without these rows."""
        return self.edges(np.where(gone, 0.0, self.net.row_weight))
