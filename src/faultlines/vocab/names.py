"""Words by which names are known: head words, titles, places, demonyms, world organisations."""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from faultlines.vocab.load import load_text, load_toml

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
    return frozenset(fold(word) for word in load_toml(f"{table}.toml")[key])


@cache
def body_words() -> frozenset[str]:
    """The words that end the name of a body, folded: "brigade", "ministry"."""
    return words("heads", "tails") | words("heads", "public")


@cache
def abbreviations() -> tuple[str, ...]:
    """Abbreviations of titles, as written, whose full stop ends no sentence."""
    return tuple(load_toml("titles.toml")["abbreviations"])


@cache
def given_names() -> frozenset[str]:
    """Given names, folded."""
    lines = [line for line in load_text("given.txt").splitlines() if not line.startswith("#")]
    return frozenset(" ".join(lines).split())


@cache
def demonyms() -> Mapping[str, str]:
    """Adjectives and people of a state to its usual name: "Iranian" → "Iran"."""
    found: dict[str, str] = {}
    for state, forms in _rows(load_text("demonyms.tsv")):
        found.update(dict.fromkeys(forms.split("|"), state))
    return found


@cache
def world() -> Mapping[str, World]:
    """Every name of a world organisation, as written, to what it is."""
    found: dict[str, World] = {}
    for org in load_toml("world.toml")["org"]:
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
    for name, kind, state in _rows(load_text("places_more.tsv")):
        found[name] = Place(kind, state)
    return found


@cache
def capitals() -> Mapping[str, str]:
    """Capital to state."""
    return {name: place.state for name, place in places().items() if place.kind == "capital"}


def state_of_capital(name: str) -> str | None:
    """The state whose capital this is: "Tehran" → "Iran"; None for any other name."""
    return capitals().get(name)


def _rows(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
