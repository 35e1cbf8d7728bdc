"""How sure a share is that was counted on few."""

from math import sqrt

Z_95 = 1.959964


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927), each end 0 to 1. of: at least 1."""
    share, z2 = right / of, Z_95**2
    middle = share + z2 / (2 * of)
    half = Z_95 * sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    return max(0.0, (middle - half) / (1 + z2 / of)), min(1.0, (middle + half) / (1 + z2 / of))
