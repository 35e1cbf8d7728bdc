"""The words of dealings.toml: what organised actors do with one another, by PLOVER's roots.

PLOVER: Halterman, Bagozzi, Beger, Schrodt & Scarborough, "PLOVER and POLECAT: A New Political
Event Ontology and Dataset" (2023), DOI 10.31235/osf.io/rm5dw.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from types import MappingProxyType
from typing import Any

from faultlines.vocab.acts import PREPOSITIONS, Pattern, parse_pattern
from faultlines.vocab.load import load_toml, word_list

HELPFUL = frozenset({"cooperate", "aid", "concede", "retreat"})
HARMFUL = frozenset({"sanction", "protest", "mobilize", "coerce", "assault"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealing:
    """One kind and mode of dealing; the head of dealings.toml says what each list holds."""

    kind: str
    mode: str | None = None
    patterns: tuple[Pattern, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


Index = Mapping[str, tuple[tuple[Dealing, Pattern], ...]]


@cache
def dealing_kinds() -> tuple[Dealing, ...]:
    """Every dealing, in the order of the file."""
    return tuple(_dealing(row) for row in load_toml("dealings.toml")["dealing"])


@cache
def by_verb() -> Index:
    """Each verb's dealings, the longest pattern first."""
    found: dict[str, list[tuple[Dealing, Pattern]]] = {}
    for one in dealing_kinds():
        for pattern in one.patterns:
            found.setdefault(pattern.head, []).append((one, pattern))
    return MappingProxyType(
        {
            head: tuple(sorted(pairs, key=lambda pair: _weight(pair[1])))
            for head, pairs in found.items()
        }
    )


def _weight(pattern: Pattern) -> tuple[int, bool]:
    """Sort key, the most telling first: many words, and nouns before prepositions."""
    return -len(pattern.fixed), bool(pattern.fixed) and pattern.fixed[-1] in PREPOSITIONS


def dealing_words(kind: str) -> frozenset[str]:
    """One list of words by its name: dealing_words("intends")."""
    return word_list("dealings.toml", "words", kind)


def _dealing(row: Mapping[str, Any]) -> Dealing:
    choices = (product(*(word.split("|") for word in line.split())) for line in row["verbs"])
    patterns = tuple(parse_pattern(" ".join(words)) for line in choices for words in line)
    return Dealing(
        kind=row["kind"], mode=row.get("mode"), patterns=patterns,
        yes=tuple(row["yes"]), no=tuple(row["no"]),
    )  # fmt: skip
