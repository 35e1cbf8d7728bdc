"""What a report is made of. Everything said carries the sentences that it stands on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from faultlines.model.text import Span
from faultlines.show.page.tags import Markup

LEFT = 20  # documents that are named


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement, and the sentences it stands on, which the writers turn into numbers."""

    words: str
    notes: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements that belong together."""

    said: tuple[Said, ...]
    title: str | None = None

    @property
    def notes(self) -> Iterator[Span]:
        return (span for one in self.said for span in one.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; each row has as many cells as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    title: str | None = None
    about: str = ""

    @property
    def notes(self) -> Iterator[Span]:
        return (span for row in self.rows for cell in row for span in cell.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A picture, and below its title how to read it."""

    svg: Markup
    words: str = ""
    title: str | None = None
    notes: tuple[Span, ...] = ()


Body = Group | Grid | Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One question. about: how to read the answer."""

    key: str
    title: str
    about: str
    body: tuple[Body, ...]

    @property
    def notes(self) -> Iterator[Span]:
        return (span for one in self.body for span in one.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """One sentence of a text, its number in the report, what was read out of it, and the words
    that made it so."""

    number: int
    sentence: Span
    statements: tuple[str, ...]
    cues: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document. name: its title or file. where: outlet, day and file. left: claims of it that
    the report counts and doesn't show. language: a code ("en")."""

    number: int
    name: str
    where: str
    language: str
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The whole. cited: by number. sources: by document id, in their order. foot: how it was made,
    from what state of the ledger."""

    title: str
    about: str
    parts: tuple[Part, ...]
    cited: tuple[Cited, ...]
    sources: Mapping[str, Source]
    foot: str

    @property
    def numbers(self) -> dict[Span, int]:
        return {one.sentence: one.number for one in self.cited}

    @property
    def left_words(self) -> str:
        """What is counted and not shown, or ""."""
        left = {one.number: one.left for one in self.sources.values() if one.left}
        if not left:
            return ""
        some = ", ".join(
            f"{count:,} of document {number}" for number, count in list(left.items())[:LEFT]
        )
        more = f" and {len(left) - LEFT:,} documents more" if len(left) > LEFT else ""
        return (f"{sum(left.values()):,} claims more are in the ledger and not here, to keep this "
                f"file small: {some}{more}.")  # fmt: skip
