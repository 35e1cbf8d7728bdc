"""The sheet: JSON lines to fill in, and the same as Markdown to read."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from bench.audit.draw import Item
from bench.errors import BenchError

FORM = "faultlines audit 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How a sheet came about. claims: how many there were to draw from, in so many texts."""

    day: str
    command: str
    commit: str
    extractor: str
    texts: int
    claims: int
    form: str = FORM


def write_sheet(file: Path, head: Head, items: Sequence[Item]) -> None:
    """The JSON lines, and beside them the same with the suffix .md."""
    rows = [asdict(head), *map(asdict, items)]
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(lines), encoding="utf-8")
    readable = "\n".join([*_opening(head, file), *_pages(items)])
    file.with_suffix(".md").write_text(readable + "\n", encoding="utf-8")


def _opening(head: Head, file: Path) -> Iterator[str]:
    yield f"# Audit sheet of {head.day}\n"
    yield f"`{head.command}`, {head.commit}, {head.extractor}; {head.texts} texts with "
    yield f"{head.claims} claims to draw from.\n"
    yield "*right*: a careful reader of the sentence in its place would say the same of everything "
    yield "in the line: who, what, whom, according to whom, how surely, when if a date is given. "
    yield "*partly*: the two stand so to each other, but something else in the line is wrong. "
    yield "*wrong*: the text doesn't say it. Only *right* counts.\n"
    yield f"Write `verdict` and, unless it is right, `reason` into {file.name}.\n"


def _pages(items: Sequence[Item]) -> Iterator[str]:
    title = None
    for number, item in enumerate(items, start=1):
        if item.title != title:
            title = item.title
            yield f"## {title}\n{item.url}\n"
        yield from _page(number, item)


def _page(number: int, item: Item) -> Iterator[str]:
    cue = ", ".join(f"“{words}”" for words in item.cue)
    yield f"### {number}. {item.says}\n"
    yield f"> {item.before} **{' '.join(item.sentence.split())}** {item.after}\n"
    yield f"`{item.id}` · {item.relation}: {item.definition} · “{item.subject}” → "
    yield f"“{item.object}” · {item.rule} on {cue} · confidence {item.confidence:.2f}\n"
    yield "[ ] right  [ ] partly  [ ] wrong — reason:\n"


def read_sheet(file: Path) -> tuple[Head, list[Item]]:
    """A sheet as it was written, with what was filled in since. BenchError: it is none."""
    try:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
    except (OSError, ValueError) as error:
        raise BenchError(f"{file} can't be read as a sheet: {error}") from error
    if not rows or rows[0].get("form") != FORM:
        raise BenchError(f"{file} doesn't begin as a sheet does. Name the .jsonl of the audit.")
    return Head(**rows[0]), [_item(row) for row in rows[1:]]


def _item(row: dict[str, Any]) -> Item:
    known = {field.name for field in fields(Item)}
    row["cue"] = tuple(row["cue"])
    return Item(**{name: value for name, value in row.items() if name in known})
