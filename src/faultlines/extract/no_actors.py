"""Words with capitals that name no actor: a faith, a weapon, an event, a sentence's first word."""

from collections.abc import Sequence

from faultlines.extract.persons import is_title
from faultlines.extract.tails import WEAPON
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import Word
from faultlines.vocab.names import demonyms, places, words


def no_actor(row: Sequence[Word]) -> bool:
    """Whether these words name a faith, a weapon, an event or nobody at all."""
    if (
        not any(word.cap for word in row)
        or row[0].low in words("heads", "events")
        or row[-1].low in words("heads", "events")
    ):
        return True
    if row[-1].low in words("heads", "offices") and all(word.low != "of" for word in row):
        return True
    if len(row) == 1 and (row[0].text in demonyms() or len(row[0].text) < 2):
        return True
    if any(WEAPON.match(word.text) or word.low == "war" for word in row) or only_opens(row):
        return True
    if " ".join(word.low for word in row) in words("heads", "topics") or states_alone(row):
        return True
    return all(word.low in words("heads", "no_actors") or is_title(word) for word in row)


def states_alone(row: Sequence[Word]) -> bool:
    """Whether nothing but states stands side by side: "pro-Peru Chilean party"."""
    if not any(word.text in demonyms() for word in row[1:]):
        return False
    known = all(word.text in places() or word.text in demonyms() for word in row)
    whole = " ".join(word.text for word in row)
    return known and whole not in places() and whole not in demonyms()


def only_opens(row: Sequence[Word]) -> bool:
    """Whether it is one ordinary word with the capital of a sentence's start: "Background"."""
    word = row[0]
    ordinary = word.low in common_words() or word.low.rstrip("s") in common_words()
    return len(row) == 1 and word.opens and ordinary and word.low not in words("heads", "public")
