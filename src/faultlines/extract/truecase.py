"""Headings and cables in capitals, written as if they were normal text, letter for letter."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from faultlines.extract.function_words import FUNCTION
from faultlines.vocab.names import demonyms, places, words, world

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LETTERS = re.compile(r"[^\W\d_]")
SMALL_SHARE, LARGE_CITY, LONGEST = 0.1, 300_000, 4
PARTICLES = frozenset("AL EL UL ES EZ AS ASH AD AN AR AT AZ WAL BIN IBN".split())
MONTHS = frozenset(
    "january february april june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday jan feb apr jun jul aug sep sept oct nov dec".split()
)
SUFFIXES = (("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"),
            ("ing", ""), ("ing", "e"), ("ly", ""), ("er", ""), ("er", "e"), ("ers", ""))  # fmt: skip


def restore_case(text: str, common: Callable[[], frozenset[str]]) -> str:
    """The text with its shouted lines in normal case, of the same length.

    common: gives the words that are no names; asked only when a line shouts.
    """
    lines = text.split("\n")
    shouted = [shouts(line) for line in lines]
    if not any(shouted):
        return text
    seen = forms(line for line, loud in zip(lines, shouted, strict=True) if not loud)
    known = common()
    return "\n".join(
        quieten(line, seen, known) if loud else line
        for line, loud in zip(lines, shouted, strict=True)
    )


def shouts(line: str) -> bool:
    """Whether a line is all in capitals, apart from a particle or two."""
    if not line or line.islower() or len(line) < 6:
        return False
    letters = LETTERS.findall(line)
    small = sum(map(str.islower, letters))
    return len(letters) > 5 and small <= SMALL_SHARE * len(letters)


def forms(lines: Iterable[str]) -> Mapping[str, str]:
    """How the document writes each word where it doesn't shout: lower case → its usual form.

    A capital at the start of a sentence says nothing, so those count for little.
    """
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        for match in WORD.finditer(line):
            start = match.start()
            initial = start < 2 or line[start - 2] in '.!?:“"' or line[start - 1] in '“"('
            word = match.group()
            weight = 1 if initial and word.istitle() else 5
            counts.setdefault(word.lower(), Counter())[word] += weight
    return {word: forms.most_common(1)[0][0] for word, forms in counts.items()}


def quieten(line: str, seen: Mapping[str, str], common: frozenset[str]) -> str:
    """One shouted line in normal case."""
    found = list(WORD.finditer(line))
    names = inside_names([match.group() for match in found])
    out, at = [], 0
    for i, match in enumerate(found):
        start, end = match.span()
        near = line[max(start - 1, 0) : start] + line[end : end + 1]
        out += [line[at:start], one(match.group(), near, i in names, seen, common)]
        at = end
    quiet = "".join([*out, line[at:]])
    return capital_after_titles(start_capital(quiet))


def one(word: str, near: str, named: bool, seen: Mapping[str, str], common: frozenset[str]) -> str:
    """One word. near: the characters on both sides of it."""
    low = word.lower()
    if "." in near and len(word) <= 2 and word.isupper() and low not in FUNCTION:
        return word
    if len(word) == 1 and low not in ("a", "i"):
        return word
    if word in PARTICLES and near.endswith("-"):
        return low
    if word == "US" or (near == "()" and len(word) <= 7):
        return word
    if named:
        return title(word)
    if low in FUNCTION:
        return low
    if seen.get(low, word) != word or (low in seen and len(word) > 1):
        return seen[low]
    return unseen(word, low, common)


def unseen(word: str, low: str, common: frozenset[str]) -> str:
    """A word that the document writes only in capitals."""
    if word in world():
        return word
    if low in MONTHS or low in single_names() or low in words("heads", "heads"):
        return title(word)
    if is_common(low, common):
        return low
    if len(word) <= 5 and not re.search("[AEIOUY]", word):
        return word
    return title(word)


def is_common(low: str, common: frozenset[str]) -> bool:
    """Whether a word, or what is left without its ending, is an ordinary word."""
    base = re.sub(r"['’]s?$", "", low)
    if base in common or low in FUNCTION:
        return True
    return any(
        base.endswith(end)
        and (stem := base[: -len(end)] + instead)
        and (stem in common or (stem[-1:] * 2 == stem[-2:] and stem[:-1] in common))
        for end, instead in SUFFIXES
    )


def title(word: str) -> str:
    """First letter large: "D'ETAT" stays whole, "IRAN’S" → "Iran’s"."""
    return word[0] + word[1:].lower()


def inside_names(row: list[str]) -> set[int]:
    """Which words stand inside a known name of two or more words."""
    found: set[int] = set()
    low = [word.lower() for word in row]
    names = long_names()
    for i, word in enumerate(low):
        for size in names.get(word, ()):
            if tuple(low[i : i + len(size)]) == size:
                found.update(j for j in range(i, i + len(size)) if low[j] not in FUNCTION)
    return found


def start_capital(line: str) -> str:
    """The first letter of the line, large."""
    first = LETTERS.search(line)
    return (
        line
        if first is None
        else line[: first.start()] + line[first.start() :][0].upper() + line[first.end() :]
    )


def capital_after_titles(line: str) -> str:
    """Titles right before a name get a capital: "president Cristiani" → "President Cristiani"."""
    titles = words("titles", "titles")
    found = list(WORD.finditer(line))
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if (
            left.group() in titles
            and line[right.start()].isupper()
            and line[left.end() : right.start()] == " "
        ):
            line = line[: left.start()] + title(left.group().upper()) + line[left.end() :]
    return line


@cache
def single_names() -> frozenset[str]:
    """Names of one word that are surely places, people or bodies, in lower case."""
    sure = {
        name
        for name, place in places().items()
        if place.kind != "city" or place.population >= LARGE_CITY
    }
    return frozenset(
        name.lower() for name in (*sure, *demonyms()) if " " not in name and len(name) > 3
    )


@cache
def long_names() -> Mapping[str, list[tuple[str, ...]]]:
    """Names of two or more words, by their first word, in lower case."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in (*places(), *demonyms(), *world()):
        row = tuple(WORD.findall(name.lower()))
        if 1 < len(row) <= LONGEST + 2:
            found.setdefault(row[0], []).append(row)
    return found
