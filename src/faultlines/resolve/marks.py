"""What two names have in common, as numbers from 0 to 1."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.fuzz import ratio

from faultlines.resolve.parts import Parts, parts
from faultlines.resolve.skeleton import bones
from faultlines.vocab.names import places
from faultlines.vocab.spelling import given_forms

NEAR = 0.75  # two words that may be spellings of one


@lru_cache(maxsize=50_000)
def marks(one: str, two: str) -> Mapping[str, float]:
    """Each mark by its name; the same whichever name comes first."""
    first, second = sorted(
        (parts(one), parts(two)), key=lambda each: (len(each.core), each.letters)
    )
    pairs = _laid(first.core, second.core)
    alike = [score for _, _, score in pairs]
    left = _others(first.core, {i for i, _, _ in pairs})
    over = _others(second.core, {i for _, i, _ in pairs})
    size = sum(map(len, first.core)) or 1
    return {
        "worst": min(alike, default=0.0) if not left else 0.0,
        "mean": sum(alike) / max(len(first.core), 1),
        "near": sum(len(first.core[i]) * score for i, _, score in pairs) / size,
        "swapped": min(1.0, sum(map(len, left)) / size) if over else 0.0,
        "missing": min(1.0, sum(map(len, left)) / size),
        "extra": sum(map(len, over)) / (sum(map(len, second.core)) or 1),
        "one word": float(len(first.core) == 1),
        "bare word": float(len(first.core) == 1 and len(second.core) > 1),
        "letters": ratio(first.letters, second.letters) / 100,
        "sorted": ratio("".join(sorted(first.core)), "".join(sorted(second.core))) / 100,
        "bones": ratio(bones(first.letters), bones(second.letters)) / 100,
        "same ends": float(bool(pairs) and _ends(first, second)),
        "number": float(first.numbers == second.numbers),
        "form": float(bool(first.forms and second.forms and first.forms != second.forms)),
        "initials": float(_spells(first, second)),
        "run together": float(first.letters == second.letters),
        "other place": float(any(_is_place(word) for word in over)),
    }


def _others(row: Sequence[str], used: set[int]) -> list[str]:
    return [word for i, word in enumerate(row) if i not in used]


def _laid(short: Sequence[str], long: Sequence[str]) -> list[tuple[int, int, float]]:
    """The words of two names side by side, the likest first, each once."""
    scores = sorted(
        ((alike(a, b), -abs(i - j), i, j) for i, a in enumerate(short) for j, b in enumerate(long)),
        reverse=True,
    )
    used: tuple[set[int], set[int]] = (set(), set())
    found: list[tuple[int, int, float]] = []
    for score, _, i, j in scores:
        if score >= NEAR and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append((i, j, score))
    return found


@lru_cache(maxsize=200_000)
def alike(one: str, two: str) -> float:
    """How alike two words are, by letters and by what is heard; an initial is like its word."""
    given = given_forms().get(one)
    if one == two or (given is not None and given == given_forms().get(two)):
        return 1.0
    if min(len(one), len(two)) == 1:
        return 0.85 if one[0] == two[0] else 0.0
    heard = ratio(bones(one), bones(two)) / 100
    seen = JaroWinkler.similarity(one, two)
    even = ratio(one, two) / 100
    return 0.35 * heard + 0.25 * seen + 0.4 * even


def _ends(one: Parts, two: Parts) -> bool:
    """Whether the last words are spellings of one, and the first words too."""
    return alike(one.core[0], two.core[0]) >= NEAR and alike(one.core[-1], two.core[-1]) >= NEAR


def _is_place(word: str) -> bool:
    """A country's name tells one branch from another."""
    return word in _states()


@cache
def _states() -> frozenset[str]:
    return frozenset(name.lower() for name, place in places().items() if place.kind == "state")


def _spells(short: Parts, long: Parts) -> bool:
    """ "NLF" and "National Liberation Front"."""
    if len(short.core) != 1 or len(long.core) < 3 or len(short.core[0]) < 3:
        return False
    return short.core[0] == "".join(word[0] for word in long.core)
