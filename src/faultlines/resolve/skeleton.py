"""Names without what spellings differ in: "Jaysh al-Nasr" and "Jeish an-Nasr" are alike.

A name becomes ASCII, loses article particles and vowels, and doubled letters become one; what is
left is compared. Long vowels of Arabic names are written too many ways to count.
"""

import re
from functools import lru_cache

from anyascii import anyascii

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


@lru_cache(maxsize=100_000)
def bones(word: str) -> str:
    """One word's consonants as they are heard; digits stay."""
    return _word(word)
