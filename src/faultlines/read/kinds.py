"""Which reader a file gets, by the end of its name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from faultlines.read.docx import read_docx
from faultlines.read.draft import Draft
from faultlines.read.markdown import read_markdown
from faultlines.read.plain import read_plain

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Kind:
    """A format of one article a file. largest: bytes of file above which it isn't even opened."""

    read: Callable[[bytes], Draft]
    largest: int


def _web_page(data: bytes) -> Draft:
    from faultlines.read.web_page import read_web_page  # its libraries are slow to import

    return read_web_page(data)


_TEXT = Kind(read_plain, 4 * MEGABYTE + 4)  # no encoding takes more than four bytes a character
_MARKDOWN = Kind(read_markdown, 8 * MEGABYTE)
_PAGE = Kind(_web_page, 10 * MEGABYTE)
_WORD = Kind(read_docx, 50 * MEGABYTE)

KINDS: Mapping[str, Kind] = {
    ".txt": _TEXT, ".text": _TEXT, ".md": _MARKDOWN, ".markdown": _MARKDOWN,
    ".html": _PAGE, ".htm": _PAGE, ".xhtml": _PAGE, ".docx": _WORD,
}  # fmt: skip
PDF = ".pdf"
LARGEST_PDF = 200 * MEGABYTE
JSON_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
ALL_SUFFIXES = (*KINDS, PDF, *JSON_LINES)


def suffix_of(path: Path) -> str:
    """The end of the name that tells the format, in small letters; "" for a name without one."""
    name = path.name.lower()
    return next((end for end in JSON_LINES if name.endswith(end)), path.suffix.lower())


def is_known(path: Path) -> bool:
    return suffix_of(path) in ALL_SUFFIXES
