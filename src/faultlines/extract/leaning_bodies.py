"""Parts of a state's forces told by whose side they take: "the pro-Haddad Coast Guard".

What is said of them isn't said of the whole force.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.found import GROUP, ORGANIZATION, PUBLIC, Found
from faultlines.extract.wordlists import common_words
from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

SIDES = frozenset(("pro", "anti"))


def leaning_bodies(doc: "Doc", kept: Sequence[Found]) -> Iterator[Found]:
    """Every "pro-NAME FORCE" where the force's own name tells it from no other of its kind."""
    ends = {found.end: found for found in kept}
    for found in kept:
        leader = ends.get(found.start)
        if leader is None or found.schema not in (ORGANIZATION, PUBLIC):
            continue
        start = leader.start - 2
        leans = start >= 0 and doc[start].lower_ in SIDES and doc[start + 1].text == "-"
        if leans and all(generic(token.text) for token in doc[found.start : found.end]):
            yield Found(start, found.end, GROUP, 3, 0, "nominal", doc[start : found.end].text)


def generic(word: str) -> bool:
    """Whether a word of a force's name says only its state or its kind."""
    low = word.lower()
    if word in demonyms() or word in places() or low in words("heads", "no_actors"):
        return True
    return is_common(low, common_words())
