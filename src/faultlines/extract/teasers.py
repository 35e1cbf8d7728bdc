"""Titles of other reports, set beside or into one: "Related: …", "You may also like: …".

They tell of another text, and mostly of what this one tells already.
"""

import re
from collections.abc import Iterator
from functools import cache

from faultlines.vocab.leftovers import any_leftover, leftover_words

Left = tuple[int, int, str]
WHY = "the title of another report"
_LONGEST = 240  # letters of titles after a label
_TITLE = 120  # letters of a title in a line of its own
_MOST = 8  # titles under one heading
_BULLET = " \t•*-–—»›>|"


def teasers(text: str) -> Iterator[Left]:
    """(start, end, why) of each: after a label, and line by line under a heading."""
    labelled, glued = _labelled()
    at, under = 0, 0
    for line in text.split("\n"):
        bare = line.strip(_BULLET + ":.#_[]()").lower()
        if bare in leftover_words("teaser_headings"):
            under = _MOST
        elif under and bare:
            under = under - 1 if _is_title(line) else 0
            if under:
                yield at, at + len(line), WHY
        match = labelled.match(line) or glued.search(line)
        if match and len(line) - match.start() <= _LONGEST:
            yield at + match.start(), at + len(line), WHY
        at += len(line) + 1


def _is_title(line: str) -> bool:
    """Whether a line may be a title: short, and no sentence with its full stop."""
    title = line.strip(_BULLET)
    return title[:1].isalpha() and len(title) <= _TITLE and title[-1:] not in '.!"”:;,'


@cache
def _labelled() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Labels that begin a line, and those that follow a sentence within one."""
    first, within = any_leftover("teaser_labels", "teaser_headings"), any_leftover("teaser_glued")
    end = r"[*_]*(?:\s*[:|»›]|\s+[-–—])[*_]*\s+(?=\S)"
    return (
        re.compile(rf"[\s•*_–—»›>|#(\[-]*(?:{first}){end}", re.IGNORECASE),
        re.compile(rf"(?<=[.!?”\")\]]\s)[(\[]?(?i:{within}):\s+(?=\S)(?!.*[.!?]\s+[A-Z])"),
    )
