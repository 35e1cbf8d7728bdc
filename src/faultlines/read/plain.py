"""Plain text to a draft."""

import re

from faultlines.read.dates import stated_date
from faultlines.read.decode import decode
from faultlines.read.draft import Draft
from faultlines.read.normalise import normalise, spread_tabs
from faultlines.read.reflow import reflow

LONGEST_TITLE = 120
_NO_TITLE = re.compile(r"[.,;:!?…—–-][\"'”’»)\]]*$|^(?:by|from)\s|^\W|https?://", re.IGNORECASE)


def read_plain(data: bytes) -> Draft:
    """The text of a file, its lines joined again where they were broken at a margin."""
    text, notes = decode(data)
    normal = normalise(spread_tabs(text))
    flowed = reflow(normal)
    if flowed != normal:
        notes += ("lines broken at a margin were joined",)
    return Draft(text=flowed, title=title_line(flowed), notes=notes)


def title_line(text: str) -> str | None:
    """The first line, where it is short, has no full stop and stands apart by a blank line."""
    first, _, rest = text.partition("\n")
    stands_apart = rest.startswith("\n") and rest.strip()
    if not stands_apart or not 2 <= len(first.split()) <= 20:
        return None
    if len(first) > LONGEST_TITLE or _NO_TITLE.search(first) or stated_date(first):
        return None
    return first
