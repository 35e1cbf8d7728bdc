"""Embassies and consulates, which reports call by state and city: "the U.S. embassy in Baghdad"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from faultlines.extract.found import PUBLIC, TERRITORY, Found

if TYPE_CHECKING:
    from spacy.tokens import Doc

POSTS = frozenset(("embassy", "consulate"))
BUILDINGS = frozenset(("complex", "compound", "building", "grounds"))


def posts(doc: "Doc", names: frozenset[int]) -> Iterator[Found]:
    """Every embassy told by state or city. names: tokens that belong to names."""
    for token in doc:
        if token.lower_ in POSTS:
            start, end = owner(doc, token.i, names), token.i + 1
            built = end < len(doc) and doc[end].lower_ in BUILDINGS
            end += built
            if end + 1 < len(doc) and doc[end].lower_ == "in" and end + 1 in names:
                end += 2
                while end < len(doc) and end in names:
                    end += 1
            if start < token.i or end > token.i + 1 + built:
                schema = TERRITORY if built else PUBLIC
                yield Found(start, end, schema, 3, 0, "nominal", doc[start:end].text)


def owner(doc: "Doc", at: int, names: frozenset[int]) -> int:
    """Where the state's name before the word starts, or the word itself."""
    start = at
    while start > 0 and start - 1 in names:
        start -= 1
    return start
