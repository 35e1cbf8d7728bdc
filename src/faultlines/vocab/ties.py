"""The weights of ties.toml, as a value."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from faultlines.vocab.load import load_toml, word_list


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What a claim weighs: one figure (0 to 1) of each table, multiplied.

    half_life: days in which an act loses half of it.
    """

    half_life: float
    family: Mapping[str, float]
    certainty: Mapping[str, float]
    stance: Mapping[str, float]
    holder: Mapping[str, float]


@cache
def tie_weights() -> Weights:
    """The weights that ship with us."""
    table = load_toml("ties.toml")
    figures = {name: MappingProxyType(row) for name, row in table.items() if isinstance(row, dict)}
    return Weights(half_life=float(table["half_life"]), **figures)


@cache
def sides() -> frozenset[str]:
    """Relations by which an actor takes a side on the object."""
    return word_list("ties.toml", "sides")


@cache
def supports() -> frozenset[str]:
    """Relations by which the subject stands behind the object."""
    return word_list("ties.toml", "supports")


@cache
def rifts() -> frozenset[str]:
    """Relations by which two part, or keep apart."""
    return word_list("ties.toml", "rifts")
