"""Ordinary words that a quietened line needs with a capital, since they are part of a name."""

import re
from collections.abc import Iterator
from itertools import pairwise

from faultlines.extract.casing import WORD, upper
from faultlines.extract.explained import explained
from faultlines.extract.function_words import FUNCTION
from faultlines.extract.unit_capitals import with_units
from faultlines.extract.wordlists import plain_words
from faultlines.vocab.names import body_words, given_names, words

GLOSS = re.compile(r"\b[A-Z][A-Z0-9-]{1,8} \[([^\]\[.]{4,80})\]")
FURTHEST = 4


def proper(line: str) -> str:
    """The line with titles, last words of names and explained acronyms in capitals."""
    row = list(WORD.finditer(line))
    letters = list(line)
    for at in titled(line, row):
        letters[at] = upper(letters[at])
    line = "".join(letters)
    row = list(WORD.finditer(line))
    for at in (*titles(line, row), *last_words(line, row), *explained(line, row)):
        letters[at] = upper(letters[at])
    for at in (*bodies(line, row), *glosses(line), *given(line, row)):
        letters[at] = upper(letters[at])
    return with_units("".join(letters))


def bodies(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where the words start of a body named by ordinary words alone: "national liberation
    front", "army of national liberation"."""
    last = body_words()
    telling = words("heads", "telling")
    for i, match in enumerate(row):
        if match.group().lower() not in last:
            continue
        run = [match, *_run(line, row[max(i - FURTHEST, 0) : i], match)]
        after = _after(line, row[i : i + 4])
        if any(word.group().lower() in telling for word in (*run[1:], *after)):
            yield from (word.start() for word in (*run, *after))


def _run(line: str, before: list[re.Match[str]], last: re.Match[str]) -> Iterator[re.Match[str]]:
    """The words right before a last word, from it backwards."""
    start = last.start()
    for word in reversed(before):
        if line[word.end() : start] != " " or word.group().lower() in FUNCTION:
            return
        yield word
        start = word.start()


def _after(line: str, row: list[re.Match[str]]) -> list[re.Match[str]]:
    """The telling words after a head and "of": "army of national liberation"."""
    if (
        len(row) < 3
        or row[1].group() != "of"
        or row[0].group().lower() not in words("heads", "with_of")
    ):
        return []
    found = []
    for word in row[2:]:
        if word.group().lower() not in words("heads", "telling"):
            break
        found.append(word)
    return found


def glosses(line: str) -> Iterator[int]:
    """Where the words start that square brackets give for an acronym: "CB [Cedar Brigade]"."""
    for gloss in GLOSS.finditer(line):
        for word in WORD.finditer(gloss.group(1)):
            if word.group() not in FUNCTION:
                yield gloss.start(1) + word.start()


def given(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where a given name starts that is an ordinary word too, right before a name."""
    for word, following in pairwise(row):
        close = line[word.end() : following.start()] == " "
        if close and following.group()[0].isupper() and word.group() in given_names():
            yield word.start()


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


def titled(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where a given name and a surname start after a title, though both are ordinary words too:
    "colonel hugo waters"."""
    known, plain = words("titles", "titles"), plain_words()
    for title, first, last in zip(row, row[1:], row[2:], strict=False):
        close = line[title.end() : first.start()] + line[first.end() : last.start()] == "  "
        name = first.group().lower() in given_names() and last.group().lower() not in FUNCTION
        if close and name and title.group().lower() in known and last.group() not in plain:
            yield from (first.start(), last.start())


def last_words(line: str, row: list[re.Match[str]]) -> Iterator[int]:
    """Where words start that a last word makes a name with the capital before them:
    "Salvadoran armed forces"."""
    known = body_words()
    for i, match in enumerate(row):
        if match.group() not in known:
            continue
        run = [match.start()]
        for before in reversed(row[max(i - FURTHEST, 0) : i]):
            joined = line[before.end() : run[-1]] == " "
            owner = before.group().endswith(("'s", "’s"))
            if not joined or owner or before.group().lower() in FUNCTION:
                break
            if before.group()[0].isupper():
                # "CB units" are units of CB, no body of that name.
                yield from run if len(before.group()) < 2 or not before.group().isupper() else ()
                break
            run.append(before.start())
