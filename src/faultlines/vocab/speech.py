"""The lists of speech.toml."""

from functools import cache

from faultlines.vocab.load import word_list


@cache
def speech(*kinds: str) -> frozenset[str]:
    """The words of one list, or of several together: speech("says"), speech("says", "denies").
    KeyError for a list that isn't there."""
    return frozenset().union(*(word_list("speech.toml", kind) for kind in kinds))
