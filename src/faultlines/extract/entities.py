"""spaCy's own entities, cut to the name: its boundaries are good, its types less so."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PERSON, TERRITORY, Found
from faultlines.extract.persons import is_title
from faultlines.extract.words import Word
from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

SCHEMATA = {
    "PERSON": PERSON,
    "ORG": ORGANIZATION,
    "GPE": TERRITORY,
    "LOC": TERRITORY,
    "FAC": TERRITORY,
    "NORP": None,
    "PRODUCT": None,
    "EVENT": None,
    "WORK_OF_ART": None,
}
CUT = frozenset("’s 's ’ ' \" “ ” , . ; : ( ) — – - [ ] the The a an of and".split()) - {""}


def entities(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Candidates from doc.ents, split at titles and trimmed."""
    at = 0
    for entity in doc.ents:
        if entity.label_ not in SCHEMATA:
            continue
        while at < len(row) and row[at].end <= entity.start:
            at += 1
        last = at
        while last < len(row) and row[last].start < entity.end:
            last += 1
        yield from pieces(row[at:last], SCHEMATA[entity.label_])


def pieces(row: Sequence[Word], schema: str | None) -> Iterator[Found]:
    """The names inside one entity: on both sides of titles, without articles and possessives."""
    part: list[Word] = []
    for word in row:
        if (
            is_title(word)
            and word.low not in words("titles", "in_groups")
            or word.text in ("’s", "'s", "—", "(", ")")
        ):
            yield from trimmed(part, schema if not is_title(word) else None)
            part = []
        else:
            part.append(word)
    yield from trimmed(part, schema)


def trimmed(row: list[Word], schema: str | None) -> Iterator[Found]:
    """One name, without what doesn't belong to it."""
    while row and not_name(row[0]):
        row = row[1:]
    while row and (not_name(row[-1]) or row[-1].low in words("titles", "before")):
        row = row[:-1]
    if not row or not any(word.cap for word in row):
        return
    if len(row) > 1 and row[0].text in demonyms() and schema in (PERSON, TERRITORY, None):
        row = row[1:]
    if all(word.low in words("heads", "no_actors") or is_title(word) for word in row):
        return
    if len(row) == 1 and (row[0].text in demonyms() or len(row[0].text) < 2):
        return
    votes = 1.0 + 0.6 * (len(row) > 1)
    yield Found(
        row[0].start, row[-1].end, schema, 2 if len(row) > 1 else 1, votes if schema else 0.0
    )


def not_name(word: Word) -> bool:
    """Whether a word can't be the first or last of a name."""
    if word.text in places():
        return False
    return (
        word.text in CUT
        or not word.cap
        and not word.text[0].isdigit()
        and "-" not in word.text
        or is_title(word)
        and word.low not in words("titles", "in_groups")
    )
