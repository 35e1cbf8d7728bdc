"""Acronyms without brackets: "NLF" for the "Northern Liberation Front", where it is the only body
of the text whose letters spell it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.acting import may_act
from faultlines.extract.found import ORGANIZATION, PUBLIC, Found
from faultlines.extract.initials import firsts
from faultlines.extract.words import Word

if TYPE_CHECKING:
    from spacy.tokens import Doc

FEWEST = 3  # letters: two spell too much


def with_acronyms(doc: "Doc", row: Sequence[Word], kept: Sequence[Found]) -> list[Found]:
    """The names, each acronym that nobody explains under the one body that it spells."""
    spelled = _spelled(doc, kept)
    at = {found.start: found for found in kept if found.end == found.start + 1}
    taken = {token for found in kept for token in range(found.start, found.end)}
    meant = dict(_meant(row, spelled, at, taken))
    rest = [found for found in kept if found.start not in meant]
    return [*rest, *meant.values()]


def _meant(
    row: Sequence[Word],
    spelled: Mapping[str, Found],
    at: Mapping[int, Found],
    taken: Iterable[int],
) -> Iterator[tuple[int, Found]]:
    """First token of each such acronym, and what it stands for."""
    for word in row:
        body, here = spelled.get(word.text), at.get(word.start)
        if body is None or not may_act(word):
            continue
        if here is None and word.start not in taken:
            here = Found(word.start, word.end, body.schema, 3, 0)
        if here is not None and here.kind == "name" and here.canonical is None:
            found = replace(here, kind="acronym", canonical=body.canonical, schema=body.schema)
            yield word.start, found


def _spelled(doc: "Doc", kept: Sequence[Found]) -> Mapping[str, Found]:
    """Letters → the only body that they spell, under its full name."""
    named: dict[str, dict[str, Found]] = {}
    for found in kept:
        if found.schema not in (ORGANIZATION, PUBLIC) or found.kind != "name":
            continue
        name = found.canonical or " ".join(doc[found.start : found.end].text.split())
        for letters in set(firsts(name.split())):
            if len(letters) >= FEWEST:
                named.setdefault(letters, {})[name] = replace(found, canonical=name)
    return {letters: next(iter(of.values())) for letters, of in named.items() if len(of) == 1}
