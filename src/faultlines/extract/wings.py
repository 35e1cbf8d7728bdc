"""Parts of a body without a name of their own: "the armed wing of X", "X's branch in Peru"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.found import GROUP, ORGANIZATION, PUBLIC, TERRITORY, Found
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

GRADE = 3  # a name in it tells whom it means
Names = Mapping[int, Found]


def wings(doc: "Doc", found: Sequence[Found]) -> Iterator[Found]:
    """Each under the words that the document first calls it by, whichever way round they stand."""
    starts = {each.start: each for each in sorted(found, key=lambda each: each.end)}
    ends = {each.end: each for each in sorted(found, key=lambda each: -each.start)}
    first: dict[tuple[str, ...], str] = {}
    for token in doc:
        if token.lower_ not in words("heads", "wings") or token.tag_ not in ("NN", "NNP"):
            continue
        start = _start(doc, token)
        owner, end = _of(doc, token.i + 1, starts), token.i + 1
        if owner is not None and doc[start - 1].lower_ in ("the", "its", "their"):
            end = owner.end
        elif (owner := _owner_before(doc, start, ends)) is not None:
            start = owner.start
        else:
            continue
        end = _place_end(doc, end, starts)
        mark = _mark(doc, start, end)
        name = first.setdefault(mark, " ".join(doc[start:end].text.split()))
        yield Found(start, end, GROUP, GRADE, 0, "nominal", name)


def _start(doc: "Doc", head: "Token") -> int:
    """Where the words before the noun begin that say what kind of part: "armed"."""
    at = head.i
    while at > 1 and doc[at - 1].pos_ in ("ADJ", "NOUN") and doc[at - 1].head.i in (at, head.i):
        at -= 1
    return at


def _of(doc: "Doc", at: int, starts: Names) -> Found | None:
    """The body after "of" or "of the"."""
    if at + 1 >= len(doc) or doc[at].lower_ != "of":
        return None
    return _body(starts.get(at + 1 + (doc[at + 1].lower_ == "the")))


def _owner_before(doc: "Doc", start: int, ends: Names) -> Found | None:
    """The body before an 's."""
    whose = start > 1 and doc[start - 1].tag_ == "POS"
    return _body(ends.get(start - 1)) if whose else None


def _body(found: Found | None) -> Found | None:
    body = found is not None and found.schema in (ORGANIZATION, PUBLIC)
    return found if body and found is not None and found.kind != "nominal" else None


def _place_end(doc: "Doc", end: int, starts: Names) -> int:
    """Past "in Peru", which tells one branch from others."""
    place = starts.get(end + 1) if end < len(doc) and doc[end].lower_ == "in" else None
    return place.end if place is not None and place.schema == TERRITORY else end


def _mark(doc: "Doc", start: int, end: int) -> tuple[str, ...]:
    """The words that tell, in whatever order."""
    small = ("the", "of", "in", "'s", "’s", "'", "’")
    return tuple(sorted(each.lower_ for each in doc[start:end] if each.lower_ not in small))
