"""The lists of valence.toml."""

from collections.abc import Mapping
from functools import cache

from faultlines.vocab.load import load_toml, word_list


@cache
def valence(kind: str) -> Mapping[str, int]:
    """Lemma → +1 or -1 for "verbs", "nouns" or "adjectives" (how the doer stands to the other),
    or "tone" (how the word speaks of whom it describes). KeyError for another kind."""
    table = load_toml("valence.toml")
    up, down = ("good", "bad") if kind == "tone" else (f"for_{kind}", f"against_{kind}")
    return dict.fromkeys(table[up], 1) | dict.fromkeys(table[down], -1)


def listed(kind: str) -> frozenset[str]:
    """The lemmas of "turn", "get" or "blaming"."""
    return word_list("valence.toml", kind)
