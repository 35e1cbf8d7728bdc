"""Where a report was filed from: "LIMA, 22 Jan 89 (Agency) -- …", "CAIRO (Reuters) - …".

The city is no actor of the report, and the first sentence starts after it.
"""

import re
from functools import cache

from faultlines.vocab.names import places

_WORD = r"[A-Z][\w.'’-]*"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
_WHERE = rf"(?P<city>{_NAME})(?:(?:, |/){_NAME}| \({_NAME}\)){{0,2}}"
_DATE = r", (?:\d{1,2} [A-Za-z]{3,9}\.?(?: \d{2,4})?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)"
_AGENCY = r" \([A-Z][\w./ -]{1,38}\)"
_DASH = r"\s*(?:--|[—–]|-)(?=\s)"
_NOTES = r"(?:\[[^\]]{1,120}\]\s*)*"
_DATELINE = re.compile(
    rf"^[ \t]*{_NOTES}{_WHERE}(?:(?P<date>{_DATE})(?:{_AGENCY})?{_DASH}|(?P<agency>{_AGENCY})"
    rf"(?:{_DASH})?|(?P<bare>{_DASH}))\s*{_NOTES}",
    re.MULTILINE,
)
_FIRST_LINE = 1_000  # letters, of which the first sentence of a report needs few
_AGENCIES = frozenset(("CNN", "AP", "AFP", "UPI", "Reuters", "REUTERS", "DPA", "EFE", "BBC"))


def datelines(text: str) -> tuple[tuple[int, int], ...]:
    """Each from its first letter to that of the report, as offsets."""
    return tuple(match.span() for match in _DATELINE.finditer(text) if _is_one(match))


def dateline_ends(text: str) -> frozenset[int]:
    """Where the reports start that follow a dateline."""
    return frozenset(end for _, end in datelines(text))


def _is_one(match: re.Match[str]) -> bool:
    """A date tells it; else the city must be known, and an agency or its capitals tell it."""
    if match["date"]:
        return True
    city = match["city"]
    if city.lower() not in _cities():
        return match["bare"] is not None and _opens_report(match)
    if match["agency"]:
        dashed = match[0].rstrip().endswith(("-", "—", "–"))
        return dashed or match["agency"].strip(" ()") in _AGENCIES
    return city.isupper()


def _opens_report(match: re.Match[str]) -> bool:
    """ "TOLMAR - Coalition forces struck …": a town in capitals that no table has, once in the
    text, before a sentence; acronyms of a list ("CF - the Cedar Front") are none."""
    city, text = match["city"], match.string
    line = text[match.end() : match.end() + _FIRST_LINE].split("\n", 1)[0]
    sentence = line.rstrip('”" ').endswith(".") and len(line.split()) > 6 and not line.isupper()
    alone = len(re.findall(rf"\b{re.escape(city)}\b", text)) == 1
    return sentence and city.isupper() and len(city) > 4 and line[:1].isupper() and alone


@cache
def _cities() -> frozenset[str]:
    return frozenset(name.lower() for name, place in places().items() if place.kind != "state")
