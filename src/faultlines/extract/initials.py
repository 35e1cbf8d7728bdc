"""Whether an acronym's letters are the first letters of a name, in its own language or another."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

# Small words inside a name, which may give no letter.
LINKS = frozenset("of the for and in de del la y et e pour".split())
ELIDED = frozenset("l d al el".split())  # "l’Union" counts as "Union"


def letters(acronym: str) -> str:
    """The letters in capitals: "P.D.C." → "PDC"."""
    return "".join(each for each in plain(acronym) if each.isalnum()).upper()


def capitals(acronym: str) -> str:
    """The capitals alone: "UdCC" → "UCC"."""
    return "".join(each for each in plain(acronym) if each.isupper())


def plain(text: str) -> str:
    """Without accents."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def parts(words: Iterable[str]) -> list[str]:
    """The words whose first letters may count; hyphened parts count by themselves."""
    found = []
    for word in words:
        pieces = [piece for piece in re.split(r"[-–’'‘]", plain(word)) if piece[:1].isalpha()]
        if len(pieces) > 1 and pieces[-1] in ("s", "S"):
            pieces = pieces[:-1]  # "People's"
        found += [piece for piece in pieces if len(pieces) == 1 or piece not in ELIDED]
    return found


def firsts(words: Iterable[str]) -> tuple[str, str]:
    """First letters of all words, and of the capitalised ones only."""
    every = parts(words)
    return (
        "".join(part[0] for part in every).upper(),
        "".join(part[0] for part in every if part[0].isupper()),
    )


def near(wanted: str, found: str) -> bool:
    """First and last letter the same, length within one."""
    return (
        bool(found)
        and found[0] == wanted[0]
        and found[-1] == wanted[-1]
        and abs(len(found) - len(wanted)) <= 1
    )


def shared(wanted: str, found: str) -> int:
    """How many letters two acronyms have in common, in any order: in another language the words
    of a name stand in another order ("ELN", the "National Liberation Army")."""
    return (Counter(wanted) & Counter(found)).total()
