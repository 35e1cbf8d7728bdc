"""Counts as reports write them: "eight", "12", "at least two dozen"."""

from collections.abc import Iterable

from spacy.tokens import Token

from faultlines.vocab.numbers import cardinals

_WORDS = {
    **cardinals(),
    "a": 1,
    "an": 1,
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "both": 2,
}
_TIMES = ("dozen", "hundred", "thousand")


def count_of(token: Token) -> int | None:
    """The number that a number word says, or the one standing before a noun; None if none."""
    own = number(token.text)
    if own is not None and token.pos_ in ("NUM", "DET", "PRON", "ADJ"):
        return own
    for child in token.children:
        if child.dep_ == "nummod" and number(child.text) is not None:
            return number(child.text)
    return None


def number_of(words: Iterable[str]) -> int | None:
    """The number of several words: "two dozen", "twenty one"; None where one is no number."""
    total = 0
    for word in words:
        value = number(word)
        if value is None:
            return None
        total = max(total, 1) * value if word.lower() in _TIMES else total + value
    return total


def number(word: str) -> int | None:
    """The number of one word; None for "several"."""
    plain = word.replace(",", "").lower()
    return int(plain) if plain.isdecimal() and len(plain) < 10 else _WORDS.get(plain)
