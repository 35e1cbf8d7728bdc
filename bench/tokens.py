"""Passages that come as tokens, laid out as text again, with the way back."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

QUOTES = {"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
JOINED = frozenset(
    {",", ".", ":", ";", "?", "!", "%", ")", "]", "”", "’", "'", "...", "n't", "n’t"}
)
OPENING = frozenset({"(", "[", "“", "‘", "$", "#"})


@dataclass(frozen=True, slots=True)
class Laid:
    """Passages of one document. starts, ends: of each token of each passage, in `text`."""

    text: str
    starts: tuple[tuple[int, ...], ...]
    ends: tuple[tuple[int, ...], ...]

    @property
    def passages(self) -> int:
        return len(self.starts)

    def tokens(self, passage: int, start: int, end: int) -> tuple[int, int]:
        """The tokens of a passage that stand in text[start:end], half-open; empty if none."""
        first = bisect_right(self.ends[passage], start)
        last = bisect_left(self.starts[passage], end)
        return first, max(first, last)


def lay(passages: Sequence[Sequence[str]]) -> Laid:
    """Each passage a paragraph, spaced as English is."""
    text, starts, ends = "", [], []
    for tokens in passages:
        if text:
            text += "\n\n"
        first: list[int] = []
        last: list[int] = []
        before: str | None = None
        words = _words(tokens)
        for word in words:
            if before is not None and not _joins(before, word):
                text += " "
            first.append(len(text))
            text += word
            last.append(len(text))
            before = word
        starts.append(tuple(first))
        ends.append(tuple(last))
    return Laid(text, tuple(starts), tuple(ends))


def _words(tokens: Sequence[str]) -> list[str]:
    """The tokens as written. A closing mark with nothing open, and another one to come, opens."""
    words = [QUOTES.get(token, token) for token in tokens]
    closing = words.count("”")
    ends = closing % 2 and "“" not in words and words[words.index("”") - 1] in (",", ".", "?", "!")
    opened = bool(ends)
    for place, word in enumerate(words):
        following = next((w for w in words[place + 1 :] if w in "“”"), None)
        if word == "”" and not opened and following == "”":
            words[place], opened = "“", True
        elif word in ("“", "”"):
            opened = word == "“"
    return words


def _joins(before: str, word: str) -> bool:
    clitic = word[0] in "'’" and 1 < len(word) < 4
    return before in OPENING or word in JOINED or clitic
