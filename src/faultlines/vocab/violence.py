"""The words of violence.toml: deeds of force, and how they are laid at somebody's door."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from faultlines.vocab.load import load_toml, word_list


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of deed; the head of violence.toml says what each list holds."""

    kind: str
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    onto: tuple[str, ...] = ()
    suffered: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@cache
def deed_verbs() -> Mapping[str, Kind]:
    """Each verb's kind of deed."""
    return MappingProxyType({word: kind for kind in kinds() for word in kind.verbs})


@cache
def deed_nouns() -> Mapping[str, Kind]:
    """Each noun's kind of deed."""
    return MappingProxyType({word: kind for kind in kinds() for word in kind.nouns})


@cache
def deed_modes() -> Mapping[str, str]:
    """What a deed is called by its verb or noun: "ambush", "shelling"."""
    return MappingProxyType(dict(load_toml("violence.toml")["modes"]))


@cache
def violence(*kinds: str) -> frozenset[str]:
    """The words of one list, or of several together: violence("kills", "hurts"). KeyError for a
    list that isn't there."""
    return frozenset().union(*(word_list("violence.toml", "words", kind) for kind in kinds))


@cache
def kinds() -> tuple[Kind, ...]:
    """Every kind of deed."""
    return tuple(_kind(row) for row in load_toml("violence.toml")["deed"])


def _kind(row: Mapping[str, Any]) -> Kind:
    lists = {key: tuple(row.get(key, ())) for key in ("verbs", "nouns", "onto", "yes", "no")}
    return Kind(kind=row["kind"], suffered=row.get("suffered", False), **lists)
