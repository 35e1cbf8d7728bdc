"""Where the items of a list and the cells of a table begin within a line, and their marks.

Pasted texts lose line breaks: "• A … • B …", "(1) A … (2) B …", "A | B | C", columns of spaces.
Each item or cell is read as a sentence of its own, so that nothing is told of two of them.
"""

import re
from collections.abc import Iterator

from faultlines.extract.flat_lists import FEWEST

Range = tuple[int, int]

_BULLET = re.compile(r"(?:(?<=\s)|^)[•▪‣◦●■○∙·|]+(?=\s|$)\s*|(?:(?<!\s)\s+)?[•▪‣●■]+\s*")
_FIELD = re.compile(r" / (?=[A-Z][a-z]+(?: [a-z]+){0,2}: )")
_COLUMN = re.compile(r"(?<=[^\s,]) {3,}(?=\S)")
_BAR = re.compile(r"(?:(?<=\s)|^)\|+(?=\s|$)")
_STAR = re.compile(r"(?:(?<=\s)|^)\*+ +(?=[A-Z0-9“\"(])")
_DASH = re.compile(r"(?:(?<= )|^)(?P<sign>[-–—]) +(?=[A-Z0-9“\"])")
_OPENS = re.compile(r"[ >]*(?:(?P<sign>[-–—])|[^.!?:]{0,60}: (?P<later>[-–—])) ")
_FIRST = re.compile(
    r"[ >]*(?:[-–—*•▪‣◦●■○∙·+]+ +|[-•▪‣●■]+(?=[A-Z])|o +(?=[A-Z])|#+ +(?=\S)"
    r"|(?:\(?[0-9]{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{2,4}[.)]|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?) +"
    r"(?=[A-Z“\"(\[])|(?:> ?)+(?=\S))"
)
_NUMBER = re.compile(r"(?:(?<=\s)|^)(\()?([0-9]{1,2}|[a-j])([.)]) +(?=[A-Z“\"])")
_LETTERS = "abcdefghij"


def marks(line: str) -> list[Range]:
    """The bullets, numbers, bars and gaps of a line, in order; an item starts after each."""
    found = [
        match.span() for pattern in (_BULLET, _COLUMN, _FIELD) for match in pattern.finditer(line)
    ]
    found += [match.span() for match in (_FIRST.match(line),) if match is not None]
    stars = [match.span() for match in _STAR.finditer(line)]
    found += stars if len(stars) > 1 and len(stars) < FEWEST else []
    return sorted({*found, *_dashes(line), *_numbers(line)})


def is_row(line: str) -> bool:
    """Whether a line has cells: bars or gaps of several spaces between its words."""
    return bool(_COLUMN.search(line) or _BAR.search(line))


def _dashes(line: str) -> Iterator[Range]:
    """Dashes before capitals, where the list begins with one: "Events: - A … - B …"."""
    opening = _OPENS.match(line)
    sign = (opening["sign"] or opening["later"]) if opening else None
    found = [match.span() for match in _DASH.finditer(line) if match["sign"] == sign]
    yield from found if len(found) > 1 else ()


def _numbers(line: str) -> Iterator[Range]:
    """Numbers or letters that count from one: "(1) A … (2) B …", "1. A … 2. B …"."""
    run: list[re.Match[str]] = []
    for match in _NUMBER.finditer(line):
        place = _place(match[2])
        if run and (match[1], match[3]) == (run[0][1], run[0][3]) and place == len(run) + 1:
            run.append(match)
        elif place == 1:
            yield from _spans(run)
            run = [match]
    yield from _spans(run)


def _spans(run: list[re.Match[str]]) -> Iterator[Range]:
    yield from (match.span() for match in run if len(run) > 1)


def _place(mark: str) -> int:
    return int(mark) if mark.isdigit() else _LETTERS.index(mark) + 1
