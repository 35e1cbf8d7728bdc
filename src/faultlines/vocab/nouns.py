"""The lists of nouns.toml."""

from functools import cache
from typing import Any

from faultlines.vocab.load import load_toml


@cache
def nouns(kind: str) -> frozenset[str]:
    """One list by its name: nouns("leader"). KeyError for a list that isn't there."""
    return frozenset(_table()[kind])


@cache
def _table() -> dict[str, Any]:
    return load_toml("nouns.toml")
