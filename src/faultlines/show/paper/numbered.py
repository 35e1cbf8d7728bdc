"""Footnotes: each sentence gets its number where it is first referred to, and says where it is."""

from collections import defaultdict
from collections.abc import Iterator

from faultlines.model.text import Span
from faultlines.show.paper.parts import Group, Paper, Part, Said
from faultlines.show.view import one_line

ELSEWHERE = "(A picture; it stands in the HTML form.)"


class Footnotes:
    """The numbers of a paper's sentences in the order in which they are asked for, from 1."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._cited = {one.sentence: one for one in paper.cited}
        self._numbers: dict[Span, int] = {}

    def number(self, span: Span) -> tuple[int, bool]:
        """Its number, and whether this is the first time."""
        first = span not in self._numbers
        return self._numbers.setdefault(span, len(self._numbers) + 1), first

    def words(self, span: Span) -> str:
        """The sentence, letter for letter but for its line breaks, and its place."""
        source = self._paper.sources[span.doc_id]
        name = "" if source.name in source.where else f"{source.name}, "
        return (f"“{one_line(span.quote)}” {name}{source.where}, letters {span.start:,} to "
                f"{span.end:,}.")  # fmt: skip

    def all(self) -> Iterator[tuple[int, str]]:
        """Every note that was asked for, in order."""
        return ((number, self.words(span)) for span, number in self._numbers.items())


def parts_of(paper: Paper) -> Iterator[Part]:
    """The parts, and before the last of them all statements, each with its note."""
    *first, last = paper.parts
    said: dict[str, list[Said]] = defaultdict(list)
    for one in paper.cited:
        said[one.sentence.doc_id] += (Said(words=words, notes=(one.sentence,))
                                      for words in one.statements)  # fmt: skip
    yield from first
    body = tuple(Group(title=f"{source.number}. {source.name}", said=tuple(said[doc_id]))
                 for doc_id, source in paper.sources.items() if said[doc_id])  # fmt: skip
    more = (Group(said=(Said(words=paper.left_words),)),) if paper.left_words else ()
    yield Part(key="texts", title="All claims", body=(*body, *more),
               about="By document, with the ids of the claims in the ledger.")  # fmt: skip
    yield last
