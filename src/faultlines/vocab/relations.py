"""The relations of relations.toml, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from faultlines.vocab.load import load_toml


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """One relation. sign: -1, 0 or +1. says: a sentence with {subject} and {object}; of_event: the
    same where the object is an event, if it is another.

    state: holds until contradicted; else an act. plover: the nearest PLOVER root, or None.
    yes, no: examples that the tests read, actors in [brackets].
    """

    name: str
    family: str
    sign: int
    says: str
    definition: str
    of_event: str = ""
    state: bool = False
    symmetric: bool = False
    plover: str | None = None
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


def _read() -> Mapping[str, Relation]:
    rows = load_toml("relations.toml")
    return MappingProxyType({name: _relation(name, row) for name, row in rows.items()})


def _relation(name: str, row: dict[str, Any]) -> Relation:
    yes, no = tuple(row.pop("yes")), tuple(row.pop("no"))
    return Relation(name=name, yes=yes, no=no, **row)


RELATIONS = _read()


def sign_of(name: str) -> int:
    """-1, 0 or +1; 0 for a relation that the vocabulary doesn't know."""
    relation = RELATIONS.get(name)
    return relation.sign if relation else 0
