"""The day of publication that a line of a report's head states: "Published: April 3, 2018"."""

import re
from itertools import islice

from faultlines.model.when import When
from faultlines.read.cable_date import cable_date
from faultlines.read.dates import stated_date
from faultlines.read.head_outlet import DATE, head_outlet, later_told, signed, signed_below
from faultlines.vocab.load import word_list
from faultlines.vocab.names import places

_LINES = 3
_LONGEST = 200  # letters of a line that states a day
_MARKS = " \t_#>"
_TIME = r"(?:,? +(?:at +)?[0-9]{1,2}[:.]?[0-9]{2}(?: ?[ap]\.?m\.?)?(?: +\(?[A-Z]{2,4}\)?)?)?"
_MONTH = r"[A-Z][A-Za-z]{2,8}\.?,? +[0-9]{4}"
_LABELLED = re.compile(
    rf"(?P<label>[A-Za-z ]{{3,24}}?)(?: *:| +on|(?= )) *(?P<date>{DATE}){_TIME}\.?"
)
_OF_MONTH = re.compile(rf"(?P<label>[A-Za-z ]{{3,24}}?)(?: *:|(?= )) *(?P<date>{_MONTH})\.?")
_PLACED = re.compile(rf"(?P<place>[A-Z][^,|:0-9]{{2,30}})(?:, [A-Z][a-z]+)?, (?P<date>{DATE})")
_PARTS = re.compile(r" *[|·•] *")


def head_date(text: str) -> When | None:
    """The day that one of the first lines gives, whole, under a label or by an outlet or author,
    else when the report was brought up to date, else where and when it was given, else when it
    was sent by cable.

    None where no line does, or two give different days. A title that ends in a day ("The march of
    5 May 2016") and a day alone are left: they may be of what the report tells.
    """
    lines = _head(text)
    for days in (
        map(_of_line, lines),
        (below.day for line in lines[1:] if (below := signed_below(line, text)) is not None),
        (_labelled(part, "updates") for line in lines for part in _PARTS.split(line)),
        (_placed(line, text) for line in lines[1:]),
        (cable_date(text),),
    ):
        found = {day.edtf: day for day in days if day is not None}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def outlet_of(text: str) -> str | None:
    """The outlet that one of the first lines names beside its day; None where none does."""
    return head_outlet(_head(text), text)


def _head(text: str) -> list[str]:
    """The first lines that have words, without their marks."""
    bare = (line.strip(_MARKS) for line in text.replace("*", "").split("\n"))
    first = islice(filter(None, bare), _LINES)
    return [line if len(line) <= _LONGEST else "" for line in first]


def _of_line(line: str) -> When | None:
    if day := _labelled(line, "labels"):
        return day
    told = signed(line)
    return told.day if told is not None else None


def _labelled(line: str, key: str) -> When | None:
    """The day behind a label of that list; a month behind one of "updates"."""
    label = _LABELLED.fullmatch(line)
    if label and label["label"].lower().strip() in _words(key):
        return stated_date(label["date"])
    month = _OF_MONTH.fullmatch(line) if key == "updates" else None
    if month is None or month["label"].lower().strip() not in _words(key):
        return None
    day = stated_date(f"1 {month['date']}")
    return When(edtf=day.edtf[:7], words=month["date"]) if day and day.edtf else None


def _placed(line: str, text: str) -> When | None:
    """ "Amman, 3 November 2020" below a title: a known town, and no later year in the text."""
    found = _PLACED.fullmatch(line)
    place = places().get(found["place"]) if found else None
    day = stated_date(found["date"]) if found and place and place.kind != "state" else None
    if day is None or day.edtf is None:
        return None
    return None if later_told(day.edtf, text) else day


def _words(key: str) -> frozenset[str]:
    return word_list("head_lines.toml", key)
