"""What the numbers of documents in brackets stand for: printed wherever they are."""

import re
from collections.abc import Iterable, Iterator

from faultlines.show.brief_text import wrapped
from faultlines.show.view import View

MARK = re.compile(r"(?:”|\bof) \[(\d+)\]")  # after a quote, or in "the author of [2]"


def marked(view: View) -> bool:
    """Whether numbers are printed at all: of one document there is nothing to tell apart."""
    return len(view.number) > 1


def marks_of(lines: Iterable[str]) -> set[int]:
    """The numbers that stand in printed lines."""
    whole = re.sub(r"\s+", " ", " ".join(lines))
    return {int(number) for number in MARK.findall(whole)}


def explained(view: View, numbers: Iterable[int]) -> Iterator[str]:
    """Lines: each number with its document, under a heading of their own; none of none."""
    called = {number: doc_id for doc_id, number in view.number.items()}
    some = [number for number in sorted(set(numbers)) if number in called]
    if some and marked(view):
        yield ""
        yield "TEXTS"
        for number in some:
            words = ", ".join(_words(view, called[number]))
            yield from wrapped(words, first=f"  [{number}] ", rest=" " * 6)


def _words(view: View, doc_id: str) -> Iterator[str]:
    """ "Harbour News", "2021-05-12", "“Crews and captains”", "crews.txt"."""
    title, out = view.documents[doc_id].title, view.publications.get(doc_id)
    known = (out.source, out.published.edtf) if out else ()
    yield from (one for one in (*known, f"“{title}”" if title else None) if one)
    yield out.path if out else doc_id
