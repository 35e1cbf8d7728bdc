"""Names in two languages in one bracket: "the Cedar Front (Frente Cedro, FC)"."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.acronyms import ACRONYM, Bound
from faultlines.extract.found import ORGANIZATION, PUBLIC, Found
from faultlines.extract.initials import LINKS, firsts, letters
from faultlines.extract.words import Word
from faultlines.vocab.second_names import second_name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc

SURE, LONGEST = 7, 18  # words in a bracket
SMALL = LINKS | frozenset("do da dos das du des di della".split())
BETWEEN = frozenset((",", ";", "or"))


def glossed(doc: "Doc", row: Sequence[Word], candidates: Sequence[Found]) -> Iterator[Bound]:
    """The acronym and the foreign name in a bracket, both for the body before it, where the
    acronym's letters are the foreign name's: a list of members is none."""
    ends = {
        found.end: found
        for found in sorted(candidates, key=lambda found: (found.tier, found.end - found.start))
        if found.tier >= SURE and found.schema in (ORGANIZATION, PUBLIC)
    }
    for i in range(1, len(row) - 3):
        body = ends.get(row[i - 1].end) if row[i].text == "(" else None
        close = _close(row, i) if body is not None else None
        if body is not None and close is not None:
            long = body.canonical or doc[body.start : body.end].text
            yield from _parts(doc, row[i + 1 : close], long, body)


def _parts(doc: "Doc", row: Sequence[Word], long: str, body: Found) -> Iterator[Bound]:
    parts = list(_split(row))
    for acronym in (part[0] for part in parts if len(part) == 1 and ACRONYM.match(part[0].text)):
        for name in (part for part in parts if len(part) > 1 and _is_name(part)):
            if letters(acronym.text) in firsts(word.text for word in name):
                at = acronym.start
                yield Bound(acronym.text, long, body.start, body.end, at)
                text = doc[name[0].start : name[-1].end].text
                yield Bound(text, long, name[0].start, name[-1].end, at)


def _split(row: Sequence[Word]) -> Iterator[list[Word]]:
    """The parts between commas, without the language that one begins with."""
    part: list[Word] = []
    for word in row:
        if word.low in BETWEEN:
            yield from ([part] if part else [])
            part = []
        elif part or not (word.low in second_name_words("languages") or word.low in (":", "in")):
            part.append(word)
    yield from ([part] if part else [])


def _is_name(part: Sequence[Word]) -> bool:
    ends = part[0].text[0].isupper() and part[-1].text[0].isupper()
    return ends and all(word.text[0].isupper() or word.low in SMALL for word in part)


def _close(row: Sequence[Word], at: int) -> int | None:
    ahead = range(at + 1, min(len(row), at + LONGEST))
    return next((i for i in ahead if row[i].text == ")"), None)
