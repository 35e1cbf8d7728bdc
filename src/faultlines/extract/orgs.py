"""Organisations and places known by a word of their name: "Harakat …", "… Brigade", "Camp …"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, TERRITORY, Found
from faultlines.extract.runs import name_end
from faultlines.extract.tails import NUMBERED, ORDINAL, by_tail, schema_of_tail
from faultlines.extract.unit_numbers import is_number
from faultlines.extract.words import Word
from faultlines.vocab.names import words
from faultlines.vocab.units import kinds

if TYPE_CHECKING:
    from spacy.tokens import Doc


def organizations(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Every run of words that a head word or a last word makes a name."""
    for i, word in enumerate(row):
        if word.cap:
            yield from by_head(row, i)
            yield from by_tail(doc, row, i)
            yield from before_number(doc, row, i)
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
        if place and schema_of_tail(row[end - 1].low) not in (None, TERRITORY):
            return
        yield Found(row[at].start, row[end - 1].end, schema, 7, 6)


def hyphened_head(bare: str) -> bool:
    """ "Lashkar-e-Taiba": a head word before the first hyphen."""
    head, hyphen, _ = bare.partition("-")
    return bool(hyphen) and head in words("heads", "heads")


def begins_before(row: Sequence[Word], at: int) -> bool:
    """Whether the head word is in the middle of a name that another head word began."""
    return row[at - 1].cap and row[at - 1].bare in words("heads", "heads")


def by_number(row: Sequence[Word], at: int) -> Iterator[Found]:
    """ "444 Brigade", "1st Armored Division"."""
    end = name_end(row, at + 1)
    if row[at].text.isdigit() and end > at + 2:
        return  # "2 Free Coast Army commanders" counts them
    if end > at + 1 and row[end - 1].low in NUMBERED:
        yield Found(row[at].start, row[end - 1].end, ORGANIZATION, 7, 5)


def before_number(doc: "Doc", row: Sequence[Word], at: int) -> Iterator[Found]:
    """ "Unit 310": a capitalised word for a unit alone, and the number that hangs on it."""
    if row[at].low not in NUMBERED and row[at].low != "force":
        return
    unit = Found(row[at].start, row[at].end, ORGANIZATION, 7, 5)
    alone = at == 0 or not row[at - 1].cap
    told = unit.end < len(doc) and (
        len(doc[unit.end]) > 1 or row[at].low in kinds() - {"army", "front", "company"}
    )
    if alone and told and is_number(doc, unit.end, unit):
        yield replace(unit, end=unit.end + 1)
