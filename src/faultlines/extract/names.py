"""Who and where a document mentions: the layer above spaCy's entities."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract import (
    acronyms,
    entities,
    gazetteer,
    nominals,
    orgs,
    persons,
    repeats,
    types,
)
from faultlines.extract.found import ORGANIZATION, PERSON, Found, Name
from faultlines.extract.words import Word, words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Name", "find_names"]
SURE = 7


def find_names(doc: "Doc") -> list[Name]:
    """Every mention, in text order, outer before inner.

    Names don't overlap each other. A nominal ("U.S. forces") may hold names ("U.S."), which are
    then given too, after it.
    """
    row = words_of(doc)
    candidates = gather(doc, row)
    pairs = list(acronyms.bound(doc, row, candidates))
    candidates += acronyms.candidates(pairs)
    long_of = acronyms.definitions(pairs)
    kept = typed(doc, candidates, long_of)
    kept += later(doc, row, kept, long_of)
    taken = tokens(kept)
    groups = [found for found in nominals.nominals(doc, taken)]
    return sorted(map(as_name, [*kept, *groups]), key=lambda name: (name.start, -name.end))


def gather(doc: "Doc", row: Sequence[Word]) -> list[Found]:
    """All candidates."""
    return [
        *gazetteer.known_names(row),
        *orgs.organizations(doc, row),
        *persons.titled(doc, row),
        *persons.kunyas(row),
        *entities.entities(doc, row),
    ]


def longest(candidates: Iterable[Found]) -> list[Found]:
    """Those that win where candidates overlap: sure ones first, longer before shorter."""
    kept: list[Found] = []
    taken: set[int] = set()
    for found in sorted(candidates, key=rank):
        span = range(found.start, found.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(found)
    return kept


def rank(found: Found) -> tuple[int, int, int]:
    """Sort key: best first. Sure tiers compete by length."""
    return (-min(found.tier, SURE), -(found.end - found.start), -found.tier)


def typed(doc: "Doc", candidates: Sequence[Found], long_of: dict[str, str]) -> list[Found]:
    """The winners, with the schema that the document gives them and their full names."""
    votes = types.tally(doc, candidates)
    kept = longest(candidates)
    full = types.surnames(doc, kept, votes)
    out: list[Found] = []
    for found in kept:
        text = doc[found.start : found.end].text
        schema = types.winner(found, votes.get(types.key(text)))
        if text in long_of and found.kind != "demonym":
            found = replace(
                found,
                kind="acronym",
                canonical=long_of[text],
                schema=acronyms.schema_of(long_of[text]),
            )
        elif types.key(text) in full and found.tier < 6:
            found = replace(found, kind="surname", canonical=full[types.key(text)], schema=PERSON)
        elif schema is None:
            continue
        else:
            found = replace(found, schema=schema)
        out.append(found)
    return out


def later(
    doc: "Doc", row: Sequence[Word], kept: Sequence[Found], long_of: dict[str, str]
) -> list[Found]:
    """Mentions that the finders missed."""
    known = {doc[found.start : found.end].text: found for found in kept if found.kind != "nominal"}
    for short, long in long_of.items():
        known.setdefault(short, Found(0, 1, acronyms.schema_of(long), 2, 0, "acronym", long))
    found = list(repeats.repeats(row, known, tokens(kept)))
    votes = types.tally(doc, kept)
    full = types.surnames(doc, kept, votes)
    return [*found, *repeats.surname_mentions(doc, row, full, tokens([*kept, *found]))]


def tokens(kept: Iterable[Found]) -> frozenset[int]:
    """The tokens of these mentions."""
    return frozenset(i for found in kept for i in range(found.start, found.end))


def as_name(found: Found) -> Name:
    """A candidate, as others see it."""
    weight = {9: 0.98, 8: 0.97, 7: 0.95, 6: 0.95, 5: 0.9, 4: 0.95, 3: 0.8}.get(found.tier, 0.7)
    schema = found.schema or ORGANIZATION
    return Name(found.start, found.end, schema, found.kind, weight, found.canonical)
