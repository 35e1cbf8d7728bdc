"""Which given names tell of a woman, and which of a man."""

from functools import cache

from faultlines.vocab.load import load_toml
from faultlines.vocab.names import given_names


@cache
def women() -> frozenset[str]:
    """Given names of women, lower case."""
    return frozenset(load_toml("genders.toml")["women"].split())


@cache
def men() -> frozenset[str]:
    """Given names of men, lower case: those known that are neither women's nor of both."""
    return given_names() - women() - frozenset(load_toml("genders.toml")["either"].split())
