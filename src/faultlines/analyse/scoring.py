"""Scores of forecasts that came true or didn't: Brier, log, decomposition, reliability with bands.

A forecast is a range of chances, as its words mean it; its middle is scored, and the best and the
worst that the range allows are told. Lower is better in all scores.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from faultlines.analyse.beta import share

CLIP = 0.01  # chances are kept this far from 0 and 1 in the log score


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """low, high: chance that was meant, 0 to 1. came: whether it came true."""

    low: float
    high: float
    came: bool

    @property
    def chance(self) -> float:
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """brier: mean, 0 to 1, of the middles (Brier 1950,
    doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2). best, worst: had the most and the least
    fitting chance of each range been meant. log: mean of -ln, natural (Good 1952,
    doi:10.1111/j.2517-6161.1952.tb00104.x)."""

    count: int
    brier: float
    best: float
    worst: float
    log: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Brier score = reliability - resolution + uncertainty + within (Murphy 1973,
    doi:10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2). within: what is left where forecasts of
    one bin differ (Stephenson, Coelho, Jolliffe 2008, doi:10.1175/2007WAF2006116.1)."""

    reliability: float
    resolution: float
    uncertainty: float
    within: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Forecasts of one row of words: how many, their mean chance, the share that came true, and
    its 90 % band. range: that all of them have."""

    count: int
    meant: float
    came: float
    low: float
    high: float
    range: tuple[float, float]


def score(scored: Sequence[Scored]) -> Score:
    """Of at least one forecast."""
    count = len(scored)
    return Score(
        count=count,
        brier=sum((one.chance - one.came) ** 2 for one in scored) / count,
        best=sum((_end(one, best=True) - one.came) ** 2 for one in scored) / count,
        worst=sum((_end(one, best=False) - one.came) ** 2 for one in scored) / count,
        log=sum(_surprise(one.chance, one.came) for one in scored) / count,
    )


def _end(one: Scored, *, best: bool) -> float:
    return one.high if one.came == best else one.low


def _surprise(chance: float, came: bool) -> float:
    chance = min(1 - CLIP, max(CLIP, chance))
    return -log(chance if came else 1 - chance)


def parts(scored: Sequence[Scored]) -> Parts:
    """Of at least one forecast; binned by the range that was meant."""
    count = len(scored)
    rate = sum(one.came for one in scored) / count
    reliability = resolution = within = 0.0
    for bin_ in _bins(scored):
        meant = sum(one.chance for one in bin_) / len(bin_)
        came = sum(one.came for one in bin_) / len(bin_)
        reliability += len(bin_) * (meant - came) ** 2 / count
        resolution += len(bin_) * (came - rate) ** 2 / count
        for one in bin_:
            away = one.chance - meant
            within += (away**2 - 2 * (one.came - came) * away) / count
    return Parts(reliability=reliability, resolution=resolution, uncertainty=rate * (1 - rate),
                 within=within)  # fmt: skip


def reliability(scored: Sequence[Scored]) -> tuple[Bin, ...]:
    """One bin a range, the lowest first."""
    found = []
    for bin_ in _bins(scored):
        came = sum(one.came for one in bin_)
        _, low, high = share(came, len(bin_))
        found.append(Bin(count=len(bin_), meant=sum(one.chance for one in bin_) / len(bin_),
                         came=came / len(bin_), low=low, high=high,
                         range=(bin_[0].low, bin_[0].high)))  # fmt: skip
    return tuple(found)


def _bins(scored: Iterable[Scored]) -> list[list[Scored]]:
    bins: dict[tuple[float, float], list[Scored]] = {}
    for one in scored:
        bins.setdefault((one.low, one.high), []).append(one)
    return [bins[key] for key in sorted(bins, key=lambda key: (sum(key), key))]


def others_rate(scored: Sequence[Scored], came: Sequence[bool]) -> list[Scored]:
    """The same questions, each foretold by how often the others came true (Laplace's rule)."""
    whole, count = sum(came), len(came)
    rates = [(whole - one + 1) / (count - 1 + 2) for one in came]
    return [Scored(low=rate, high=rate, came=one.came)
            for rate, one in zip(rates, scored, strict=True)]  # fmt: skip
