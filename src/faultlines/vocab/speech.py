"""The lists of speech.toml."""

from faultlines.vocab.load import word_list


def speech(kind: str) -> frozenset[str]:
    """One list by its name: speech("says"). KeyError for a list that isn't there."""
    return word_list("speech.toml", kind)
