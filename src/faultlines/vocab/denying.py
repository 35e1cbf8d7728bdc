"""The lists of denying.toml."""

from functools import cache

from faultlines.vocab.load import word_lists


@cache
def denying(*kinds: str) -> frozenset[str]:
    """The words of one list, or of several together. KeyError for a list that isn't there."""
    return word_lists("denying.toml", *kinds)
