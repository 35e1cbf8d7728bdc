"""Headings and cables in capitals, written as if they were normal text, letter for letter."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from faultlines.extract.capitals import proper
from faultlines.extract.casing import WORD, is_common, one, upper
from faultlines.extract.function_words import FUNCTION
from faultlines.extract.sentences import line_breaks
from faultlines.vocab.names import demonyms, places, world

EDITORIAL = re.compile(
    r"\[(?:begin |end |passage |words? |sentence )?(?:text|report|recording|indistinct|omitted|sic"
    r"|continued|excerpts?|commentary|speech|interview|applause|article|announcer|editorial"
    r"|name as received|as heard|as published|as received|unidentified correspondent|reporter)\]",
    re.I,
)
LETTERS = re.compile(r"[^\W\d_]")
FOLLOWING = re.compile(r"(?<![A-Z])[.!?][”\"]?\s+[“\"]?[^\W\d_]")
OPENING = re.compile(rf"^\W*[^\W\d_]|{FOLLOWING.pattern}")
BRACKET = re.compile(r"[(\[]([A-Z]{2,8})[)\]]|\b([A-Z]{2,8}) (?:\[[A-Z’' -]+ [A-Z’' -]+\])")
SMALL_SHARE, LONGEST = 0.1, 6


def restore_case(text: str, common: Callable[[], frozenset[str]]) -> str:
    """The text with its shouted lines in normal case, of the same length.

    common: gives the words that are no names; asked only when a line shouts.
    """
    lines = text.split("\n")
    shouted = [shouts(line) for line in lines]
    if not any(shouted):
        return text
    pairs = list(zip(lines, shouted, strict=True))
    seen = {**forms(line for line, loud in pairs if not loud), **brackets(text, common())}
    breaks, out, at = line_breaks(text), [], 0
    for line, loud in pairs:
        out.append(quieten(line, seen, common(), at == 0 or at - 1 in breaks) if loud else line)
        at += len(line) + 1
    return "\n".join(out)


def without_notes(text: str) -> str:
    """The text with an editor's notes in square brackets as blanks: "[words indistinct]"."""
    return EDITORIAL.sub(lambda match: " " * len(match.group()), text)


def brackets(text: str, common: frozenset[str]) -> Mapping[str, str]:
    """Acronyms that brackets explain: they stay in capitals wherever they stand."""
    found = {match.group(1) or match.group(2) for match in BRACKET.finditer(text)}
    kept = {word.lower(): word for word in found if not is_common(word.lower(), common)}
    return {**kept, "us": "us"} if "U.S." in text else kept


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


def quieten(line: str, seen: Mapping[str, str], common: frozenset[str], opens: bool = True) -> str:
    """One shouted line in normal case. opens: a sentence starts with it."""
    found = list(WORD.finditer(line))
    names = inside_names([match.group() for match in found])
    out, at = [], 0
    for i, match in enumerate(found):
        start, end = match.span()
        near = line[max(start - 1, 0) : start] + line[end : end + 1]
        out += [line[at:start], one(match.group(), near, i in names, seen, common)]
        at = end
    return proper(start_capital("".join([*out, line[at:]]), opens))


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


def start_capital(line: str, opens: bool) -> str:
    """The first letter of each sentence of the line, large."""
    pattern = OPENING if opens else FOLLOWING
    return pattern.sub(lambda match: upper(match.group()), line)


@cache
def long_names() -> Mapping[str, list[tuple[str, ...]]]:
    """Names of two or more words, by their first word, in lower case."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in (*places(), *demonyms(), *world()):
        row = tuple(WORD.findall(name.lower()))
        if 1 < len(row) <= LONGEST:
            found.setdefault(row[0], []).append(row)
    return found
