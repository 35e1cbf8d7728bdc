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


def own_names(doc: "Doc", names: tuple[KnownName, ...], raw: str = "") -> Iterator[Found]:
    """Every place where a row's name or alias stands, the longest at its place; words that two
    actors go by say nothing. raw: the text as written, where the doc has other capitals."""
    if not names:
        return
    written, at = _written(names), 0
    quiet = _plain(doc.text)
    texts = dict.fromkeys((_plain(_as_written(doc.text, raw)), quiet))
    for word in _WORD.finditer(quiet):
        if word.start() < at:
            continue
        hits = (hit for text in texts if (hit := _longest(written, text, word.span())) is not None)
        for words, row in hits:
            if _ordinary(quiet, word.start(), words):
                continue
            at = word.start() + len(words)
            tokens = doc.char_span(word.start(), at, alignment_mode="expand")
            if tokens is not None:
                kind: Kind = "acronym" if words.isupper() and " " not in words else "name"
                yield Found(tokens.start, tokens.end, row.schema, OWN, OWN, kind, row.name)
            break


def _longest(written: Written, text: str, word: tuple[int, int]) -> tuple[str, KnownName] | None:
    """The longest row that stands where a word does."""
    start, end = word
    rows = written.get(text[start:end], ())
    return next((each for each in rows if _stands(text, start, each[0])), None)


def _as_written(quiet: str, raw: str) -> str:
    """The doc's text with the capitals that were written: what was left out stays blank."""
    if len(raw) != len(quiet) or raw == quiet:
        return quiet
    return "".join(
        one if one.lower() == two.lower() else two for one, two in zip(raw, quiet, strict=True)
    )


def _ordinary(quiet: str, start: int, words: str) -> bool:
    """Whether one shouted word is an ordinary one too: "IS" in "WHO IS THERE"."""
    seen = quiet[start : start + len(words)]
    return words.isupper() and seen.islower() and " " not in words and "-" not in words


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
