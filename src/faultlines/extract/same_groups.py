"""Collectives that a document calls by several words: "American troops" are "U.S. forces"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import Found
from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

BACKED = frozenset("backed aligned supported linked allied affiliated leaning sponsored".split())
CLASSES = (
    frozenset("force troop soldier personnel serviceman".split()),
    frozenset("militia faction group unit outfit militant".split()),
    frozenset("official".split()),
)
IDLE = frozenset(
    "military armed main powerful radical small large various militant militia combat other - ’s 's "
    "most many some leading major big so called".split()
)


def united(doc: "Doc", groups: Sequence[Found]) -> list[Found]:
    """The groups, each called as the document first calls those of the same kind."""
    first: dict[tuple[frozenset[str], int], str] = {}
    out = []
    for group in sorted(groups, key=lambda group: group.start):
        mark = kind_of(doc, group)
        if mark is not None and group.canonical:
            group = replace(group, canonical=first.setdefault(mark, group.canonical))
        out.append(group)
    return out


def kind_of(doc: "Doc", group: Found) -> tuple[frozenset[str], int] | None:
    """What tells a group from others: its qualifiers and the class of its noun; None if little."""
    lemma = doc[group.end - 1].lemma_.lower()
    number = next((i for i, lemmas in enumerate(CLASSES) if lemma in lemmas), None)
    marks = frozenset(filter(None, (mark(doc, i) for i in range(group.start, group.end - 1))))
    if number is None or not marks or "?" in marks:
        return None
    return marks, number


def mark(doc: "Doc", at: int) -> str:
    """What one word before the noun adds: a state, a faith, "pro"; "?" for anything else."""
    token = doc[at]
    low, before = token.lower_, doc[at - 1].text if at else ""
    if low in BACKED or low == "pro":
        return "pro"
    if token.text in demonyms():
        return demonyms()[token.text]
    if token.text in places():
        return places()[token.text].state
    if low in words("groups", "identities"):
        return low
    return "" if low in IDLE else token.text if before == "-" else "?"
