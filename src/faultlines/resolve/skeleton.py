"""Names without what spellings differ in: "Jaysh al-Nasr" and "Jeish an-Nasr" are alike.

A name becomes ASCII, loses article particles and vowels, and doubled letters become one; what is
left is compared. Long vowels of Arabic names are written too many ways to count.
"""

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.fuzz import ratio, token_sort_ratio

_PARTICLES = frozenset(
    {"al", "el", "ul", "the", "of", "and", "bin", "ibn", "wal", "de", "as", "ash"}
)
_SOUNDS = (
    ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("q", "k"),
    ("sch", "sh"), ("dj", "j"), ("y", ""), ("w", ""), ("h", ""),
)  # fmt: skip


@lru_cache(maxsize=50_000)
def skeleton(name: str) -> str:
    """The name's consonants, word by word: "Ismail Haddad" → "sml d"."""
    words = re.findall(r"[a-z0-9]+", anyascii(name).lower().replace("'", ""))
    return " ".join(filter(None, (_word(word) for word in words if word not in _PARTICLES)))


def _word(word: str) -> str:
    if word.isdigit():
        return word
    for sound, letter in _SOUNDS:
        word = word.replace(sound, letter)
    bare = re.sub(r"[aeiou]", "", word) or word
    return re.sub(r"(.)\1+", r"\1", bare)


def likeness(one: str, two: str) -> float:
    """How alike two names are, 0 to 1. Different numbers ("1st", "2nd") are never alike."""
    if re.findall(r"\d+", one) != re.findall(r"\d+", two):
        return 0.0
    bones = token_sort_ratio(skeleton(one), skeleton(two))
    letters = ratio(anyascii(one).lower(), anyascii(two).lower())
    return round((0.75 * bones + 0.25 * letters) / 100, 3)
