"""The lists of speech.toml."""

from functools import cache
from typing import Any

from faultlines.vocab.load import load_toml


@cache
def speech(kind: str) -> frozenset[str]:
    """One list by its name: speech("says"). KeyError for a list that isn't there."""
    return frozenset(_table()[kind])


@cache
def _table() -> dict[str, Any]:
    return load_toml("speech.toml")
