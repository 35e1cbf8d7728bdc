"""JSON lines: one article a line, with title, date, url and text."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from faultlines.model.when import When
from faultlines.read.dates import stated_date
from faultlines.read.draft import MAX_CHARACTERS, Draft, Unreadable, too_long
from faultlines.read.markdown import markdown_draft
from faultlines.read.markup import without_markup
from faultlines.read.normalise import normalise, spread_tabs
from faultlines.read.reflow import reflow

LONGEST_LINE = 12 * MAX_CHARACTERS + 100_000
r"""Bytes: a text of MAX_CHARACTERS, each written as two \uXXXX, and room for the rest."""

_FIX = "mend this line; the others are read"
_KEYS = 'each line needs {"text": "…"}, and may have title, date, url, source'


def read_article(line: bytes) -> Draft:
    """One line's article; Unreadable where it has none.

    Keys: text; title; published or date; url; source. Where `path` or `format` says that the
    text is Markdown, it is read as that.
    """
    record = _record(line)
    text = record.get("text")
    if not isinstance(text, str):
        raise Unreadable("it has no text", _KEYS)
    if len(text) > MAX_CHARACTERS:
        raise too_long()
    text = without_markup(text)
    draft = markdown_draft(text) if _is_markdown(record) else _plain(text)
    return _with_fields(draft, record)


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unreadable("it isn't UTF-8", _FIX) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("it isn't JSON", _FIX) from error
    if not isinstance(record, dict):
        raise Unreadable("it isn't a JSON object", _KEYS)
    return record


def _plain(text: str) -> Draft:
    return Draft(text=reflow(normalise(spread_tabs(text))))


def _is_markdown(record: dict[str, Any]) -> bool:
    path = record.get("path")
    return record.get("format") == "markdown" or (isinstance(path, str) and path.endswith(".md"))


def _with_fields(draft: Draft, record: dict[str, Any]) -> Draft:
    published, notes = _published(record)
    return replace(
        draft,
        title=_words(record, "title") or draft.title,
        published=published or draft.published,
        source=_words(record, "source") or draft.source,
        url=_words(record, "url") or draft.url,
        notes=draft.notes + notes,
    )


def _published(record: dict[str, Any]) -> tuple[When | None, tuple[str, ...]]:
    given = [str(record[key]) for key in ("published", "date") if record.get(key)]
    found = next((when for when in map(stated_date, given) if when), None)
    unread = given and not found
    return found, (f"its date {given[0][:40]!r} can't be read",) if unread else ()


def _words(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return normalise(" ".join(value.split())) or None if isinstance(value, str) else None


_BLANK = re.compile(rb"\s*")


def is_blank(line: bytes) -> bool:
    """True for lines between articles that hold nothing."""
    return bool(_BLANK.fullmatch(line)) or line == b"\xef\xbb\xbf"


def numbered_lines(chunks: Iterator[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Line number (from 1) and line; empty lines are passed over.

    None stands for a line above LONGEST_LINE, which is never held whole.
    """
    number, parts, size = 1, list[bytes](), 0
    for chunk in chunks:
        *ended, rest = chunk.split(b"\n")
        for piece in ended:
            if not piece and not size:  # empty lines are counted, and cost nothing more
                number += 1
                continue
            yield number, b"".join([*parts, piece]) if size + len(piece) <= LONGEST_LINE else None
            number, parts, size = number + 1, [], 0
        size += len(rest)
        parts = [*parts, rest] if size <= LONGEST_LINE else []
    if size:
        yield number, b"".join(parts) if size <= LONGEST_LINE else None
