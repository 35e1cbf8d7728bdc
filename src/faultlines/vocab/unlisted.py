"""Those whom a list counts and doesn't name: "A, B and two smaller parties"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from faultlines.vocab.load import any_of, load_toml


@dataclass(frozen=True, slots=True)
class Unlisted:
    """start, end: the stretch in the text. number: how many; 0 where the text leaves it open."""

    start: int
    end: int
    words: str
    number: int


def unlisted(text: str, names: Sequence[tuple[int, int]]) -> Iterator[Unlisted]:
    """Each such stretch that follows a name of the list. names: start and end of each."""
    for found in _pattern().finditer(text):
        ends = [end for _, end in names if end <= found.start()]
        if ends and not text[max(ends) : found.start()].strip(" ,;)”\"’'"):
            count = found["number"] or ""
            number = int(count) if count.isdigit() else _numbers().get(count.lower(), 0)
            yield Unlisted(found.start("words"), found.end("words"),
                           " ".join(found["words"].split()), number)  # fmt: skip


@cache
def _numbers() -> dict[str, int]:
    """ "two" → 2; not "second"."""
    rows = load_toml("spelling.toml")["numbers"]
    return {ways[0]: int(key) for key, ways in rows.items() if int(key) > 1}


@cache
def _pattern() -> re.Pattern[str]:
    table = load_toml("unlisted.toml")
    joining, nouns, named = (any_of(table[key]) for key in ("joining", "nouns", "named_after"))
    number = rf"(?P<number>\d{{1,3}}|{any_of(list(_numbers()))})"
    counted = (
        rf"(?:{number}|{any_of(table['some'])})\s+(?:(?:[\w-]+\s+){{0,3}}?(?:{nouns})|others)\b"
    )
    return re.compile(
        rf"(?:,\s*)?(?:\b(?:{joining})\s+|(?<=,)\s*)(?:at least\s+)?(?P<words>{counted}|others\b)"
        rf"(?!\s*(?::|\(|,?\s*(?:{named})\b))",
        re.IGNORECASE,
    )
