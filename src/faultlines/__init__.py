"""Reports in, a ledger of sourced claims out, and a signed network from it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from faultlines.notebook import Opened

__version__ = "0.1.0"


def open(path: "str | Path") -> "Opened":
    """A ledger in a notebook: its claims, ties and findings as tables, its network as a picture."""
    from faultlines.notebook import Opened

    return Opened(path)
