"""Reads the word lists that ship inside the package."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_toml(name: str) -> Mapping[str, Any]:
    """The table in vocab/<name>, read once."""
    return tomllib.loads(load_text(name))


@cache
def word_list(name: str, *keys: str) -> frozenset[str]:
    """One list of vocab/<name>, by the keys that lead to it. KeyError for one that isn't there."""
    found: Any = load_toml(name)
    for key in keys:
        found = found[key]
    return frozenset(found)


@cache
def word_lists(name: str, *lists: str) -> frozenset[str]:
    """Several lists of vocab/<name> together. KeyError for one that isn't there."""
    return frozenset().union(*(word_list(name, key) for key in lists))


def load_text(name: str) -> str:
    """The text of vocab/<name>, UTF-8."""
    return files("faultlines.vocab").joinpath(name).read_text(encoding="utf-8")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, which are tried in this order; a space is any space."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
