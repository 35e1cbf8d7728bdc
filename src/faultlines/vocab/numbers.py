"""Numbers in words: "seven", "seventh"."""

from collections.abc import Mapping

from faultlines.vocab.load import load_toml


def cardinals() -> Mapping[str, int]:
    """From "zero" to "twenty", and the tens up to "ninety"."""
    found: Mapping[str, int] = load_toml("numbers.toml")["cardinals"]
    return found


def ordinals() -> Mapping[str, int]:
    """From "first" to "twentieth", and the tens up to "ninetieth"."""
    found: Mapping[str, int] = load_toml("numbers.toml")["ordinals"]
    return found
