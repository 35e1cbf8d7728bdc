"""The words of a Doc, with hyphened names ("al-Masri", "Lashkar-e-Taiba") as one word each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.function_words import FUNCTION, OPENERS
from faultlines.extract.wordlists import common_words
from faultlines.vocab.names import demonyms, fold, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PARTICLES = frozenset(
    "al el ul es ez as ash ad an ar at az wal ud ut e i o ibn bin abd abu umm".split()
)
# Small words inside names of people and groups: "Abdul Aziz bin Salman", "Jund al Aqsa".
INNER = frozenset(
    "al el ul ud ut bin ibn bint ben abu de del da di dos das van von der la le du wal ag".split()
)
PREFIXES = frozenset("pro anti non post ex pre counter trans intra inter mid neo".split())
# "Anti-Corruption Commission"; "Pro-" says whose side, and isn't part of a name.
TOPICAL = frozenset("Anti Counter Non Inter Trans".split())
DIRECTIONS = frozenset("north south east west central".split())
OPENING = frozenset('“":#*•█■▪●►')
FILE = re.compile(r"\.(?:png|svg|jpe?g|gif|pdf)$", re.IGNORECASE)  # "Seal of Peru.svg"
SYLLABLE = 5  # letters in a part of a name such as "Ki-moon"
AFTER_HYPHEN = frozenset("designate elect general".split())
CALENDAR = frozenset(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct "
    "nov dec".split()
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word. start, end: tokens, half-open. low: folded. cap: looks like part of a name.
    opens: stands where a sentence starts."""

    start: int
    end: int
    text: str
    low: str
    cap: bool
    opens: bool = False

    @property
    def bare(self) -> str:
        """Folded, without the Arabic article: "al-Masri" → "masri"."""
        head, hyphen, rest = self.low.partition("-")
        return (
            rest
            if hyphen and rest and head in ("al", "el", "as", "ash", "ad", "an", "ar", "at", "az")
            else self.low
        )


def words_of(doc: "Doc") -> list[Word]:
    """All words but spaces, in order."""
    return [make(doc, start, end) for start, end in runs(doc)]


def runs(doc: "Doc") -> Iterator[tuple[int, int]]:
    """Token ranges of words."""
    start, size = 0, len(doc)
    while start < size:
        end = start + 1
        while end + 1 < size and joins(doc, end):
            end += 2
        if not doc[start].is_space or starts_line(doc, start):
            yield start, end
        start = end


def starts_line(doc: "Doc", at: int) -> bool:
    """Whether a space ends a sentence, so that no name may go across it."""
    return at + 1 < len(doc) and bool(doc[at + 1].is_sent_start)


def joins(doc: "Doc", at: int) -> bool:
    """Whether the hyphen at this token ties the words around it into one name."""
    hyphen, left, right = doc[at], doc[at - 1], doc[at + 1]
    if hyphen.text == "–":
        return one_acronym(doc, at)
    if hyphen.text != "-" or left.whitespace_ or hyphen.whitespace_:
        return False
    if right.lower_ in PARTICLES or left.lower_ in PARTICLES:
        return right.text[0].isalpha() and (right.text[0].isupper() or right.lower_ in PARTICLES)
    if right.lower_ in AFTER_HYPHEN:
        return True
    if f"{left.text}-{right.text}" in hyphened_names():
        return True
    if left.text in TOPICAL and right.text.istitle() and is_common(right.lower_, common_words()):
        return right.text not in demonyms() and right.text not in places()
    if left.lower_ in PREFIXES or (left.lower_ in words("heads", "tails") and left.i < hyphen.i):
        return right.lower_ in DIRECTIONS
    if left.text in places() or left.text in demonyms() or right.text in demonyms():
        return False
    if two_part_name(left, right):
        return True
    return left.text[0].isupper() and (right.text[0].isupper() or right.text.isdigit())


def one_acronym(doc: "Doc", at: int) -> bool:
    """ "CTF–NOR", where the second part is nobody by itself in this document: "CTF–PF talks"."""
    left, right = doc[at - 1], doc[at + 1]
    if left.whitespace_ or doc[at].whitespace_ or not (left.is_upper and right.is_upper):
        return False
    known = any(each.text in places() or each.text in world() for each in (left, right))
    long = len(left) > 1 and len(right) > 1 and left.is_alpha and right.is_alpha
    return long and not known and all(each.text != right.text or each == right for each in doc)


def two_part_name(left: "Token", right: "Token") -> bool:
    """ "Ki-moon" after a surname: both parts short, neither a place nor what hyphens add to one
    ("Cedar-led", "Palm-backed")."""
    if not left.i or not left.nbor(-1).text[:1].isupper() or left.nbor(-1).pos_ != "PROPN":
        return False
    short = left.text.istitle() and len(left.text) <= SYLLABLE and right.text.islower()
    adds = right.text.endswith("ed") or right.tag_ in ("VBN", "VBD", "VBG", "JJ")
    return short and len(right.text) <= SYLLABLE and right.text.isalpha() and not adds


@cache
def hyphened_names() -> frozenset[str]:
    """Hyphened words of known organisations: "France-Presse"."""
    return frozenset(part for name in world() for part in name.split() if "-" in part)


def make(doc: "Doc", start: int, end: int) -> Word:
    """The word of these tokens."""
    text = doc[start].text if end == start + 1 else doc[start:end].text
    return Word(start, end, text, fold(text), looks_like_name(doc[start], text), starts(doc[start]))


def looks_like_name(token: "Token", text: str) -> bool:
    """Whether a word is written as part of a name, and not only because a sentence starts."""
    head, hyphen, rest = text.partition("-")
    shown = rest if hyphen and head.lower() in PARTICLES and rest else text
    if FILE.search(text):
        return False
    if not shown[0].isupper() or (text.lower() in CALENDAR and token.ent_type_ != "PERSON"):
        return False
    low = text.lower()
    if low in FUNCTION and text != "US" and not (token.ent_type_ and token.pos_ == "PROPN"):
        return False
    if low in OPENERS:
        return False
    if starts(token):
        return token.pos_ in ("PROPN", "NOUN", "ADJ", "X") or bool(token.ent_type_)
    return len(shown) > 1 or token.pos_ == "PROPN"


def starts(token: "Token") -> bool:
    """Whether a token stands where any word gets a capital."""
    return bool(token.is_sent_start) or (token.i > 0 and token.nbor(-1).text[-1:] in OPENING)
