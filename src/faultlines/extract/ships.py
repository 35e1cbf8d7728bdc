"""Ships, whose names look like people's: "the frigate FS Arbel", later "Arbel"."""

from collections.abc import Sequence

from faultlines.extract.runs import is_title, name_end
from faultlines.extract.words import Word
from faultlines.vocab.names import places, words


def named(row: Sequence[Word]) -> frozenset[str]:
    """The names that a document gives to ships."""
    found = set()
    for at, word in enumerate(row[:-1]):
        marked = word.cap and word.low in words("heads", "marks_of_ships")
        if not (marked or word.low in words("heads", "ships")):
            continue
        if row[at + 1].cap and not is_title(row[at + 1]):
            name = " ".join(each.text for each in row[at + 1 : name_end(row, at + 1)])
            found |= {name} - places().keys()
    return frozenset(found)
