"""Acronyms that a document explains: "Cedar Brigade (CB)", "CB (Cedar Brigade)"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PERSON, PUBLIC, TERRITORY, Found
from faultlines.extract.initials import LINKS, capitals, firsts, letters, near, shared
from faultlines.extract.words import Word
from faultlines.vocab.names import body_words, demonyms, fold, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc

# "CB", "M23", "CdB": capitals and digits, or small letters with two capitals or more.
# No plurals ("NGOs"): those are kinds.
ACRONYM = re.compile(
    r"(?:[A-Z][A-Z0-9&/.-]{1,9}|(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])(?![A-Z]+s$)[A-Z][A-Za-z]{1,7})$"
)
FURTHEST, SURE, KNOWN = 12, 7, 8
QUOTES = frozenset("\"'“”‘’")


@dataclass(frozen=True, slots=True)
class Bound:
    """An acronym and what it stands for. start, end: tokens of the long form; at: the acronym's."""

    acronym: str
    long: str
    start: int
    end: int
    at: int


def bound(doc: "Doc", spaced: Sequence[Word], candidates: Sequence[Found]) -> Iterator[Bound]:
    """Every acronym that stands in brackets after its long form, or before it."""
    row = [word for word in spaced if word.text.strip() and word.text not in QUOTES]
    for i in range(1, len(row) - 2):
        if row[i].text not in ("(", "["):
            continue
        ends = (")", "]", ";", ",")
        close = next((j for j in range(i + 1, min(i + 12, len(row))) if row[j].text in ends), None)
        if close is None:
            continue
        if close == i + 2 and ACRONYM.match(row[i + 1].text):
            listed = row[close].text == "," and row[close + 1].cap
            yield from long_before(doc, row, i, [] if listed else candidates)
        elif ACRONYM.match(row[i - 1].text) and close > i + 2 and row[close].text in (")", "]"):
            yield from long_after(doc, row, i, close)


def long_before(
    doc: "Doc", row: Sequence[Word], at: int, candidates: Sequence[Found]
) -> Iterator[Bound]:
    """The long form that ends at the bracket: by its initials, by most of them in another order,
    else the name that ends there. No candidates: only by its letters ("the List (CB, Party X)").
    """
    acronym = row[at + 1].text
    last = at - 1 - (row[at - 1].text in ("'s", "’s") and at > 1)
    ending = [found for found in candidates if found.end == row[last].end and found.tier > 1]
    start = by_initials(row, last, acronym)
    if start is None and not any(found.tier >= KNOWN for found in ending):
        start = whole_name(row, translated(row, last, acronym), ending)
    if start is not None:
        yield as_bound(doc, acronym, row[start].start, row[last].end, row[at + 1].start)
        return
    if ending and row[last].cap:
        best = max(ending, key=lambda found: (found.tier, found.end - found.start))
        first = doc[best.start].text[0] == acronym[0]
        if best.kind != "demonym" and (best.schema not in (PERSON, TERRITORY) or first):
            yield as_bound(doc, acronym, best.start, best.end, row[at + 1].start)


def whole_name(row: Sequence[Word], start: int | None, ending: Sequence[Found]) -> int | None:
    """Back to where the name starts that a finder is sure of, but for the state whose it is."""
    if start is None:
        return None
    first = min((found.start for found in ending if found.tier >= SURE), default=row[start].start)
    at = start
    while at > 0 and row[at - 1].start >= first:
        at -= 1
    while at < start and row[at].text in demonyms():
        at += 1
    return at


def long_after(doc: "Doc", row: Sequence[Word], at: int, close: int) -> Iterator[Bound]:
    """ "CB (Cedar Brigade)": the whole bracket, if its initials fit."""
    acronym = row[at - 1].text
    fits = by_initials(row, close - 1, acronym, nearest=at + 1) is not None
    if row[at + 1].cap and (fits or (row[at].text == "[" and is_body(row[at + 1 : close]))):
        yield as_bound(doc, acronym, row[at + 1].start, row[close - 1].end, row[at - 1].start)


def is_body(row: Sequence[Word]) -> bool:
    """Whether words are a body's name by their first or last: an editor's gloss may translate an
    acronym, so that its letters don't fit."""
    last = body_words()
    return row[-1].low in last or row[0].low in words("heads", "with_of") | words("heads", "heads")


def as_bound(doc: "Doc", acronym: str, start: int, end: int, at: int) -> Bound:
    """The binding with the long form's words."""
    return Bound(acronym, doc[start:end].text, start, end, at)


def by_initials(
    row: Sequence[Word], last: int, acronym: str, nearest: int | None = None
) -> int | None:
    """The word where a long form starts whose initials make the acronym, or None.

    Small words may give a letter or none; a loose fit (first and last letter right, one letter
    more or less) counts only where no exact one is found.
    """
    wanted, large = letters(acronym), capitals(acronym)
    small = loose = None  # fits that need small words' initials, or are only near
    for start in range(last, max(last - FURTHEST, -1), -1):
        if row[start].text in (",", ".", ";", "(", ")", ":"):
            break
        if not row[start].cap or nearest not in (None, start):
            continue
        full, initial = firsts(word.text for word in row[start : last + 1])
        if initial in (wanted, large) and len(initial) > 1:
            return start
        if wanted == full:
            small = start if small is None else small
        elif len(wanted) > 2 and near(wanted, initial):
            loose = start if loose is None else loose
    return loose if small is None else small


def translated(row: Sequence[Word], last: int, acronym: str) -> int | None:
    """The word where a name starts that shares most of the acronym's letters, in another order:
    "Union of Free Workers (TLU)". One that fits only in part must hold a body's word or three
    words more."""
    wanted, best, most = capitals(acronym), None, 0
    body = False
    for start in range(last, max(last - FURTHEST, -1), -1):
        word = row[start]
        if not word.cap and (word.low not in LINKS or start == last):
            break
        body = (
            body
            or last - start > 2
            or word.low in body_words()
            or word.low in words("heads", "with_of")
        )
        common = shared(wanted, firsts(each.text for each in row[start : last + 1])[1])
        if word.cap and common > most:
            best, most = start, common
    enough = most > 1 and (most == len(wanted) or (body and 2 * most >= len(wanted)))
    return best if enough else None


def definitions(pairs: Sequence[Bound]) -> Mapping[str, str]:
    """Acronym to long form; the first explanation stands."""
    found: dict[str, str] = {}
    for pair in pairs:
        found.setdefault(pair.acronym, pair.long)
    return found


def candidates(pairs: Sequence[Bound]) -> Iterator[Found]:
    """The long forms and the acronyms beside them."""
    for pair in pairs:
        schema = schema_of(pair.long)
        yield Found(pair.start, pair.end, schema, 9, 5, "name", pair.long)
        yield Found(pair.at, pair.at + 1, schema, 9, 5, "acronym", pair.long)


def schema_of(long: str) -> str:
    """What a long form names: by the tables, by its words; else an organisation."""
    if long in places():
        return TERRITORY
    if long in world():
        return world()[long].schema
    low = fold(long).split()
    public = low[0] in words("heads", "public") or low[-1] in words("heads", "public")
    return PUBLIC if public else ORGANIZATION
