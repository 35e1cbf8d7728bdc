"""The lists of leftovers.toml: what pasted text brings along that is no part of the report."""

import re
from functools import cache

from faultlines.vocab.load import word_list


def leftover_words(key: str) -> frozenset[str]:
    """One list by its name: leftover_words("page"). KeyError for a list that isn't there."""
    return word_list("leftovers.toml", key)


@cache
def any_leftover(*keys: str) -> str:
    """A pattern for any word of some lists, the longest first."""
    words = frozenset().union(*map(leftover_words, keys))
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
