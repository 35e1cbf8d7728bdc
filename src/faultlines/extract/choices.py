"""Names that the words leave open: "Syrian or Russian jets", "either A or B"."""

import re

from faultlines.extract.mentions import Mention

_BEFORE = re.compile(r"\b(?:or|either)\s+(?:by\s+)?(?:the\s+)?[\"“]?$", re.IGNORECASE)
_AFTER = re.compile(r"[\"”]?\s+or\s+\w", re.IGNORECASE)
_BACK = 16  # characters before a name
_EITHER = re.compile(
    r"\beither\s+(?:[^.;:]{3,90}\s+or\s+)?(?:(?:by|for|of|to|with|from)\s+)?(?:the\s+)?[\"“]?$",
    re.IGNORECASE,
)
_FAR_BACK = 120


def one_of_several(text: str, who: Mention) -> bool:
    """Whether a name stands beside an "or"."""
    before = text[max(0, who.start - _BACK) : who.start]
    return bool(_BEFORE.search(before) or _AFTER.match(text, who.end))


def either(text: str, whom: Mention) -> bool:
    """ "Support either A or B": whether a name is one of the two sides, which nobody tells."""
    return bool(_EITHER.search(text[max(0, whom.start - _FAR_BACK) : whom.start]))
