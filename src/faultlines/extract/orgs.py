"""Organisations and places known by a word of their name: "Harakat …", "… Brigade", "Camp …"."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PUBLIC, TERRITORY, Found
from faultlines.extract.nlp import common_words
from faultlines.extract.words import INNER, Word
from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)?$")
NUMBERED = frozenset("brigade division battalion regiment corps army fleet squadron unit".split())
LONGEST = 8


def organizations(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Every run of words that a head word or a last word makes a name."""
    for i, word in enumerate(row):
        if word.cap:
            yield from by_head(row, i)
            yield from by_tail(doc, row, i)
        elif ORDINAL.match(word.text) and i + 1 < len(row):
            yield from by_number(row, i)


def by_head(row: Sequence[Word], at: int) -> Iterator[Found]:
    """ "Harakat X", "Camp X": from the head word to the end of the name."""
    bare = row[at].bare
    place = bare in words("heads", "territory_heads")
    if bare not in words("heads", "heads") and not place and not hyphened_head(bare):
        return
    if at and (row[at - 1].low in ("abu", "abd", "abdul", "umm") or begins_before(row, at)):
        return
    end = name_end(row, at + 1)
    if end > at + 1 or bare in words("heads", "alone") or hyphened_head(bare):
        schema = TERRITORY if place else ORGANIZATION
        yield Found(row[at].start, row[end - 1].end, schema, 7, 6)


def hyphened_head(bare: str) -> bool:
    """ "Lashkar-e-Taiba": a head word before the first hyphen."""
    head, hyphen, _ = bare.partition("-")
    return bool(hyphen) and head in words("heads", "heads")


def begins_before(row: Sequence[Word], at: int) -> bool:
    """Whether the head word is in the middle of a name that another head word began."""
    return row[at - 1].cap and row[at - 1].bare in words("heads", "heads")


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


def by_tail(doc: "Doc", row: Sequence[Word], at: int) -> Iterator[Found]:
    """ "X Y Brigade", "Ministry of X": the last word says what it is."""
    low = row[at].low.split("-")[0]
    schema = schema_of_tail(low)
    if schema is None or (at + 1 < len(row) and row[at + 1].cap and tail_follows(row, at + 1)):
        return
    start = across_and(doc, row, name_start(row, at))
    end = extension(doc, row, at, start) if low in words("heads", "with_of") else at + 1
    if end == at + 1 and not enough(row[start:at]):
        return
    yield Found(row[start].start, row[end - 1].end, schema, 7, 4)


def tail_follows(row: Sequence[Word], at: int) -> bool:
    """Whether the name goes on to another last word: "Security Forces", "Council Command"."""
    return schema_of_tail(row[at].low.split("-")[0]) is not None


def schema_of_tail(low: str) -> str | None:
    """What a last word makes of a name, or None for any other word."""
    if low in words("heads", "public"):
        return PUBLIC
    if low in words("heads", "tails"):
        return ORGANIZATION
    return TERRITORY if low in words("heads", "territory") else None


def name_start(row: Sequence[Word], at: int) -> int:
    """Where the name that ends here begins."""
    start = at
    while start > 0 and at - start < LONGEST:
        word = row[start - 1]
        if start > 1 and row[start - 2].text == "-":
            break
        if (word.cap and not is_title(word)) or ORDINAL.match(word.text) and start == at:
            start -= 1
        elif word.text in ("'s", "’s", "'", "’") and start > 1 and possessed(row[start - 2]):
            start -= 2
        else:
            break
    while start < at and row[start].low in words("heads", "faiths"):
        start += 1
    return start


def across_and(doc: "Doc", row: Sequence[Word], start: int) -> int:
    """Further back over "and" where spaCy sees one organisation: "Justice and Development Party"."""
    if start < 2 or row[start - 1].low != "and" or not row[start - 2].cap:
        return start
    joined = doc[row[start - 1].start]
    same = (
        joined.ent_type_ == "ORG"
        and joined.ent_iob_ == "I"
        and doc[row[start].start].ent_iob_ == "I"
    )
    return name_start(row, start - 1) if same else start


def possessed(word: Word) -> bool:
    """ "Workers' Party": a plural whose 's belongs to the name."""
    return word.cap and word.low in words("heads", "possessed")


def enough(before: Sequence[Word]) -> bool:
    """Whether what stands before the last word makes it a name."""
    return any(word.low not in words("heads", "no_actors") for word in before)


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


def by_number(row: Sequence[Word], at: int) -> Iterator[Found]:
    """ "444 Brigade", "1st Armored Division"."""
    end = name_end(row, at + 1)
    if end > at + 1 and row[end - 1].low in NUMBERED:
        yield Found(row[at].start, row[end - 1].end, ORGANIZATION, 7, 5)
