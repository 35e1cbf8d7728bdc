"""Kinds of arrays."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Reals = NDArray[np.float64]
Bools = NDArray[np.bool_]
Words = NDArray[np.uint64]


def ints(values: object) -> Ints:
    """A column of any kind as whole numbers."""
    return np.asarray(values).astype(np.int64)
