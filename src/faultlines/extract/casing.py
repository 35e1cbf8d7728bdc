"""How one word of a shouted line is written in normal text."""

import re
from collections.abc import Mapping
from functools import cache

from faultlines.extract.function_words import FUNCTION
from faultlines.vocab.names import demonyms, places, words, world

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LARGE_CITY = 300_000
PARTICLES = frozenset("AL EL UL ES EZ AS ASH AD AN AR AT AZ WAL BIN IBN".split())
MONTHS = frozenset(
    "january february april june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday jan feb apr jun jul aug sep sept oct nov dec".split()
)
# Endings, and what stands in their place in the word that they were put to.
SUFFIXES = tuple(
    tuple(pair.split("/"))
    for pair in "ies/y es/ es/e s/ ied/y ed/ ed/e ing/ ing/e ly/ er/ er/e ers/".split()
)


def one(word: str, near: str, named: bool, seen: Mapping[str, str], common: frozenset[str]) -> str:
    """One word. near: the characters on both sides of it."""
    low = word.lower()
    if len(low) != len(word):
        return word  # "İ" has no small letter of one code point
    if "." in near and len(word) <= 2 and word.isupper() and low not in FUNCTION:
        return word
    if len(word) == 1 and low not in ("a", "i"):
        return word
    if word in PARTICLES and near.endswith("-"):
        return low
    if word == "US":
        return seen.get(low, word)  # "us" where the text writes the state as "U.S."
    if near in ("()", "[]") and len(word) <= 7 and not (near == "[]" and is_common(low, common)):
        return word
    if named:
        return title(word)
    if low in FUNCTION:
        return low
    if seen.get(low, word) != word or (low in seen and len(word) > 1):
        return seen[low]
    return unseen(word, low, common)


def upper(letters: str) -> str:
    """In capitals, but never longer: "ß" stays."""
    large = letters.upper()
    return large if len(large) == len(letters) else letters


def unseen(word: str, low: str, common: frozenset[str]) -> str:
    """A word that the document writes only in capitals."""
    if word in world():
        return word
    if low in MONTHS or low in single_names() or low in words("heads", "heads"):
        return title(word)
    if is_common(low, common):
        return low
    if len(word) <= 5 and not re.search("[AEIOUY]", word):
        return word
    return title(word)


def is_common(low: str, common: frozenset[str]) -> bool:
    """Whether a word, or what is left without its ending, is an ordinary word."""
    base = re.sub(r"['’]s?$", "", low)
    if base in common or low in FUNCTION:
        return True
    return any(
        base.endswith(end)
        and (stem := base[: -len(end)] + instead)
        and (stem in common or (stem[-1:] * 2 == stem[-2:] and stem[:-1] in common))
        for end, instead in SUFFIXES
    )


def title(word: str) -> str:
    """First letter large: "D'ETAT" stays whole, "IRAN’S" → "Iran’s"."""
    return word[0] + word[1:].lower()


@cache
def single_names() -> frozenset[str]:
    """Names of one word that are surely places, people or bodies, in lower case."""
    sure = {
        name
        for name, place in places().items()
        if place.kind != "city" or place.population >= LARGE_CITY
    }
    return frozenset(
        name.lower() for name in (*sure, *demonyms()) if " " not in name and len(name) > 3
    )
