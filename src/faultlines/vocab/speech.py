"""The lists of speech.toml."""

from functools import cache

from faultlines.vocab.load import word_lists


@cache
def speech(*kinds: str) -> frozenset[str]:
    """The words of one list, or of several together: speech("says"), speech("says", "denies").
    KeyError for a list that isn't there."""
    return word_lists("speech.toml", *kinds)
