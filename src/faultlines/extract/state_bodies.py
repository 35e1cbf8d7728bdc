"""Bodies and forces of a state told after their noun: "the government of Peru"."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from faultlines.extract.found import GROUP, PUBLIC, Found
from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc

BEFORE = frozenset("federal central interim transitional regional new former".split())
PEOPLE = frozenset({"people"})


def state_bodies(doc: "Doc", names: frozenset[int]) -> Iterator[Found]:
    """Every "government of STATE", called as "STATE's-adjective government" is.

    names: tokens that belong to names; what is a name already ("the Federal Government of …")
    stays one.
    """
    for token in doc:
        low = token.lower_
        body = low in words("groups", "bodies")
        if token.i in names or not (body or low in PEOPLE) or token.i + 2 >= len(doc):
            continue
        end = past_state(doc, token.i + 1)
        if end is not None:
            start = token.i - (token.i > 0 and doc[token.i - 1].lower_ in BEFORE)
            state = doc[token.i + 2 : end].text.removeprefix("the ")
            name = f"{adjectives().get(state_of(state), state)} {doc[start : token.i + 1].text}"
            schema = PUBLIC if body else GROUP
            yield Found(start, end, schema, 3, 0, "nominal", name)


def past_state(doc: "Doc", at: int) -> int | None:
    """Where "of (the) STATE" ends that starts at this token, or None."""
    if doc[at].lower_ != "of":
        return None
    first = at + 1 + (doc[at + 1].lower_ == "the")
    for size in (3, 2, 1):
        if first + size <= len(doc) and is_state(doc[first : first + size].text):
            return first + size
    return None


def is_state(name: str) -> bool:
    """Whether it is the name of a state, in any usual form."""
    return name in places() and places()[name].kind == "state"


def state_of(name: str) -> str:
    """The state's usual name."""
    return places()[name].state if name in places() else name


@cache
def adjectives() -> dict[str, str]:
    """A state's usual name to its adjective: "Peru" → "Peruvian"."""
    found: dict[str, str] = {}
    for adjective, state in demonyms().items():
        found.setdefault(state, adjective)
    return found
