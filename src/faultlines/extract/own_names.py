"""Names that the user gave beforehand, found in a document letter for letter, but for accents."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from faultlines.extract.found import PERSON, Found, Kind
from faultlines.model.known_names import KnownName

if TYPE_CHECKING:
    from spacy.tokens import Doc

OWN, SURE = 10, 7
"""The tier of a user's names: above all that we find ourselves."""
_WORD = re.compile(r"\w+")

Written = Mapping[str, Sequence[tuple[str, KnownName]]]
"""First word → the words in full and the row they come from, the longest first."""


def own_names(doc: "Doc", names: tuple[KnownName, ...]) -> Iterator[Found]:
    """Every place where a row's name or alias stands, the longest at its place; words that two
    actors go by say nothing."""
    if not names:
        return
    written, text, at = _written(names), _plain(doc.text), 0
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


def apart(doc: "Doc", candidates: Iterable[Found]) -> list[Found]:
    """Candidates without the user's names that only begin another one: the "Cedar Front" of
    "Cedar Front Youth League", the "Abu Omar" of "Abu Omar al-Masri"."""
    every = list(candidates)
    longer: dict[int, int] = {}
    for found in every:
        if found.tier != OWN and found.kind == "name" and (found.tier >= SURE or _is_named(found)):
            longer[found.start] = max(longer.get(found.start, 0), found.end)
    return [found for found in every if found.tier != OWN or not _goes_on(doc, found, longer)]


def _is_named(found: Found) -> bool:
    return found.schema == PERSON and found.tier > 1


def _goes_on(doc: "Doc", found: Found, longer: Mapping[int, int]) -> bool:
    if longer.get(found.start, 0) <= found.end:
        return False
    after = doc[found.end].text
    return after[:1].isupper() or after == "-"


def _plain(text: str) -> str:
    """The text with as many letters, without accents and with one kind of apostrophe and dash."""
    return text if text.isascii() else "".join(map(_letter, text))


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if letter in "’‘ʼʿʾ`´":
        return "'"
    if letter in "‐‑–":
        return "-"
    bare = unicodedata.normalize("NFD", letter)[0]
    return bare if bare.isascii() else letter


@lru_cache(maxsize=8)
def _written(names: tuple[KnownName, ...]) -> Written:
    """Also in capitals, for texts and headings that have nothing else."""
    found: dict[str, dict[str, list[KnownName]]] = {}
    for row in names:
        for words in {row.name, row.alias or row.name}:
            for way in {_plain(words), _plain(words).upper()}:
                first = _WORD.search(way)
                if first is not None:
                    rows = found.setdefault(first[0], {}).setdefault(way[first.start() :], [])
                    rows.append(row)
    return {
        word: [
            (way, same[0])
            for way, same in sorted(rows.items(), key=lambda item: (-len(item[0]), item[0]))
            if len({(row.name, row.schema) for row in same}) == 1
        ]
        for word, rows in found.items()
    }
