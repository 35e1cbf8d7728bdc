"""A surname after "Mr." or "Mrs." is nobody's of the other sex, whoever was named first."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import PERSON, Found
from faultlines.extract.genders import LADIES, LORDS
from faultlines.extract.types import key
from faultlines.vocab.genders import men, women

if TYPE_CHECKING:
    from spacy.tokens import Doc


def told_apart(doc: "Doc", kept: Sequence[Found]) -> list[Found]:
    """The names, "Mrs. Haddad" under the one full name that may be hers, else under her own."""
    if not any(_title(doc, found) for found in kept if found.kind == "surname"):
        return list(kept)
    sexes = _sexes(doc, kept)
    return [_of_one_sex(doc, found, sexes) for found in kept]


def _of_one_sex(doc: "Doc", found: Found, sexes: Mapping[str, str]) -> Found:
    title = _title(doc, found) if found.kind == "surname" and found.schema == PERSON else ""
    full = found.canonical or ""
    if not title or sexes.get(full, title) == title:
        return found
    text = doc[found.start : found.end].text
    others = [name for name, sex in sexes.items() if sex in (title, "") and _ends(name, text)]
    if len(others) == 1:
        return replace(found, canonical=others[0])
    return replace(found, canonical=f"{doc[found.start - 1].text} {text}")


def _sexes(doc: "Doc", kept: Sequence[Found]) -> dict[str, str]:
    """Each full name with "she", "he" or, where nothing tells, ""."""
    found: dict[str, str] = {}
    for each in kept:
        name = each.canonical or doc[each.start : each.end].text
        if each.schema != PERSON or " " not in name or each.kind == "surname":
            continue
        first = name.split()[0].lower()
        given = "she" if first in women() else "he" if first in men() else ""
        found[name] = given or _title(doc, each) or found.get(name, "")
    for each in sorted(kept, key=lambda each: each.start):
        name = each.canonical or ""
        if each.kind == "surname" and found.get(name) == "" and _title(doc, each):
            alone = sum(_ends(other, name.split()[-1]) for other in found) == 1
            found[name] = _title(doc, each) if alone else ""
    return found


def _title(doc: "Doc", found: Found) -> str:
    low = doc[found.start - 1].lower_.rstrip(".") if found.start else ""
    return "she" if low in LADIES else "he" if low in LORDS else ""


def _ends(name: str, text: str) -> bool:
    return key(name.split()[-1]) == key(text)
