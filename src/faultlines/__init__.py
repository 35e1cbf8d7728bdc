"""Reports in, a ledger of sourced claims out, and a signed network from it."""

__version__ = "0.1.0"
