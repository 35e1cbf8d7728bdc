"""Names that only their apposition explains: "Sairan, the bloc of A", "Mirad, a militia led by A".

The small model often takes one unknown word for nothing at all.
"""

from collections.abc import Iterator, Sequence

from faultlines.extract.casing import is_common
from faultlines.extract.found import ORGANIZATION, Found
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import Word
from faultlines.vocab.names import demonyms, places
from faultlines.vocab.nouns import nouns

REACH = 4  # words between the article and the noun


def apposed(row: Sequence[Word]) -> Iterator[Found]:
    """Single capitalised words that an organisation's noun follows after a comma."""
    for at, word in enumerate(row[:-3]):
        if not word.cap or row[at + 1].text != "," or row[at + 2].low not in ("a", "an", "the"):
            continue
        alone = not at or not row[at - 1].cap
        known = word.text in places() or word.text in demonyms()
        if alone and not known and not is_common(word.low, common_words()) and names_body(row, at):
            yield Found(word.start, word.end, ORGANIZATION, 3, 3.0)


def names_body(row: Sequence[Word], at: int) -> bool:
    """Whether the first noun after the article is an organisation's."""
    for word in row[at + 3 : at + 3 + REACH]:
        if word.low in nouns("organisation"):
            return True
        if word.low in (",", ".", "of", "in", "who", "that", "which"):
            return False
    return False
