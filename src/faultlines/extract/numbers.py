"""Counts as reports write them: "eight", "12", "at least two dozen"."""

from spacy.tokens import Token

_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "a": 1,
    "an": 1,
    "dozen": 12,
    "hundred": 100,
    "both": 2,
}


def count_of(token: Token) -> int | None:
    """The number that a number word says, or the one standing before a noun; None if none."""
    own = number(token.text)
    if own is not None and token.pos_ in ("NUM", "DET", "PRON", "ADJ"):
        return own
    for child in token.children:
        if child.dep_ == "nummod" and number(child.text) is not None:
            return number(child.text)
    return None


def number(word: str) -> int | None:
    """The number of one word; None for "several"."""
    plain = word.replace(",", "").lower()
    return int(plain) if plain.isdecimal() and len(plain) < 10 else _WORDS.get(plain)
