"""Words by which names are known: head words, titles, places, demonyms, world organisations."""

import gzip
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

_APOSTROPHES = str.maketrans("", "", "’'‘`ʿʾʼ")


def fold(words: str) -> str:
    """Lower case without apostrophes: "Kata’ib" → "kataib"."""
    return words.lower().translate(_APOSTROPHES)


class Place(NamedTuple):
    """kind: state, capital, city or region. state: the state's usual name, or the region's own.
    population: 0 where not known."""

    kind: str
    state: str
    population: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """An organisation that any report may name. name: what we call it."""

    name: str
    schema: str


@cache
def words(table: str, key: str) -> frozenset[str]:
    """One list of a vocabulary file, folded: words("heads", "tails")."""
    return frozenset(fold(word) for word in _toml(table)[key])


@cache
def abbreviations() -> tuple[str, ...]:
    """Abbreviations of titles, as written, whose full stop ends no sentence."""
    return tuple(_toml("titles")["abbreviations"])


@cache
def given_names() -> frozenset[str]:
    """Given names, folded."""
    lines = [line for line in _text("given.txt").splitlines() if not line.startswith("#")]
    return frozenset(" ".join(lines).split())


@cache
def demonyms() -> Mapping[str, str]:
    """Adjectives and people of a state to its usual name: "Iranian" → "Iran"."""
    found: dict[str, str] = {}
    for state, forms in _rows(_text("demonyms.tsv")):
        found.update(dict.fromkeys(forms.split("|"), state))
    return found


@cache
def world() -> Mapping[str, World]:
    """Every name of a world organisation, as written, to what it is."""
    found: dict[str, World] = {}
    for org in _toml("world")["org"]:
        value = World(name=org["name"], schema=org["schema"])
        found.update(dict.fromkeys([org["name"], *org["also"]], value))
    return found


@cache
def places() -> Mapping[str, Place]:
    """Every place name, as written, to the best known place of that name."""
    found: dict[str, Place] = {}
    packed = (files(__package__) / "places.tsv.gz").read_bytes()
    for name, kind, state, people, _ in _rows(gzip.decompress(packed).decode()):
        # Of several places of one name, the table gives the best known last.
        found[name] = Place("city" if kind == "alias" else kind, state, int(people))
    for name, kind, state in _rows(_text("places_more.tsv")):
        found[name] = Place(kind, state)
    return found


@cache
def capitals() -> Mapping[str, str]:
    """Capital to state."""
    return {name: place.state for name, place in places().items() if place.kind == "capital"}


def state_of_capital(name: str) -> str | None:
    """The state whose capital this is: "Tehran" → "Iran"; None for any other name."""
    return capitals().get(name)


@cache
def _toml(table: str) -> dict[str, Any]:
    return tomllib.loads(_text(f"{table}.toml"))


def _text(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


def _rows(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
