"""The outlet that a line of a report's head names: "The Lantern, 8 March 2019" below a title."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from faultlines.model.when import When
from faultlines.read.dates import stated_date
from faultlines.vocab.load import word_list
from faultlines.vocab.names import given_names, places

DATE = (
    r"(?:[A-Z][a-z]+,? +)?(?:[0-9]{1,2}\.? +[A-Z][A-Za-z]{2,8}\.?,? +[0-9]{4}"
    r"|[A-Z][A-Za-z]{2,8}\.? +[0-9]{1,2},? +[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})"
)
_APART = r"(?: *[|·•] *| +[-–—] +|, +)"
_FIRST = re.compile(rf"(?P<date>{DATE}){_APART}(?P<name>[^|·•,:]{{2,50}})")
_LAST = re.compile(rf"(?P<name>[^|·•,:]{{2,50}}?){_APART}(?P<date>{DATE})")
_YEAR = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")
_ACRONYM = re.compile(r"[A-Z]{2,6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A head line with a name and a day. outlet: the name, if it is one of an outlet; None where
    it is an author's."""

    outlet: str | None
    day: When | None


def signed(line: str) -> Signed | None:
    """ "Velkia Herald, 5 May 2016", "By Joan Smit | 5 May 2016": a word tells what the name is."""
    found = _FIRST.fullmatch(line) or _LAST.fullmatch(line)
    if found is None:
        return None
    name = found["name"].strip()
    words = _capitals(name)
    if not words:
        return None
    if words[0] == "by":
        return Signed(outlet=None, day=stated_date(found["date"])) if len(words) > 1 else None
    if _words("outlets").isdisjoint(words):
        return None
    return Signed(outlet=name, day=stated_date(found["date"]))


def signed_below(line: str, text: str) -> Signed | None:
    """ "The Lantern, 8 March 2019" below a title: a name that is no place, person or event, and no
    later year in the text."""
    found = _FIRST.fullmatch(line) or _LAST.fullmatch(line)
    name = found["name"].strip() if found else ""
    day = stated_date(found["date"]) if found and _may_sign(name) else None
    if day is None or day.edtf is None:
        return None
    return None if later_told(day.edtf, text) else Signed(outlet=name, day=day)


def later_told(day: str, text: str) -> bool:
    """Whether the text names a year after that of an EDTF day: then the day isn't its own."""
    return any(year > day[:4] for year in _YEAR.findall(text))


def head_outlet(lines: Iterable[str], text: str) -> str | None:
    """The outlet that one of the head's lines names; None where none does, or two name several."""
    found: set[str] = set()
    for place, line in enumerate(lines):
        told = signed(line) or (signed_below(line, text) if place else None)
        if told is not None and told.outlet is not None:
            found.add(told.outlet)
    return found.pop() if len(found) == 1 else None


def _may_sign(name: str) -> bool:
    words = _capitals(name)
    if not words or name in places() or not _words("events").isdisjoint(words):
        return False
    if _ACRONYM.fullmatch(name):
        return True
    return len(words) > 1 and words[0] not in (*given_names(), "by", "in", "at", "on")


def _capitals(name: str) -> list[str]:
    """The words of a name, in small letters; none where they don't look like a name's."""
    words, joined = name.split(), _words("joining")
    if len(words) > 6 or not all(word[:1].isupper() or word in joined for word in words):
        return []
    return [word.lower().strip(".()") for word in words]


def _words(key: str) -> frozenset[str]:
    return word_list("head_lines.toml", key)
