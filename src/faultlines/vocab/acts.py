"""The patterns of acts.toml, read once and indexed by the word that starts them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

from faultlines.vocab.load import load_toml

_LETTERS = {
    "P": frozenset({"Person"}),
    "O": frozenset({"Organization", "PublicBody", "LegalEntity"}),
    "B": frozenset({"Organization"}),
    "G": frozenset({"Group"}),
    "S": frozenset({"State"}),
    "T": frozenset({"Territory", "State"}),
}
ANY_ACTOR = "POGS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One pattern: the head's lemma, the fixed words below it, and where the object stands.

    fixed: "~word" is a verb below the last, as an infinitive or participle.
    slot: "direct" (the verb's object), "prep" (below the last fixed word), "owner" (the possessor
    of the last fixed word) or "none".
    after: words that must hang below the head beside the object.
    """

    words: str
    head: str
    fixed: tuple[str, ...]
    slot: str
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A relation and the words that carry it; see the head of acts.toml."""

    relation: str
    subject: frozenset[str]
    object: frozenset[str]
    needs_object: bool = True
    event_object: bool = False
    gives_up: bool = False
    wish: bool = False
    through_acts: bool = False
    reverse: bool = False
    between: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    leanings: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    verbs: tuple[Pattern, ...] = ()
    together: tuple[Pattern, ...] = ()
    suffered: tuple[Pattern, ...] = ()
    nouns: tuple[Pattern, ...] = ()
    adjectives: tuple[Pattern, ...] = ()


_SINGLE_WORDS = ("between", "prefixes", "suffixes", "leanings", "chosen")

Index = Mapping[str, tuple[tuple[Act, Pattern], ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """Every act, and the indexes that the frames look words up in (longest pattern first)."""

    verbs: Index
    together: Index
    suffered: Index
    nouns: Index
    adjectives: Index
    between: Mapping[str, Act]
    prefixes: Mapping[str, Act]
    suffixes: Mapping[str, Act]
    leanings: Mapping[str, Act]
    chosen: Mapping[str, Act] = field(default_factory=dict)


def parse_pattern(words: str) -> Pattern:
    """Read "take responsibility for X"; see the head of acts.toml."""
    head, *rest = words.split()
    if "X's" in rest:
        fixed = tuple(word for word in rest if word != "X's")
        return Pattern(words=words, head=head, fixed=fixed, slot="owner", after=())
    at = rest.index("X") if "X" in rest else len(rest)
    fixed, after = _without_markers(rest[:at]), _without_markers(rest[at + 1 :])
    return Pattern(words=words, head=head, fixed=fixed, slot=_slot(rest, fixed), after=after)


@cache
def load_acts() -> Acts:
    """All acts of acts.toml."""
    acts = tuple(_act(row) for row in load_toml("acts.toml")["act"])
    return Acts(
        verbs=_index(acts, "verbs"),
        together=_index(acts, "together"),
        suffered=_index(acts, "suffered"),
        nouns=_index(acts, "nouns"),
        adjectives=_index(acts, "adjectives"),
        **{key: _by_word(acts, key) for key in _SINGLE_WORDS},
    )


@cache
def hostile() -> frozenset[str]:
    """Verbs that alone, with an object, tell of force: "attack", "seize"."""
    force = ("attacks", "kills", "captures", "fights")
    acts = load_acts().verbs.items()
    return frozenset(
        head
        for head, found in acts
        if any(
            act.relation in force and pattern.words.split()[1:] == ["X"] for act, pattern in found
        )
    )


PREPOSITIONS = frozenset(
    "about against as at behind between by for from in into of off on onto out over through to "
    "toward towards under upon with within without among alongside around beside".split()
)


def _without_markers(words: list[str]) -> tuple[str, ...]:
    """The fixed words, an infinitive marked: "refuse to meet with" → ~meet, with."""
    last = len(words) - 1
    return tuple(
        f"~{word}" if at and words[at - 1] == "to" else word
        for at, word in enumerate(words)
        if word != "to" or at == last
    )


def _slot(rest: list[str], fixed: tuple[str, ...]) -> str:
    if "X" not in rest:
        return "none"
    return "prep" if fixed and fixed[-1] in PREPOSITIONS else "direct"


def _act(row: dict[str, Any]) -> Act:
    made: dict[str, Any] = dict(row)
    for end in ("subject", "object"):
        made[end] = schemata(row.get(end, ANY_ACTOR))
    for key in ("verbs", "together", "suffered", "nouns", "adjectives"):
        made[key] = tuple(parse_pattern(words) for words in row.get(key, ()))
    for key in _SINGLE_WORDS:
        made[key] = tuple(row.get(key, ()))
    return Act(**made)


def schemata(letters: str) -> frozenset[str]:
    """The schemata that letters like "PG" stand for. KeyError for another letter."""
    return frozenset().union(*(_LETTERS[letter] for letter in letters))


def _index(acts: tuple[Act, ...], key: str) -> Index:
    found: dict[str, list[tuple[Act, Pattern]]] = {}
    for act in acts:
        for pattern in getattr(act, key):
            found.setdefault(pattern.head, []).append((act, pattern))
    longest_first = {
        head: tuple(sorted(pairs, key=lambda pair: -len(pair[1].words.split())))
        for head, pairs in found.items()
    }
    return MappingProxyType(longest_first)


def _by_word(acts: tuple[Act, ...], key: str) -> Mapping[str, Act]:
    return MappingProxyType({word: act for act in acts for word in getattr(act, key)})
