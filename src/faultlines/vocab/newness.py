"""How a text says that a group is a new one, as patterns over what stands around its name."""

import re
from functools import cache

from faultlines.vocab.load import any_of, load_toml

AROUND = 120  # characters that are looked at on either side
BETWEEN = r"(?:(?!(?:of|in|to|for|by|and|or|with|from|within|among)\b)[\w’'-]+\s+){0,3}?"


def called_new(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch that calls the name at text[start:end] a new group, with the name; or None."""
    hint, before, after = _patterns()
    room = max(0, start - AROUND)
    head, tail = text[room:start], text[end : end + AROUND]
    if not (hint.search(head) or hint.search(tail)):
        return None
    if found := after.match(tail):
        return start, end + found.end()
    found = before.search(head)
    if found and (not found["comma"] or tail.lstrip().startswith((",", "("))):
        return room + found.start(), end
    return None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = load_toml("newness.toml")
    group = f"(?:{any_of(table['groups'])})"
    noun = rf"\b(?:{any_of(table['words'])})\s+{BETWEEN}{group}"
    unheard = rf"\b{group}\s+(?:that\s+)?(?:{any_of(table['history'])})"
    called = rf"(?:(?P<comma>,)|,?\s+(?:{any_of(table['naming'])}))?"
    said = rf"(?:(?:{any_of(table['holding'])})\s+to\s+be\s+)?"
    link = rf"(?:\s+\([^()]{{1,60}}\))?(?:,|\s+(?:is|was|remains)\s+{said}|\s+[–—]\s*)\s*"
    return (
        re.compile(any_of([*table["words"], *table["history"]]), re.IGNORECASE),
        re.compile(rf"(?:{noun}|{unheard}){called}\s+(?:the\s+)?[\"“‘']?$", re.IGNORECASE),
        re.compile(rf"{link}(?:a|an|the|another)\s+(?:\w+ly\s+)?(?:{noun}|{unheard})\b",
                   re.IGNORECASE),
    )  # fmt: skip
