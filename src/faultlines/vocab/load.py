"""Reads the word lists that ship inside the package."""

import tomllib
from importlib.resources import files
from typing import Any


def load_toml(name: str) -> dict[str, Any]:
    """The table in vocab/<name>."""
    return tomllib.loads(load_text(name))


def load_text(name: str) -> str:
    """The text of vocab/<name>, UTF-8."""
    return files("faultlines.vocab").joinpath(name).read_text(encoding="utf-8")
