"""The roles of roles.toml, indexed by noun."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from faultlines.vocab.acts import schemata
from faultlines.vocab.load import load_toml
from faultlines.vocab.nouns import nouns


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a noun says its bearer is to another; see the head of roles.toml."""

    relation: str
    subject: frozenset[str]
    object: frozenset[str]
    reverse: bool = False
    mutual: bool = False


@cache
def roles() -> Mapping[str, tuple[Role, ...]]:
    """Noun (lower case, singular) to the roles it may carry, in the order of the file."""
    found: dict[str, list[Role]] = {}
    for row in load_toml("roles.toml")["role"]:
        role = Role(
            relation=row["relation"],
            subject=schemata(row["subject"]),
            object=schemata(row["object"]),
            reverse=row.get("reverse", False),
            mutual=row.get("mutual", False),
        )
        for noun in nouns(*row["lists"]):
            found.setdefault(noun, []).append(role)
    return {noun: tuple(each) for noun, each in found.items()}
