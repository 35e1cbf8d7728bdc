"""What sections are made of."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from faultlines.model.claims import Attribution
from faultlines.model.snapshot import Entry
from faultlines.model.text import Span
from faultlines.show.merging import Telling, tellings
from faultlines.show.quoting import quote_of, shorten
from faultlines.show.stating import stated
from faultlines.show.view import View, one_line
from faultlines.show.words import tell

REFLEXIVE = re.compile(r"((it|him|her|them)sel(f|ves)|to)\b", re.IGNORECASE)  # no whole clause
MOST = 100  # blocks of comparisons, the strongest first: they grow faster than the claims do


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing said: its words, the ids it stands on, its sentence whole and cut to size.

    stated: the same as a sentence that begins with whoever says so.
    aside: a line of our own that compares (a count, a missing name), which has no sentence.
    """

    text: str
    ids: tuple[str, ...] = ()
    evidence: Span | None = None
    quote: str = ""
    stated: str = ""

    @property
    def aside(self) -> bool:
        return self.evidence is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines that belong together. title: None where each line stands for itself."""

    lines: tuple[Line, ...]
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One question. about: how to read the answer. Empty blocks: nothing was found."""

    key: str
    title: str
    about: str
    blocks: tuple[Block, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """The claims (and forecasts) that it shows."""
        return frozenset(
            found for block in self.blocks for line in block.lines for found in line.ids
        )


def lines_of(view: View, entries: Iterable[Entry]) -> tuple[Line, ...]:
    """The claims as lines, those of one sentence and sense together."""
    return tuple(line_of(view, telling) for telling in tellings(entries, view.author))


def line_of(view: View, telling: Telling) -> Line:
    claim = telling.entries[0].claim
    return Line(
        text=tell(view, telling.entries),
        ids=telling.ids,
        evidence=claim.evidence,
        quote=quote_of(claim),
        stated=stated(view, telling.entries),
    )


def words_line(view: View, said: Attribution) -> Line:
    """What somebody is quoted with, where no claim has it; "presents “itself as …”" and "claims “to
    be …”" in the verb of the text."""
    words = one_line(" ".join(span.quote for span in said.content))
    verb = one_line(said.cue[0].quote) if said.cue and REFLEXIVE.match(words) else "says"
    text = f"{view.named(said.holder or said.source)} {verb} “{words}”"
    return Line(text=text, ids=(said.id,), evidence=said.evidence, stated=text,
                quote=shorten(said.evidence, (*said.cue, *said.content)))  # fmt: skip


def single(view: View, entries: Sequence[Entry]) -> tuple[Block, ...]:
    """One block without a title, or none."""
    return (Block(lines=lines_of(view, entries)),) if entries else ()


def more_than(shown: Sequence[Block], found: int) -> tuple[Block, ...]:
    """The blocks, and how many were found beyond them."""
    rest = Line(text=f"… and {found - len(shown):,} more of this kind")
    return (*shown, Block(lines=(rest,))) if found > len(shown) else tuple(shown)


def of(entries: Iterable[Entry], *relations: str) -> list[Entry]:
    """Those of these relations."""
    return [entry for entry in entries if entry.claim.relation in relations]
