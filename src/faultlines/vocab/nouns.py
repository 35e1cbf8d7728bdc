"""The lists of nouns.toml."""

from faultlines.vocab.load import word_list


def nouns(kind: str) -> frozenset[str]:
    """One list by its name: nouns("leader"). KeyError for a list that isn't there."""
    return word_list("nouns.toml", kind)
