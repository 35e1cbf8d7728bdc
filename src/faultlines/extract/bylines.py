"""Who wrote a report: "By Ann Lee in Cairo", "ANN LEE, Reuters: …", "Ann Lee and Jo Roe, Cairo".

A writer is none of those that the report tells of.
"""

import re
from collections.abc import Iterator

from faultlines.vocab.leftovers import leftover_words
from faultlines.vocab.load import word_list
from faultlines.vocab.names import given_names

Left = tuple[int, int, str]
WHY = "a credit or a byline"
_WORD = r"[A-Z][\w.'’-]*"
_PERSON = rf"{_WORD}(?: (?:{_WORD}|al|el|bin|ibn|van|von|de|der|da|del)){{0,4}}? {_WORD}"
_PEOPLE = rf"{_PERSON}(?:(?:,| and|, and| &) {_PERSON}){{0,4}}"
_PART = rf"(?:{_WORD}|of|the|and|in)"
_WHERE = rf"(?:(?:,| in|, in| \||, for| for) {_PART}(?: {_PART}){{0,5}})"
_BY = re.compile(
    rf"^[ \t*_]*(?:[Bb]y|BY|[Ww]ritten by|[Ff]rom our correspondent) (?P<who>{_PEOPLE})"
    rf"(?:{_WHERE}){{0,2}}[ *_|.]*(?:$|[:|–—-] |(?<=[a-z]) \| .{{0,40}}$)",
    re.MULTILINE,
)
_BARE = re.compile(
    rf"^[ \t*_]*(?P<who>{_PEOPLE})(?:,? in |, )(?P<where>{_WORD}(?: {_WORD})?)[ *_]*$", re.MULTILINE
)
_VOICE = re.compile(
    rf"^[ \t]*(?P<who>{_PERSON}), (?P<outlet>[A-Z][\w.'’ -]{{1,30}}): (?=\S)", re.MULTILINE
)
_HEAD = 1_000  # letters in which a line of names alone signs the report


def bylines(text: str) -> Iterator[Left]:
    """(start, end, why) of each."""
    for match in _BY.finditer(text):
        yield (*match.span(), WHY)
    for match in _BARE.finditer(text, 0, _HEAD):
        first = match["who"].split()[0].lower()
        if first in given_names() and match.end() < len(text):
            yield (*match.span(), WHY)
    for match in _VOICE.finditer(text):
        if _is_outlet(match["outlet"]):
            yield (*match.span(), WHY)


def _is_outlet(name: str) -> bool:
    words = {word.lower().strip(".") for word in name.split()}
    known = word_list("head_lines.toml", "outlets")
    return name in leftover_words("agencies") or not words.isdisjoint(known)
