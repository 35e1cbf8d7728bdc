"""Numbered units under their whole names: "the 1st Brigade of the Cedar Front" is no other army's,
and the same as "the Cedar Front's First Brigade"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import GROUP, ORGANIZATION, PERSON, PUBLIC, Found, text_of
from faultlines.extract.own_names import OWN
from faultlines.vocab.units import is_anybodys, unit_name

if TYPE_CHECKING:
    from spacy.tokens import Doc


def with_owners(doc: "Doc", whole: Sequence[Found]) -> list[Found]:
    """All mentions, units with the name of the one they belong to, by whatever way their number
    is written. A unit that the text names without an owner is the only one of its number."""
    if not any(_unit(doc, found) for found in whole):
        return list(whole)
    named: dict[int, str] = {}
    for found in sorted(whole, key=lambda each: -each.start):
        if _unit(doc, found):
            named[found.start] = _owned(doc, found, whole, named) or _text(doc, found)
    first: dict[str, str] = {}
    for start in sorted(named):
        first.setdefault(unit_name(named[start]) or "", named[start])
    full: dict[str, list[str]] = {}
    for form in first:
        unit, owner = form.split(" of ", 1) if " of " in form else (form, "")
        if owner:
            full.setdefault(unit, []).append(first[form])
    return [
        _called(doc, found, named[found.start], first, full) if _unit(doc, found) else found
        for found in whole
    ]


def _called(
    doc: "Doc", found: Found, name: str, first: dict[str, str], full: dict[str, list[str]]
) -> Found:
    form = unit_name(name) or ""
    whole = full.get(form, [])
    name = whole[0] if is_anybodys(name) and len(whole) == 1 else first[form]
    return found if name == _text(doc, found) else replace(found, canonical=name)


def _unit(doc: "Doc", found: Found) -> bool:
    written = found.kind == "name" or (found.kind == "acronym" and found.canonical)
    body = written and found.tier != OWN and found.schema in (ORGANIZATION, PUBLIC)
    return bool(body) and unit_name(_text(doc, found)) is not None


def _text(doc: "Doc", found: Found) -> str:
    return found.canonical or text_of(doc, found)


def _owned(doc: "Doc", unit: Found, whole: Sequence[Found], named: dict[int, str]) -> str | None:
    """The unit's name with its owner's, where nothing else in it tells whose it is."""
    text = _text(doc, unit)
    owner = _owner(doc, unit, whole) if is_anybodys(text) else None
    if owner is None:
        return None
    name = named.get(owner.start) or _text(doc, owner)
    article = doc[owner.start - 1].lower_ == "the" or owner.end < unit.start
    return f"{text} of {'the ' if article else ''}{name}"


def _owner(doc: "Doc", unit: Found, whole: Sequence[Found]) -> Found | None:
    """Whose it is: after "of", or before an 's."""
    at = unit.end + 1
    if unit.end < len(doc) and doc[unit.end].lower_ == "of":
        at += at < len(doc) and doc[at].lower_ == "the"
        owners = [found for found in whole if found.start == at]
    elif unit.start and doc[unit.start - 1].text in ("'s", "’s", "'", "’"):
        owners = [found for found in whole if found.end == unit.start - 1]
    else:
        return None
    owners = [each for each in owners if each.schema not in (PERSON, GROUP)]
    return max(owners, key=lambda each: each.end - each.start, default=None)
