"""How far the weight of each tie may be from its figure, by the chances of its claims.

A tie is a sum over voices, each of which is right or not (see atoms.py). Where there are few, every
outcome is looked at; where there are more, the refined normal approximation to such sums is used
(Hong 2013, doi 10.1016/j.csda.2012.10.006), with the ends of Cornish and Fisher (1938, doi
10.2307/1400905). All as columns, for hundreds of thousands of ties.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import erf

import numpy as np

from faultlines.analyse.arrays import Bools, Ints, Reals
from faultlines.analyse.atoms import Atoms
from faultlines.analyse.outcomes import LEVEL

EXACT = 12  # of a pair's atoms: every outcome is looked at up to so many
CELLS = 1 << 16  # of a table of outcomes: larger ones leave holes in memory
NOUGHT = 0.0005  # less than a thousandth is no tie
TINY = 1e-9
Z = 1.6448536  # deviations from the mean within which LEVEL of a normal distribution lies


@dataclass(frozen=True, slots=True)
class Spread:
    """Of each pair, in full claims: low, high: friendly less hostile, in 90 % of the outcomes.
    friendly, hostile: the chance (0 to 1) that it comes to more than nothing, or to less; in what
    is left no claim is right, or the two sides weigh the same."""

    low: Reals
    high: Reals
    friendly: Reals
    hostile: Reals


def spread(atoms: Atoms, pairs: int) -> Spread:
    """atoms: with pairs coded from 0 to `pairs` − 1; one without an atom is sure to be nothing."""
    sure = (atoms.before == 0) & (atoms.upto > 1 - TINY)
    base = np.bincount(atoms.pair[sure], atoms.weight[sure], pairs).astype(np.float64)
    atoms = Atoms(*(one[~sure] for one in (atoms.pair, atoms.voice, atoms.weight, atoms.upto)))
    signs = [np.where(base * way > NOUGHT, 1.0, 0.0) for way in (1, -1)]
    found = Spread(base.round(3), base.round(3), *signs)
    count = np.bincount(atoms.pair, minlength=pairs)
    start = np.cumsum(count) - count
    for size in range(1, EXACT + 1):
        for some in _pieces(np.flatnonzero(count == size), CELLS >> size):
            _every_outcome(found, some, start[some][:, None] + np.arange(size), atoms, base)
    many = np.flatnonzero(count > EXACT)
    if len(many):
        _roughly(found, many, atoms, base)
    return found


def _pieces(places: Ints, size: int) -> Iterator[Ints]:
    for at in range(0, len(places), size):
        yield places[at : at + size]


def _every_outcome(found: Spread, some: Ints, at: Ints, atoms: Atoms, base: Reals) -> None:
    """some: pairs with the same number of atoms. at: their places, pairs by atoms. base: what is
    sure of every pair."""
    value, chance = _outcomes(atoms, at)
    value += base[some][:, None]
    found.friendly[some] = np.where(value > NOUGHT, chance, 0.0).sum(axis=1)
    found.hostile[some] = np.where(value < -NOUGHT, chance, 0.0).sum(axis=1)
    order = np.argsort(value, axis=1)
    value = np.take_along_axis(value, order, axis=1)
    below = np.cumsum(np.take_along_axis(chance, order, axis=1), axis=1)
    tail = (1 - LEVEL) / 2
    for end, share in ((found.low, tail), (found.high, 1 - tail)):
        place = np.minimum((below < share - TINY).sum(axis=1), value.shape[1] - 1)
        end[some] = value[np.arange(len(some)), place].round(3)


def _outcomes(atoms: Atoms, at: Ints) -> tuple[Reals, Reals]:
    """What each outcome comes to, and its chance: pairs by outcomes. Of a voice the first atom
    that is right counts; each has the chance that it is, given that those before it aren't."""
    size = at.shape[1]
    bits = np.arange(1 << size)
    value = np.zeros((len(at), len(bits)))
    chance = np.ones_like(value)
    heard = np.zeros(value.shape, dtype=bool)
    before = atoms.before
    for place in range(size):
        here = at[:, place]
        if place:
            heard &= (atoms.voice[here] == atoms.voice[at[:, place - 1]])[:, None]
        own = (atoms.upto[here] - before[here]) / (1 - before[here])
        right = (bits >> place & 1).astype(bool)
        chance *= np.where(right, own[:, None], 1 - own[:, None])
        value += np.where(right & ~heard, atoms.weight[here][:, None], 0.0)
        heard |= right
    return value, chance


def _roughly(found: Spread, many: Ints, atoms: Atoms, base: Reals) -> None:
    """From the mean, the variance and the skewness of each sum; never beyond what it can be."""
    share = atoms.upto - atoms.before
    last, voice = np.unique(atoms.voice, return_inverse=True)
    first, second, third = (np.bincount(voice, share * atoms.weight**power, len(last))
                            for power in (1, 2, 3))  # fmt: skip
    pair = np.zeros(len(last), dtype=np.int64)
    pair[voice] = atoms.pair
    own = (first, second - first**2, third - 3 * first * second + 2 * first**3)
    mean, variance, skew = (np.bincount(pair, one, len(base)).astype(np.float64)[many]
                            for one in own)  # fmt: skip
    mean += base[many]
    most, least, none = _limits(atoms, voice, pair, base)
    deviation = np.sqrt(np.maximum(variance, TINY))
    gamma = skew / deviation**3
    for end, way in ((found.low, -Z), (found.high, Z)):
        rough = mean + deviation * (way + gamma * (Z * Z - 1) / 6)
        end[many] = np.clip(rough, least[many], most[many]).round(3)
    under = _below(-mean / deviation, gamma)
    found.friendly[many] = _share(1 - under, most[many] > 0, least[many] < 0, none[many])
    found.hostile[many] = _share(under, least[many] < 0, most[many] > 0, none[many])


def _limits(atoms: Atoms, voice: Ints, pair: Ints, base: Reals) -> tuple[Reals, Reals, Reals]:
    """The most and the least a pair can come to, and the chance that no claim of it is right."""
    pairs = len(base)
    size = np.zeros(len(pair))
    np.maximum.at(size, voice, np.abs(atoms.weight))
    way = np.zeros(len(pair))
    way[voice] = np.sign(atoms.weight)
    right = np.zeros(len(pair))
    np.maximum.at(right, voice, atoms.upto)
    most, least = (base + np.bincount(pair, np.where(way == one, size * one, 0.0), pairs)
                   for one in (1, -1))  # fmt: skip
    none = np.exp(np.bincount(pair, np.log(np.maximum(1 - right, TINY)), pairs))
    return most, least, np.where(base == 0, none, 0.0)


def _below(x: Reals, gamma: Reals) -> Reals:
    """The share of the sum under its mean + x deviations."""
    density = np.exp(-x * x / 2) / np.sqrt(2 * np.pi)
    normal = np.array([(1 + erf(one / 2**0.5)) / 2 for one in x.tolist()])
    found: Reals = np.clip(normal + gamma * (1 - x * x) * density / 6, 0.0, 1.0)
    return found


def _share(rough: Reals, can: Bools, other: Bools, none: Reals) -> Reals:
    """The chance of a sign. can: whether any claim has it; other: whether any has the other one.
    Where all pull one way it is one less the chance that nothing is right, exactly."""
    return np.where(can, np.where(other, rough, 1 - none), 0.0)
