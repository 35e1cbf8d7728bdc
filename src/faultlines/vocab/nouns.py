"""The lists of nouns.toml."""

from functools import cache

from faultlines.vocab.load import word_lists


@cache
def nouns(*kinds: str) -> frozenset[str]:
    """The nouns of one list, or of several together: nouns("leader"), nouns("past", "no_more").
    KeyError for a list that isn't there."""
    return word_lists("nouns.toml", *kinds)
