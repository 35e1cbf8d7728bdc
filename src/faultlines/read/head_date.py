"""The day of publication that a line of a report's head states: "Published: April 3, 2018"."""

import re
from itertools import islice

from faultlines.model.when import When
from faultlines.read.dates import stated_date
from faultlines.vocab.load import word_list

_LINES = 3
_MARKS = " \t_#>"
_DATE = (
    r"(?:[A-Z][a-z]+,? +)?(?:[0-9]{1,2}\.? +[A-Z][A-Za-z]{2,8}\.?,? +[0-9]{4}"
    r"|[A-Z][A-Za-z]{2,8}\.? +[0-9]{1,2},? +[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})"
)
_APART = r"(?: *[|·•] *| +[-–—] +|, +)"
_LABELLED = re.compile(rf"(?P<label>[A-Za-z ]{{3,24}}?)(?: *:| +on) *(?P<date>{_DATE})\.?")
_FIRST = re.compile(rf"(?P<date>{_DATE}){_APART}(?P<name>[^|·•,:]{{2,50}})")
_LAST = re.compile(rf"(?P<name>[^|·•,:]{{2,50}}?){_APART}(?P<date>{_DATE})")


def head_date(text: str) -> When | None:
    """The day that one of the first lines gives, whole, under a label or by an outlet or author.

    None where no line does, or two give different days. A title that ends in a day ("The march of
    5 May 2016") and a day alone are left: they may be of what the report tells.
    """
    bare = (line.strip(_MARKS) for line in text.replace("*", "").split("\n"))
    lines = list(islice(filter(None, bare), _LINES))
    days = {day.edtf: day for line in lines if (day := _of_line(line)) is not None}
    return next(iter(days.values())) if len(days) == 1 else None


def _of_line(line: str) -> When | None:
    label = _LABELLED.fullmatch(line)
    if label and label["label"].lower().strip() in _words("labels"):
        return stated_date(label["date"])
    named = _FIRST.fullmatch(line) or _LAST.fullmatch(line)
    return stated_date(named["date"]) if named and _signs(named["name"].strip()) else None


def _signs(name: str) -> bool:
    """Whether a name in a head is that of an outlet or, after "By", of an author."""
    words = name.split()
    joined = _words("joining")
    if len(words) > 6 or not all(word[:1].isupper() or word in joined for word in words):
        return False
    if words[0].lower() == "by":
        return len(words) > 1
    return not _words("outlets").isdisjoint(word.lower().strip(".()") for word in words)


def _words(key: str) -> frozenset[str]:
    return word_list("head_lines.toml", key)
