"""Names that go on with "of …": "Ministry of Foreign Affairs"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from faultlines.extract.nlp import common_words
from faultlines.extract.runs import name_end
from faultlines.extract.words import Word
from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc


def extension(doc: "Doc", row: Sequence[Word], at: int, start: int) -> int:
    """Where a name ends that may go on with "of …": "Ministry of Foreign Affairs".

    A name that is telling enough before its last word doesn't: "the Mahdi Army of …".
    """
    end = at + 1
    while end + 1 < len(row) and row[end].low in ("of", "for", "against"):
        first = end + 1 + (row[end + 1].low == "the")
        last = name_end(row, first)
        if last == first or owned(doc, row[first:last]) or not open_ended(row[start:at]):
            break
        end = last
        if end + 1 < len(row) and row[end].low == "and" and public_and(row, at, end):
            end = name_end(row, end + 1)
    return end


def open_ended(before: Sequence[Word]) -> bool:
    """Whether the words before a last word leave it open whose it is: "Central Bank"."""
    common = common_words()
    return all(
        word.low in common
        or word.low.rstrip("s") in common
        or word.low in words("heads", "no_actors")
        for word in before
        if word.text not in ("'s", "’s")
    ) and not any(word.text in places() or word.text in demonyms() for word in before)


def owned(doc: "Doc", row: Sequence[Word]) -> bool:
    """Whether what follows "of" is a person, or begins with the adjective of a state."""
    person = doc[row[0].start].ent_type_ == "PERSON" and len(row) > 1
    return person or (row[0].text in demonyms() and len(row) > 1)


def public_and(row: Sequence[Word], at: int, end: int) -> bool:
    """ "Ministry of Defence and Logistics", but not "Ministry of Defence and Hezbollah"."""
    after = row[end + 1]
    return (
        row[at].low in ("ministry", "department", "committee", "institute")
        and after.text not in places()
        and after.text not in demonyms()
        and after.low not in words("heads", "heads")
        and after.low not in ("ministry", "department")
    )
