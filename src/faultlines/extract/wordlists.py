"""English words that are no names, from the model's own lists."""

from functools import cache

from faultlines.extract.models import load

LISTS = ("lemma_index", "lemma_exc")


@cache
def plain_words() -> frozenset[str]:
    """English verbs, adjectives and adverbs in lower case: with nouns, names come in too."""
    tables = load().get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    index = tables.get_table("lemma_index") if "lemma_index" in tables.tables else {}
    kinds = [index.get(kind, ()) for kind in ("adj", "adv", "verb")]
    return frozenset(word for words in kinds for word in words)


@cache
def common_words() -> frozenset[str]:
    """English words that are no names, in lower case, from the lemmatizer's own lists."""
    tables = load().get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    kinds = [tables.get_table(name) for name in LISTS if name in tables.tables]
    return frozenset(word for table in kinds for words in table.values() for word in words)
