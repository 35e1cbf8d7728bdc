"""Bodies named after a day: "the 7 April Movement", "the Seventh of April Front"."""

from collections.abc import Sequence

from faultlines.extract.calendar_words import MONTHS
from faultlines.extract.words import Word
from faultlines.vocab.units import ordinals_to

LAST_DAY = 31
BEFORE_DAYS = frozenset("on since until till before after by".split())  # "On 7 April Unity left"


def day_before(row: Sequence[Word], at: int) -> int:
    """How many words before the name's first word are the day that it is named after; or 0.

    at: the name's first word so far.
    """
    if not at or row[at - 1].low not in MONTHS:
        return 0
    size = 3 if at > 2 and row[at - 2].low == "of" else 2
    if at < size or not is_day(row[at - size]):
        return 0
    dates = at > size and row[at - size - 1].low in BEFORE_DAYS
    return 0 if dates else size


def is_day(word: Word) -> bool:
    """A number that a day of a month may have: "7", "7th", "Seventh"."""
    digits = word.low.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return word.low in ordinals_to(LAST_DAY) or (digits.isdigit() and 0 < int(digits) <= LAST_DAY)
