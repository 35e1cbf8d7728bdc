"""The words of spelling.toml: what spellings of one name may differ in."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from faultlines.vocab.load import load_toml, word_list


@cache
def rewritings() -> tuple[tuple[tuple[str, ...], str], ...]:
    """(words in a row, the one word that stands for them), the longest row first. Legal forms
    become "=ltd"; numbers become digits."""
    rows: dict[tuple[str, ...], str] = {}
    for key, ways in load_toml("spelling.toml")["forms"].items():
        rows |= {tuple(way.split()): f"={key}" for way in ways}
    for table in ("same", "numbers"):
        rows |= {
            tuple(w.split()): key
            for key, ways in load_toml("spelling.toml")[table].items()
            for w in ways
        }
    return tuple(sorted(rows.items(), key=lambda row: (-len(row[0]), row[0])))


@cache
def first_words() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The rewritings by the word they start with."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in rewritings():
        found.setdefault(row[0][0], []).append(row)
    return MappingProxyType({word: tuple(rows) for word, rows in found.items()})


@cache
def given_forms() -> Mapping[str, str]:
    """Ways of writing a given name to the name: "hussein" → "husayn"."""
    rows = load_toml("spelling.toml")["given"]
    return MappingProxyType({way: name for name, ways in rows.items() for way in ways})


def spelling_words(kind: str) -> frozenset[str]:
    """One list by its name: spelling_words("particles")."""
    return word_list("spelling.toml", "words", kind)
