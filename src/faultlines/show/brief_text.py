"""The brief as plain text, at most `width` columns."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from faultlines.show.brief import Brief, described
from faultlines.show.sections.parts import Block, Line, Section
from faultlines.show.view import short

WIDTH = 118
IDS = 8  # of one line, before "and … more"
Numbers = Mapping[str, int]  # document id → its number, where there are several


def brief_text(brief: Brief, *, limit: int = 0, width: int = WIDTH) -> str:
    """limit: how many lines a section shows at most; 0 means all."""
    return "\n".join(_lines(brief, limit, width)) + "\n"


def _lines(brief: Brief, limit: int, width: int) -> Iterator[str]:
    yield from _what_was_read(brief, width)
    several = len(brief.documents) > 1
    numbers = {read.id: read.number for read in brief.documents} if several else {}
    for section in brief.sections:
        if section.blocks:
            yield ""
            yield from section_lines(section, limit, numbers=numbers, width=width)
    yield from _what_is_left(brief, width)


def _what_was_read(brief: Brief, width: int) -> Iterator[str]:
    yield "WHAT WAS READ"
    if not brief.documents:
        yield "  No report."
    for read in brief.documents:
        yield from _wrapped(described(read), width, f"  [{read.number}] ", " " * 6)


def section_lines(section: Section, limit: int, *, numbers: Numbers, width: int = WIDTH,
                  more: str = "faultlines brief --limit 0", beyond: int = 0
                  ) -> Iterator[str]:  # fmt: skip
    """One section. more: what to type for the lines beyond the limit. beyond: so many there are
    that the section doesn't hold."""
    yield section.title.upper()
    yield from _wrapped(section.about, width, "  ", "  ")
    shown, total = 0, beyond + sum(len(block.lines) for block in section.blocks)
    for place, block in enumerate(section.blocks):
        if place and block.title:
            yield ""
        room = len(block.lines) if not limit else limit - shown
        if room <= 0:
            break
        yield from _block(block, room, width, numbers)
        shown += min(room, len(block.lines))
    if shown < total:
        yield f"  … and {total - shown:,} more: {more}"


def _block(block: Block, room: int, width: int, numbers: Numbers) -> Iterator[str]:
    if block.title:
        yield from _wrapped(block.title, width, "  ", "    ")
    for line in block.lines[:room]:
        yield from _line(line, width, numbers)


def _line(line: Line, width: int, numbers: Numbers) -> Iterator[str]:
    label = short(line.ids[0]) if line.ids and not line.aside else ""
    yield from _wrapped(line.text, width, f"  {label:8}".ljust(12), " " * 12)
    if line.evidence is not None:
        number = numbers.get(line.evidence.doc_id)
        source = f" [{number}]" if number else ""
        yield from _wrapped(f"“{line.quote}”{source}", width, " " * 14, " " * 15)
    others = line.ids if line.aside else line.ids[1:]
    if others:
        yield from _wrapped(_others(others), width, " " * 14, " " * 15)


def _others(ids: Sequence[str]) -> str:
    """The ids of the other claims that the line tells."""
    more = f" and {len(ids) - IDS} more" if len(ids) > IDS else ""
    return "also " + " ".join(short(one) for one in ids[:IDS]) + more


def _what_is_left(brief: Brief, width: int) -> Iterator[str]:
    if not brief.documents:
        return
    yield ""
    yield "NOT SHOWN ABOVE (and the words that show it, after: faultlines)"
    for relation, count in brief.rest:
        yield f"  {count:5,} {relation}: claims --relation {relation}"
    if brief.below:
        yield f"  {brief.below:5,} read less surely than {brief.floor:g}: brief --floor 0"
    if brief.rejected:
        yield f"  {brief.rejected:5,} rejected by people: claims --status rejected"
    if not (brief.rest or brief.below or brief.rejected):
        yield "  Nothing: every claim stands in a section."
    yield ""
    yield from _wrapped("Each line is a claim, not a fact: faultlines show ID opens its sentence.",
                        width, "", "")  # fmt: skip


def wrapped(words: str, *, first: str, rest: str, width: int = WIDTH) -> Iterator[str]:
    """The words in lines, hanging."""
    yield from _wrapped(words, width, first, rest)


def _wrapped(words: str, width: int, first: str, rest: str) -> Iterator[str]:
    yield from textwrap.wrap(words, width, initial_indent=first, subsequent_indent=rest,
                             break_long_words=False, break_on_hyphens=False)  # fmt: skip
