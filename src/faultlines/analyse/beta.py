"""Shares with their intervals, from counts. Plain Python, so that a brief needn't wake scipy."""

from math import exp, lgamma, log, log1p

COVER = 0.9


def share(some: int, of: int, cover: float = COVER) -> tuple[float, float, float]:
    """A share with its interval: mean and central interval of the Beta posterior under Jeffreys'
    prior (Brown, Cai, DasGupta 2001, doi:10.1214/ss/1009213286). 0 <= some <= of."""
    one, other = some + 0.5, of - some + 0.5
    low, high = (quantile(one, other, at) for at in ((1 - cover) / 2, (1 + cover) / 2))
    return one / (one + other), low, high


def quantile(one: float, other: float, at: float) -> float:
    """Where Beta(one, other) has `at` (0 to 1) of its mass below; by halving, to 1e-10."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if below(one, other, middle) < at:
            low = middle
        else:
            high = middle
        if high - low < 1e-10:
            break
    return (low + high) / 2


def below(one: float, other: float, x: float) -> float:
    """The mass of Beta(one, other) below x: the regularised incomplete beta function, by its
    continued fraction (DLMF 8.17.22)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (one + 1) / (one + other + 2):
        return 1 - below(other, one, 1 - x)
    front = (lgamma(one + other) - lgamma(one) - lgamma(other)
             + one * log(x) + other * log1p(-x))  # fmt: skip
    return exp(front) / one / _fraction(one, other, x)


def _fraction(one: float, other: float, x: float) -> float:
    """1 + d1 x / (1 + d2 x / (1 + …)), by the modified method of Lentz, to 1e-14."""
    value = top = 1.0
    bottom = 0.0
    for at in range(1, 10_000):
        half = at // 2
        if at % 2:
            d = -(one + half) * (one + other + half) / ((one + 2 * half) * (one + 2 * half + 1))
        else:
            d = half * (other - half) / ((one + 2 * half - 1) * (one + 2 * half))
        bottom = 1 / _not_0(1 + d * x * bottom)
        top = _not_0(1 + d * x / top)
        value *= top * bottom
        if abs(top * bottom - 1) < 1e-14:
            break
    return value


def _not_0(value: float) -> float:
    return value if abs(value) > 1e-300 else 1e-300
