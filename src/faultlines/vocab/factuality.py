"""The levels of factuality.toml: how far a word lets what it governs be real."""

from functools import cache

from faultlines.vocab.load import load_toml, word_list

_KINDS = ("real", "settled", "meant", "wanted", "undone")


def examples() -> list[tuple[str, float, bool]]:
    """(sentence with its [event], value, whether the event has that value) of each list."""
    rows = [load_toml("factuality.toml")[kind] for kind in _KINDS]
    return [
        (text, float(row["value"]), fits)
        for row in rows
        for key, fits in (("yes", True), ("no", False))
        for text in row[key]
    ]


@cache
def governing() -> dict[str, float]:
    """A governing word's lemma → −3 to 3; the least sure where a word is in two lists."""
    found: dict[str, float] = {}
    for kind in _KINDS:
        row = load_toml("factuality.toml")[kind]
        found |= dict.fromkeys(row["words"], float(row["value"]))
    return found


@cache
def cancelling() -> frozenset[str]:
    """The undone whose object surely did not take place: "cancelled the talks"."""
    return word_list("factuality.toml", "cancelled", "words")


@cache
def delaying() -> frozenset[str]:
    """What puts its passive subject off: "the departure was delayed", "a delay in delivery"."""
    return word_list("factuality.toml", "delayed", "words")


@cache
def raising() -> frozenset[str]:
    """Verbs whose denial is meant for their clause: "I don't think that he left"."""
    return word_list("factuality.toml", "raising", "words")


@cache
def modal(word: str, perfect: bool) -> float | None:
    """The level of a helping verb, 0 to 3; None for a word that is none."""
    row = load_toml("factuality.toml")["modals"].get(word)
    if row is None:
        return None
    return float(row["perfect"] if perfect and "perfect" in row else row["plain"])


@cache
def openers() -> dict[str, float]:
    """A word that opens a clause → the level of the clause, 0 to 3."""
    return {word: float(value) for word, value in load_toml("factuality.toml")["openers"].items()}
