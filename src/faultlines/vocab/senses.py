"""The lists of senses.toml."""

from faultlines.vocab.load import word_list


def senses(kind: str) -> frozenset[str]:
    """One list by its name: senses("people"). KeyError for a list that isn't there."""
    return word_list("senses.toml", kind)
