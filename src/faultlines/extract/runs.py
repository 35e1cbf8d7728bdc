"""How far a run of capitalised words goes."""

from collections.abc import Sequence

from faultlines.extract.words import INNER, Word
from faultlines.vocab.names import words


def name_end(row: Sequence[Word], at: int) -> int:
    """Where the name that runs on here ends: past capitals and the small words between them."""
    end = at
    while at < len(row) and at - end < 2:
        word = row[at]
        if word.cap and not is_title(word):
            at += 1
            end = at
        elif word.low in INNER:
            at += 1
        else:
            break
    return end


def is_title(word: Word) -> bool:
    """A title that never stands inside a group's name."""
    return word.low in words("titles", "titles") and word.low not in words("titles", "in_groups")
