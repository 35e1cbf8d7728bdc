"""The number of a unit belongs to its name: "5th Cedar Group", "Task Force 150", "CTF 50"."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PUBLIC, Found
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc

ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
NUMBER = re.compile(r"\d{1,4}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten")
YEAR = re.compile(r"(?:19|20)\d\d")


def numbered(doc: "Doc", found: Found) -> Found:
    """With the number before or after it, which no two units share."""
    if found.kind not in ("name", "acronym") or found.schema not in (ORGANIZATION, PUBLIC):
        return found
    alone = found.kind == "name" and found.canonical is None
    if alone and found.start and ORDINAL.fullmatch(doc[found.start - 1].lower_):
        return replace(found, start=found.start - 1)
    name = found.canonical or doc[found.start : found.end].text
    if name.split()[-1].lower() not in words("heads", "numbered"):
        return found
    if is_number(doc, found.end, found):
        canonical = f"{name} {doc[found.end].text}" if found.canonical else None
        return replace(found, end=found.end + 1, canonical=canonical)
    at = found.end  # "Combined Task Force (CTF) 50"
    bracketed = at + 3 < len(doc) and doc[at].text == "(" and doc[at + 2].text == ")"
    if bracketed and is_number(doc, at + 3, found):
        return replace(found, canonical=f"{name} {doc[at + 3].text}")
    return found


def is_number(doc: "Doc", at: int, found: Found) -> bool:
    """Whether the number here hangs on the name before it: "Palm Brigade 30 times" has none."""
    if at >= len(doc) or not NUMBER.fullmatch(doc[at].text) or YEAR.fullmatch(doc[at].text):
        return False
    return doc[at].dep_ == "nummod" and found.start <= doc[at].head.i < found.end
