"""Ordinary words that a quietened line needs with a capital, since they are part of a name."""

import re
from collections.abc import Iterator

from faultlines.extract.casing import WORD, upper
from faultlines.extract.function_words import FUNCTION
from faultlines.vocab.names import words

EXPLAINED = re.compile(r"\(([A-Z]{2,8})\)")
FURTHEST = 4


def proper(line: str) -> str:
    """The line with titles, last words of names and explained acronyms in capitals."""
    row = list(WORD.finditer(line))
    letters = list(line)
    for at in (*titles(line, row), *last_words(line, row), *explained(line, row)):
        letters[at] = upper(letters[at])
    return "".join(letters)


def titles(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where titles right before a name start: "president Cristiani"."""
    known, name_follows = words("titles", "titles"), False
    for match in reversed(row):
        title = match.group().lower() in known
        if title and name_follows:
            yield match.start()
        gap = line[match.start() - 1 : match.start()] == " "
        named = match.group()[0].isupper() or (title and name_follows)
        name_follows = gap and named


def last_words(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where words start that a last word makes a name with the capital before them:
    "Salvadoran armed forces"."""
    known = words("heads", "tails") | words("heads", "public")
    for i, match in enumerate(row):
        if match.group() not in known:
            continue
        run = [match.start()]
        for before in reversed(row[max(i - FURTHEST, 0) : i]):
            joined = line[before.end() : run[-1]] == " "
            if not joined or before.group() in FUNCTION:
                break
            if before.group()[0].isupper():
                yield from run
                break
            run.append(before.start())


def explained(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where the words start whose first letters an acronym in brackets gives."""
    for bracket in EXPLAINED.finditer(line):
        before = [match for match in row if match.end() <= bracket.start()]
        telling = [match for match in before[-12:] if match.group().lower() not in FUNCTION]
        part = telling[-len(bracket.group(1)) :]
        if "".join(match.group()[0] for match in part).upper() == bracket.group(1):
            yield from (match.start() for match in part)
