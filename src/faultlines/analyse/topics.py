"""Whom a sentence speaks of without a name: "Its logo is that of B", right after one on A."""

import re
from collections.abc import Collection

from faultlines.vocab.facades import stands_for_group, the_group

Spans = list[tuple[int, int, str]]  # (start, end, actor), in code points
_BREAK = re.compile(r"\n\s*\n")


class Topic:
    """The group that the sentences of a paragraph go on about."""

    def __init__(self, text: str, alone: str | None = None) -> None:
        """alone: the only group of the report, whom "the group" means in every paragraph."""
        self._text = text
        self._alone = alone
        self._group: str | None = None

    def spans(self, first: int, last: int, inside: Spans, among: Collection[str]) -> Spans:
        """The sentence's spans, with "it" or "the group" before any name as the group told of.

        among: the groups. The first body of a sentence that names some is the next one's topic.
        """
        found = inside
        end = inside[0][0] if inside else last
        word = stands_for_group().search(self._text, first, end) if self._group else None
        about = self._group or self._alone
        if word is None and about and about not in {who for _, _, who in inside}:
            told = the_group().finditer(self._text, first, last)
            word = next((one for one in told if not _named(one.span(), inside)), None)
        if word and about:
            found = sorted([(*word.span(), about), *inside])
        elif inside:
            self._group = inside[0][2] if inside[0][2] in among else None
        if _BREAK.search(self._text, max(first, last - 2), last):
            self._group = None
        return found


def _named(where: tuple[int, int], inside: Spans) -> bool:
    """Whether the reading knows whom the words there mean."""
    return any(start < where[1] and where[0] < end for start, end, _ in inside)
