"""Names that the user gave beforehand, found in a document letter for letter."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from faultlines.extract.found import Found, Kind
from faultlines.model.known_names import KnownName

if TYPE_CHECKING:
    from spacy.tokens import Doc

OWN = 10
"""The tier of a user's names: above all that we find ourselves."""
_WORD = re.compile(r"\w+")

Written = Mapping[str, Sequence[tuple[str, KnownName]]]
"""First word → the words in full and the row they come from, the longest first."""


def own_names(doc: "Doc", names: tuple[KnownName, ...]) -> Iterator[Found]:
    """Every place where a row's name or alias stands, the longest at its place."""
    if not names:
        return
    written, text, at = _written(names), doc.text, 0
    for word in _WORD.finditer(text):
        if word.start() < at:
            continue
        for words, row in written.get(word[0], ()):
            if _stands(text, word.start(), words):
                at = word.start() + len(words)
                tokens = doc.char_span(word.start(), at, alignment_mode="expand")
                if tokens is not None:
                    kind: Kind = "acronym" if words.isupper() and " " not in words else "name"
                    yield Found(tokens.start, tokens.end, row.schema, OWN, OWN, kind, row.name)
                break


def _stands(text: str, start: int, words: str) -> bool:
    end = start + len(words)
    return text.startswith(words, start) and not text[end : end + 1].isalnum()


@lru_cache(maxsize=8)
def _written(names: tuple[KnownName, ...]) -> Written:
    """Also in capitals, for texts and headings that have nothing else."""
    found: dict[str, dict[str, KnownName]] = {}
    for row in names:
        for words in {row.name, row.alias or row.name}:
            for way in (words, words.upper()):
                first = _WORD.search(way)
                if first is not None:
                    found.setdefault(first[0], {}).setdefault(way[first.start() :], row)
    return {
        word: sorted(rows.items(), key=lambda item: (-len(item[0]), item[0]))
        for word, rows in found.items()
    }
