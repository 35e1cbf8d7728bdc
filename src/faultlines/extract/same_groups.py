"""Collectives that a document calls by several words: "French troops" are "French forces"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from faultlines.extract.found import Found
from faultlines.vocab.names import demonyms, places, words

BACKED = frozenset(
    "backed aligned supported linked allied affiliated leaning sponsored loyal".split()
)
CLASSES = (
    frozenset("force forces troops soldiers personnel servicemen".split()),
    frozenset("militias factions groups units outfits militants".split()),
    frozenset(("officials",)),
)
IDLE = frozenset(
    "military armed main powerful radical small large various militant militia combat other most "
    "many some leading major big so called senior top".split()
)
Mark = tuple[frozenset[str], int]


def united(groups: Sequence[Found]) -> list[Found]:
    """The groups, each called as the document first calls those of the same kind."""
    first: dict[Mark, str] = {}
    out = []
    for group in sorted(groups, key=lambda group: (group.start, group.end)):
        mark = kind_of(group.canonical or "")
        if mark is not None and group.canonical:
            group = replace(group, canonical=first.setdefault(mark, group.canonical))
        out.append(group)
    return out


def kind_of(name: str) -> Mark | None:
    """What tells a group from others: its qualifiers and the class of its noun; None if little."""
    parts = [part for part in re.split(r"[\s-]+|['’]s ", name) if part]
    last = parts[-1].lower() if parts else ""
    number = next((i for i, nouns in enumerate(CLASSES) if last in nouns), None)
    pairs = zip(parts[:-1], ["", *parts[:-1]], strict=False)
    marks = frozenset(filter(None, (mark(part, before) for part, before in pairs)))
    if number is None or not marks or "?" in marks:
        return None
    return marks, number


def mark(part: str, before: str) -> str:
    """What one word before the noun adds: a state, a faith, "pro"; "?" for anything else."""
    low = part.lower()
    if low in BACKED or low == "pro":
        return "pro"
    if part in demonyms():
        return demonyms()[part]
    if part in places() and places()[part].kind in ("state", "capital"):
        return places()[part].state  # a region's forces are not those of the state around it
    if low in words("groups", "identities"):
        return low
    if low in IDLE:
        return ""
    return part if before.lower() == "pro" else "?"
