"""The words of meetings.toml: being at a meeting, being absent from it, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from faultlines.vocab.acts import Pattern, parse_pattern
from faultlines.vocab.load import load_toml, word_list

FEW = 3  # who met that make a list; two are a pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way of being there or not; the head of meetings.toml says what each key holds."""

    way: str = "doer"
    reason: str = ""
    said: bool = False
    verbs: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    how: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


Index = Mapping[str, tuple[tuple[Way, Pattern], ...]]


@cache
def ways(kind: str) -> tuple[Way, ...]:
    """Every way of one kind, "presence" or "absence", in the order of the file."""
    return tuple(_way(row) for row in load_toml("meetings.toml")[kind])


@cache
def by_verb(kind: str) -> Index:
    """Each verb's ways, the longest pattern first."""
    found: dict[str, list[tuple[Way, Pattern]]] = {}
    for way in ways(kind):
        for words in (*way.verbs, *way.alone):
            pattern = parse_pattern(words)
            found.setdefault(pattern.head, []).append((way, pattern))
    return MappingProxyType(
        {head: tuple(sorted(each, key=lambda one: -len(one[1].fixed)))
         for head, each in found.items()}
    )  # fmt: skip


def reason_of(cue: str) -> str:
    """Why somebody was absent, by the words that say so: "boycotted"; "absent" for no reason."""
    words = cue.lower().split()
    for way in ways("absence"):
        if any(word.startswith(start) for word in words for start in way.how):
            return way.reason
    return "absent"


def meeting_words(kind: str) -> frozenset[str]:
    """One list of words by its name: meeting_words("delegate")."""
    return word_list("meetings.toml", "words", kind)


def _way(row: Mapping[str, Any]) -> Way:
    lists = {key: tuple(row.get(key, ())) for key in ("verbs", "alone", "how", "yes", "no")}
    return Way(way=row.get("way", "doer"), reason=row.get("reason", ""),
               said=row.get("said", False), **lists)  # fmt: skip
