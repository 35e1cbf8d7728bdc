"""Markdown's blocks: headings, paragraphs, list items, quotes, tables, code."""

import re
from collections.abc import Iterable, Iterator

_HEADING = re.compile(r" {0,3}#{1,6}(?: +|$)")
_CLOSING = re.compile(r"(?:^|(?<= ))#+ *$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})")
_RULE = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})")
_ITEM = re.compile(r"(?:[-*+•▪‣◦●■]|\d{1,9}[.)]) +(?:\[[ xX]\] +)?(.*)")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_COLUMNS = re.compile(r"\S {3,}\S")
_TABLE_RULE = frozenset("|: -")
_REFERENCE = re.compile(r" {0,3}\[[^\]^]+\]: +\S+.*")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\]]+\]: +")
_HIDDEN = (
    (re.compile("<!--"), re.compile("-->")),
    (re.compile(r"<script\b", re.I), re.compile(r"</script *>", re.I)),
    (re.compile(r"<style\b", re.I), re.compile(r"</style *>", re.I)),
)
LONG_LINE = 120
"""Lines above this many signs are paragraphs by themselves, whatever follows them."""


def readable_blocks(text: str) -> tuple[list[str], str | None]:
    """The blocks of a text, one paragraph each, and its first heading if it has one on top.

    Hard-wrapped lines of one paragraph are joined; code keeps its lines.
    """
    for opening, closing in _HIDDEN:
        text = _without(text, opening, closing)
    blocks = list(_blocks(text.split("\n")))
    heading = next((words for kind, words in blocks[:2] if kind == "heading"), None)
    return [words for _, words in blocks if words.strip()], heading


def _without(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    """The text without what stands between the two; what is never closed stays."""
    kept, place = [], 0
    while (start := opening.search(text, place)) and (end := closing.search(text, start.end())):
        kept.append(text[place : start.start()])
        place = end.end()
    return "".join([*kept, text[place:]])


def _blocks(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """(kind, words) of each block, in order."""
    paragraph: list[str] = []
    fence = ""
    for raw in lines:
        line = _after(_QUOTE, raw)
        if mark := _FENCE.match(line):
            fence = "" if fence else mark[1]
            continue
        kind, words = ("code", line) if fence else _kind_of(line, bool(paragraph))
        if kind == "underline":
            yield "heading", " ".join(paragraph)
            paragraph = []
        elif kind == "more":
            paragraph.append(words)
        else:
            yield from _paragraph(paragraph)
            paragraph = [words] if kind in ("text", "item") and len(words) <= LONG_LINE else []
            if not paragraph and words:
                yield kind, words
    yield from _paragraph(paragraph)


def _paragraph(lines: list[str]) -> Iterator[tuple[str, str]]:
    if lines:
        yield "text", " ".join(lines)


def _kind_of(line: str, in_paragraph: bool) -> tuple[str, str]:
    """What a line is, and its words: "more" goes on with the paragraph before it."""
    if in_paragraph and _UNDERLINE.fullmatch(line):
        return "underline", ""
    if not line.strip() or _RULE.fullmatch(line) or _REFERENCE.fullmatch(line):
        return "blank", ""
    if heading := _HEADING.match(line):
        return "heading", _CLOSING.sub("", line[heading.end() :]).strip()
    if line.lstrip().startswith("|"):
        return "table", "" if _TABLE_RULE.issuperset(line) else _cells(line)
    line = _after(_FOOTNOTE, line)
    if _COLUMNS.search(line):
        return "row", line.strip()
    if item := _ITEM.fullmatch(line.strip()):
        return "item", item[1]
    return ("more" if in_paragraph else "text"), line.strip()


def _after(mark: re.Pattern[str], line: str) -> str:
    """The line without the mark that it begins with, if it does."""
    found = mark.match(line)
    return line[found.end() :] if found else line


def _cells(line: str) -> str:
    return " | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
