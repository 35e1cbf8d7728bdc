"""Who and where a document mentions: the layer above spaCy's entities."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract import (
    acronyms,
    acting,
    aliases,
    apposed,
    bare_bodies,
    campaigns,
    context,
    entities,
    first_names,
    gazetteer,
    glosses,
    kind_words,
    leaning_bodies,
    nominals,
    orgs,
    overlooked,
    persons,
    posts,
    repeats,
    same_groups,
    ships,
    shortened,
    spouses,
    state_bodies,
    types,
    unexplained,
    unit_owners,
    unknown_people,
    wings,
)
from faultlines.extract.found import ORGANIZATION, PERSON, PUBLIC, Found, Name, text_of
from faultlines.extract.own_names import OWN, apart, own_names
from faultlines.extract.unit_numbers import numbered
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import Word, words_of
from faultlines.model.known_names import KnownName

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Name", "find_names"]
SURE, LOOSE = 7, 2
WEIGHTS = {OWN: 0.99, 9: 0.98, 8: 0.97, 7: 0.95, 6: 0.95, 5: 0.9, 4: 0.95, 3: 0.8}
NOMINAL_WEIGHTS = {3: 0.75, 2: 0.5, 1: 0.3}


def find_names(doc: "Doc", own: tuple[KnownName, ...] = (), raw: str = "") -> list[Name]:
    """Every mention, in text order, outer before inner. own: the user's names, which win. raw: the
    text as written, whose capitals the user's names are held against.

    Names don't overlap each other. A nominal ("French forces") may hold names ("French"), which are
    then given too, after it. A nominal's weight says how well its words tell whom they mean:
    0.75 with a name in it, 0.5 with another qualifier, 0.3 for "rebels" alone.
    """
    row = words_of(doc)
    candidates = apart(doc, [*gather(doc, row), *own_names(doc, own, raw)])
    pairs = [*acronyms.bound(doc, row, candidates), *glosses.glossed(doc, row, candidates)]
    candidates += acronyms.candidates(pairs)
    candidates += acting.acting(doc, row, tokens(filter(is_sure_body, candidates)))
    kept = [numbered(doc, found) for found in typed(doc, candidates, acronyms.definitions(pairs))]
    kept += [numbered(doc, found) for found in later(doc, row, kept)]
    kept += overlooked.beside(doc, row, kept)
    kept = unexplained.with_acronyms(doc, row, kept)
    kept = first_names.by_first_name(doc, bare_bodies.spelled_out(doc, kept))
    kept = spouses.told_apart(doc, kind_words.one_body(doc, kept))
    named = tokens(kept)
    groups = same_groups.united(list(nominals.nominals(doc, named)))
    groups += posts.posts(doc, named)
    groups += state_bodies.state_bodies(doc, named)
    groups += campaigns.campaigns(doc, kept)
    groups += leaning_bodies.leaning_bodies(doc, kept)
    groups += wings.wings(doc, [*kept, *groups])
    theirs = {(found.start, found.end) for found in kept if found.tier == OWN}
    groups = [group for group in groups if (group.start, group.end) not in theirs]
    whole = unit_owners.with_owners(doc, named_twice(doc, row, merge(kept, groups)))
    return sorted(
        (as_name(doc, found) for found in whole), key=lambda name: (name.start, -name.end)
    )


def gather(doc: "Doc", row: Sequence[Word]) -> list[Found]:
    """All candidates, but for those of which nothing is left ("Chief Executive Sir")."""
    found = [
        *gazetteer.known_names(row),
        *orgs.organizations(doc, row),
        *persons.titled(doc, row),
        *persons.kunyas(row),
        *apposed.apposed(row),
        *entities.entities(doc, row),
        *overlooked.overlooked(doc, row),
        *overlooked.first_and_last(doc, row),
        *unknown_people.by_what_they_do(doc, row),
    ]
    afloat = ships.named(row)
    left = [one for one in found if one.start < one.end]
    return [one for one in left if text_of(doc, one) not in afloat] if afloat else left


def is_sure_body(found: Found) -> bool:
    """Whether a candidate is an organisation by its words, the tables or an explanation."""
    return found.tier >= SURE and found.schema == ORGANIZATION


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
    """Sort key, best first. Sure tiers compete by length, and so do those below."""
    level = OWN if found.tier == OWN else SURE if found.tier >= SURE else min(found.tier, LOOSE)
    return (-level, -(found.end - found.start), -found.tier)


def typed(doc: "Doc", candidates: Sequence[Found], long_of: Mapping[str, str]) -> list[Found]:
    """The winners, with the schema that the document gives them and their full names."""
    kept = longest(candidates)
    votes = types.tally(doc, [*candidates, *context.evidence(doc, kept)])
    full = types.surnames(doc, kept, votes)
    short = shortened.short_forms(doc, kept, common_words)
    out = []
    for found in kept:
        if found.tier == OWN or found.kind == "demonym":
            out.append(found)  # "French" is of a state, whatever a list around it says
            continue
        text = doc[found.start : found.end].text
        schema = types.winner(found, votes.get(types.key(text)))
        if text in long_of:
            long = long_of[text]
            out.append(
                replace(found, kind="acronym", canonical=long, schema=acronyms.schema_of(long))
            )
        elif types.key(text) in full and (found.tier < 3 or found.schema == PERSON):
            name = types.full_name(full[types.key(text)])
            out.append(replace(found, kind="surname", canonical=name, schema=PERSON))
        elif text in short and found.tier < 6:
            out.append(replace(found, canonical=short[text], schema=ORGANIZATION))
        elif schema is not None:
            out.append(replace(found, schema=schema))
    return out


def later(doc: "Doc", row: Sequence[Word], kept: Sequence[Found]) -> list[Found]:
    """Mentions that the finders missed."""
    known = {doc[found.start : found.end].text: found for found in kept}
    for text, long in shortened.short_forms(doc, kept, common_words).items():
        known.setdefault(text, Found(0, 1, ORGANIZATION, 2, 0, "name", long))
    found = list(repeats.repeats(row, known, tokens(kept)))
    full = types.surnames(doc, kept, {})
    return [*found, *repeats.surname_mentions(row, full, tokens([*kept, *found]))]


def named_twice(doc: "Doc", row: Sequence[Word], kept: Sequence[Found]) -> list[Found]:
    """All mentions, with second names ("aka …") standing for the first.

    "The militia known as X": there X is the name, and the militia stands for it.
    """
    first_of: dict[str, Found] = {}
    for pair in aliases.aliases(row, kept):
        named = pair.first.kind == "nominal" and pair.other.kind != "nominal"
        first, other = (pair.other, pair.first) if named else (pair.first, pair.other)
        first_of[text_of(doc, other)] = first
    if not first_of:
        return list(kept)
    return [renamed(doc, found, first_of) for found in kept]


def renamed(doc: "Doc", found: Found, first_of: Mapping[str, Found]) -> Found:
    """A mention under the first name of whom it names, if it is of the second: "Haddad" too,
    where Omar Haddad is one."""
    first = first_of.get(text_of(doc, found)) or first_of.get(found.canonical or "")
    if first is None or first == found or found.tier == OWN:
        return found
    return replace(found, canonical=first.canonical or text_of(doc, first), schema=first.schema)


def merge(kept: Sequence[Found], groups: Sequence[Found]) -> list[Found]:
    """Names and groups; where both have the same tokens, the group stands.

    Nobody but the administration is meant in "the Ortega administration".
    """
    spans = {(group.start, group.end) for group in groups}
    inside = tokens(group for group in groups if group.schema == PUBLIC)
    return [
        *(
            found
            for found in kept
            if (found.start, found.end) not in spans
            and not (found.schema == PERSON and found.start in inside)
        ),
        *groups,
    ]


def tokens(kept: Iterable[Found]) -> frozenset[int]:
    """The tokens of these mentions."""
    return frozenset(i for found in kept for i in range(found.start, found.end))


def as_name(doc: "Doc", found: Found) -> Name:
    """A candidate, as others see it; it is called without the break between two lines in it, and
    without an editor's brackets ("Ann] Lee")."""
    weights = NOMINAL_WEIGHTS if found.kind == "nominal" else WEIGHTS
    written = doc[found.start : found.end].text
    name = (found.canonical or written).replace("[", "").replace("]", "")
    return Name(
        found.start,
        found.end,
        found.schema or ORGANIZATION,
        found.kind,
        weights.get(found.tier, 0.7),
        " ".join(name.split()) if found.canonical or "\n" in name or name != written else None,
    )
