"""The one form in which texts are kept. Offsets point into it, so it must never change."""

import re
import unicodedata
from collections.abc import Iterator

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_GAP = re.compile(r"(?<=\S)[ \t]+(?=\S)")
_BLANK_LINES = re.compile("\n{3,}")
# Arabic-script letters and marks, between which a zero-width non-joiner is spelling.
_ARABIC = "\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff"
_LOOSE_NON_JOINER = re.compile(f"(?<![{_ARABIC}])\u200c|\u200c(?![{_ARABIC}])")
_NON_JOINERS = re.compile("\u200c{2,}")
_NON_JOINER = "\u200c"
# Signs of category Cf that are printed: Arabic number signs and their like.
_PRINTED = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
# Marks on one letter. Real scripts stay far below (Unicode's stream-safe text: 30); to sort
# hundreds of thousands of them would take hours.
_MOST_MARKS = 30
_MANY_SIGNS = re.compile(rf"[^\x00-\x7f\w\s]{{{_MOST_MARKS + 1},}}")
_PRESENTATION = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+")


class _Forms(dict[int, str]):
    """Code point → what it becomes, worked out when first met ("" where it goes)."""

    def __missing__(self, code: int) -> str:
        self[code] = form = _form(chr(code))
        return form


def _form(char: str) -> str:
    category = unicodedata.category(char)
    if char == "\t" or category == "Zs":
        return " "
    if category == "Cf":
        return char if char in _PRINTED or char == _NON_JOINER else ""
    return "" if category in ("Cc", "Cs") and char != "\n" else char


_FORMS = _Forms()


def normalise(text: str) -> str:
    """Text as it is kept: composed (NFC), line ends as \\n, plain spaces, nothing invisible.

    Runs of blank lines become one, trailing spaces go; quotes, dashes and the spaces within a
    line stay. A non-joiner stays between letters of Arabic script (Persian needs it). Doing it
    twice changes nothing, and a text that is in this form already comes back as it was.
    """
    text = _LINE_END.sub("\n", text).translate(_FORMS)
    text = _LOOSE_NON_JOINER.sub("", _NON_JOINERS.sub(_NON_JOINER, text))
    text = _fewer_marks(unicodedata.normalize("NFC", _fewer_marks(text)))
    text = "\n".join([line.rstrip(" ") for line in text.split("\n")])
    return _BLANK_LINES.sub("\n\n", text).strip(" \n")


def spread_tabs(text: str) -> str:
    """The text with each tab between two words as three spaces, so that columns stay apart in
    the form that is kept, where a tab is a space. Offsets move, so this comes before everything."""
    return _GAP.sub(lambda gap: "   " if "\t" in gap[0] else gap[0], text) if "\t" in text else text


def _fewer_marks(text: str) -> str:
    """The text without the marks on one letter beyond the thirtieth."""
    return _MANY_SIGNS.sub(lambda signs: "".join(_limited(signs[0])), text)


def _limited(signs: str) -> Iterator[str]:
    marks = 0
    for sign in signs:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MOST_MARKS:
            yield sign


def plain_letters(text: str) -> str:
    """Letters as they are typed in place of the shapes that PDFs hold (ﬁ, ﻼ): NFKC for those."""
    return _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
