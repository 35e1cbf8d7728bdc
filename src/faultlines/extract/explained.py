"""The name in small letters that an acronym in brackets stands for: "united union (UU)"."""

import re
from collections.abc import Iterator, Sequence

from faultlines.extract.function_words import FUNCTION
from faultlines.extract.initials import LINKS, firsts, shared
from faultlines.vocab.names import body_words, words

EXPLAINED = re.compile(r"[(\[][\"“]?([A-Z]{2,8})[\"”]?[)\]]")
FURTHEST = 10
GAPS = frozenset((" ", "-", "/"))
DETERMINERS = frozenset("the a an this that our their its his some".split())
Found = re.Match[str]


def explained(line: str, row: Sequence[Found]) -> Iterator[int]:
    """Where the words start of each name that an acronym in brackets explains."""
    ends = [word.end() for word in row]
    for bracket in EXPLAINED.finditer(line):
        last = len([end for end in ends if end <= bracket.start()])
        before = list(row[max(last - FURTHEST - 1, 0) : last])
        if before and line[before[-1].end() : bracket.start()].strip('"” ') == "":
            yield from (word.start() for word in name_of(line, before, bracket.group(1)))


def name_of(line: str, before: Sequence[Found], acronym: str) -> list[Found]:
    """The telling words of the name: those whose letters fit in order, else those that hold most
    of its letters, else a body's name after an article."""
    telling = [word for word in before if low(word) not in FUNCTION]
    exact = telling[-len(acronym) :]
    if "".join(word.group()[0] for word in exact).upper() == acronym:
        return exact
    run = joined(line, before)
    part = [word for word in run if low(word) not in FUNCTION]
    best = max(
        (part[at:] for at in range(len(part))),
        key=lambda some: (held(some, acronym), -len(some)),
        default=[],
    )
    if held(best, acronym) > 1 and 2 * held(best, acronym) >= len(acronym):
        return best
    at = len(before) - len(run)
    whole = at > 0 and low(before[at - 1]) in DETERMINERS and bool(run)
    return part if whole and low(run[-1]) in body_words() else []


def held(some: Sequence[Found], acronym: str) -> int:
    """How many of an acronym's letters these words begin with."""
    return shared(acronym, firsts(word.group() for word in some)[0])


def joined(line: str, before: Sequence[Found]) -> Sequence[Found]:
    """The words right before the bracket that may make one name: back to a small word that no
    name has inside, and over "of" only to a body's word."""
    start = len(before)
    for at in range(len(before) - 1, -1, -1):
        if at + 1 < len(before) and line[before[at].end() : before[at + 1].start()] not in GAPS:
            break
        if low(before[at]) in FUNCTION:
            if low(before[at]) not in LINKS or not goes_over(before, at):
                break
        else:
            start = at
    return before[start:]


def goes_over(before: Sequence[Found], at: int) -> bool:
    """Whether a name goes on over this small word: "union of", "union of the", "army and"."""
    if low(before[at]) in ("of", "for", "de", "del"):
        return at > 0 and low(before[at - 1]) in words("heads", "with_of")
    if low(before[at]) == "the":
        return at > 1 and low(before[at - 1]) in ("of", "for") and goes_over(before, at - 1)
    return True


def low(word: Found) -> str:
    """The word in small letters, without its possessive ending."""
    return re.sub(r"['’]s?$", "", word.group().lower())
