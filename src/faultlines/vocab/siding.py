"""The lists of siding.toml."""

from faultlines.vocab.load import word_list


def siding_words(kind: str) -> frozenset[str]:
    """One list by its name: siding_words("beside"). KeyError for a list that isn't there."""
    return word_list("siding.toml", kind)
