"""The noun phrase of a collective: where it starts and ends, whose it is, and what it is called."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faultlines.extract.bonds import bond
from faultlines.extract.function_words import FUNCTION
from faultlines.extract.qualifiers import QUOTES, leftmost, says_who, split, text
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

COUNTS = frozenset(
    "several many some few various numerous more most all both such certain these those same own "
    "least any no additional new first last main leading top major key hundred hundreds thousands "
    "dozens claimed alleged suspected so-called different multiple individual entire whole".split()
)


AFTER_BE = frozenset("is was are were be been being both".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """start, end: tokens. name: what to call it, without article and count.

    owned: somebody's ("its proxies"). quoted: in quotation marks. other: "other factions".
    siblings: (start, end, name) of qualifiers joined to it: "left" in "left and green parties".
    """

    start: int
    end: int
    name: str
    owned: bool = False
    quoted: bool = False
    other: bool = False
    siblings: tuple[tuple[int, int, str], ...] = ()


def phrase_of(head: "Token", names: frozenset[int]) -> Phrase:
    """The phrase around a head noun."""
    doc, first = head.doc, leftmost(head)
    owner_end = last_owner(doc, first, head.i)
    start = whole_words(doc, past_verb(doc, opening(doc, owner_end, head.i, names), head.i))
    start = past_state(doc, start, head.i)
    end = head.i + 1 + bond(doc, head, names)
    owner = own_start(doc, first, owner_end) if owner_end > first else owner_end
    identity = any(says_who(doc[i], names) for i in range(start, head.i))
    quoted = (
        start > 0 and doc[start - 1].text in QUOTES and end < len(doc) and doc[end].text in QUOTES
    )
    if owner < owner_end and not identity and end == head.i + 1:
        return Phrase(owner, end, text(doc, owner, end), owned=True)
    named = owner < owner_end and owner in names
    prefix = f"{text(doc, owner, owner_end - 1)}'s " if named else ""
    siblings, start = split(doc, start, head.i, names)
    if siblings and prefix:
        siblings = tuple((a, b, prefix + name) for a, b, name in siblings)
        return Phrase(start, end, prefix + text(doc, start, end), siblings=siblings)
    other = doc[start].lower_ == "other"
    return Phrase(start, end, prefix + text(doc, start, end), False, quoted, other, siblings)


def last_owner(doc: "Doc", first: int, head: int) -> int:
    """The token after the last possessive before the noun; `first` where there is none."""
    for i in range(head - 1, first - 1, -1):
        if doc[i].tag_ in ("POS", "PRP$"):
            return i + 1
    return first


def own_start(doc: "Doc", first: int, end: int) -> int:
    """Where the owner's words start, without article."""
    while first < end and doc[first].pos_ in ("DET", "PUNCT", "ADP", "CCONJ"):
        first += 1
    return first


def opening(doc: "Doc", start: int, head: int, names: frozenset[int]) -> int:
    """Where the phrase starts, past counts, articles and adverbs."""
    while start < head and start not in names and skipped(doc[start]):
        start += 1
    return start


def past_verb(doc: "Doc", start: int, head: int) -> int:
    """Past a finite verb that the parser took for a modifier: "report accused rebels"."""
    for i in range(head - 1, start - 1, -1):
        after_noun = i > start and doc[i - 1].pos_ in ("NOUN", "CCONJ") and doc[i - 1].text != "-"
        finite = doc[i].tag_ in ("VBD", "VBZ", "VBP") or (doc[i].tag_ == "VBN" and after_noun)
        if finite and doc[i].pos_ == "VERB" and not hyphened(doc, i):
            return i + 1
    return start


def past_state(doc: "Doc", start: int, head: int) -> int:
    """Past what was done to something before: "was evacuated and local police warned"."""
    done = start > 0 and doc[start].tag_ == "VBN" and doc[start - 1].lower_ in AFTER_BE
    joined = start + 2 < head and doc[start + 1].pos_ == "CCONJ"
    return start + 2 if done and joined else start


def hyphened(doc: "Doc", at: int) -> bool:
    return at > 0 and doc[at - 1].text in ("-", "‑", "–")


def whole_words(doc: "Doc", start: int) -> int:
    """Back over a hyphen, so that no phrase starts within a word: "led" of "coast-led forces"."""
    while start > 1 and hyphened(doc, start) and not doc[start - 1].whitespace_:
        start -= 2
    return start


def counts(token: "Token") -> bool:
    """ "nation" and "plus" of "the 60-plus nation coalition"."""
    behind = token.i > 0 and token.nbor(-1).lower_ in ("-", "plus", "strong")
    return behind and token.lower_ in words("groups", "in_counts")


def skipped(token: "Token") -> bool:
    """Whether a word in front says nothing of whom is meant."""
    low = token.lower_
    return (
        low in COUNTS
        or counts(token)
        or not low[0].isalnum()
        or (low in FUNCTION and low != "other")
        or token.is_punct
        or token.pos_ in ("ADP", "DET", "CCONJ", "NUM")
        or (token.tag_ == "VBG" and token.i and token.nbor(-1).pos_ == "ADP")  # "of favoring …"
        or (token.pos_ == "ADV" and not low.startswith(("pro", "anti")))
    )
