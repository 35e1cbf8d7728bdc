"""Letters as the search compares them: case, marks and look-alikes folded away.

Letter by letter, so that a place in the folded text can be traced back to the text itself.
"""

import re
import unicodedata

# Letters that Arabic, Persian, Kurdish and Urdu write apart but readers type alike. Alef and
# waw with hamza or madda need no line: taking their marks off leaves the bare letter.
_ALIKE = {
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ک": "ك",
    "ة": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ٱ": "ا",
    "ـ": "",
}
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff]")
_BLOCK = 65_536


class _Letters(dict[int, str]):
    """A table for str.translate that works a letter out when it first meets it."""

    def __missing__(self, code: int) -> str:
        bare = unicodedata.normalize("NFKD", chr(code))
        self[code] = "".join(_fold_letter(letter) for letter in bare)
        return self[code]


def _fold_letter(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind in ("Mn", "Cf", "Cs"):  # marks; joiners and directions; half characters
        return ""
    if kind == "Nd":
        return str(unicodedata.digit(letter))
    return _ALIKE.get(letter, letter).casefold() if kind != "Cc" else " "


_TABLE = _Letters()


def fold(text: str) -> str:
    """The text as it is indexed and searched. Its length may differ from the text's."""
    return text.translate(_TABLE)


def has_arabic(text: str) -> bool:
    """Whether any letter is of Arabic script, whatever the language."""
    return _ARABIC.search(text) is not None


def trace_back(text: str, place: int) -> int:
    """Where in `text` the letter at `place` of fold(text) comes from."""
    start = done = 0
    while start < len(text):
        length = len(fold(text[start : start + _BLOCK]))
        if done + length > place:
            break
        start, done = start + _BLOCK, done + length
    for index in range(start, len(text)):
        done += len(fold(text[index]))
        if done > place:
            return index
    return len(text)
