"""What ends a state: the table of ends.toml, as a value."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from faultlines.vocab.load import load_toml


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """Names of relations throughout.

    death: → "subject" or "object", where the person stands. between: → the states of the subject
    towards the object that it ends. weaker: of those, what ends only states told before.
    succession: → the post that the object loses wherever the subject holds it.
    """

    death: Mapping[str, str]
    between: Mapping[str, tuple[str, ...]]
    weaker: frozenset[str]
    succession: Mapping[str, str]


@cache
def ends() -> Ends:
    """The table that ships with us."""
    table = load_toml("ends.toml")
    return Ends(
        death=table["death"],
        between={name: tuple(states) for name, states in table["between"].items()},
        weaker=frozenset(table["weaker"]["relations"]),
        succession=table["succession"],
    )


@cache
def ending() -> frozenset[str]:
    """Relations that may have a part in ending a state."""
    table = ends()
    return frozenset({*table.death, *table.between, *table.succession, *table.succession.values()})
