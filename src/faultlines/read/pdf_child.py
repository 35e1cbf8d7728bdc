"""The process that reads one PDF: `python pdf_child.py PATH SECONDS BYTES CHARACTERS`.

It is run as a file and imports nothing of ours, so that it starts quickly. It answers with one
JSON object: {"pages": [text], "title": text, "pictures": count} or {"trouble": name}. Whatever a
hostile file does, it does it here, within limits.
"""

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader


_TOO_MUCH = frozenset({"LimitReachedError"})
"""pypdf's own refusals of streams that unpack to more than they should."""


def main() -> None:
    """Limit this process, read the file, answer."""
    path, seconds, memory, characters = sys.argv[1:5]
    _limit(int(seconds), int(memory))
    try:
        answer = _read(path, int(characters))
    except (MemoryError, RecursionError):
        answer = {"trouble": "memory"}
    except Exception as error:  # pypdf lets many kinds through on broken files
        answer = {"trouble": "memory" if type(error).__name__ in _TOO_MUCH else "broken"}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))


def _limit(seconds: int, memory: int) -> None:
    """Ask the system for a limit, where it has such (not Windows)."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds + 1)):
        _, hard = resource.getrlimit(kind)
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(kind, (most, most))


def _read(path: str, characters: int) -> dict[str, Any]:
    from pypdf import PdfReader

    reader = PdfReader(path)
    if reader.is_encrypted and not _unlocked(reader):
        return {"trouble": "locked"}
    pages, pictures = [], 0
    for page in reader.pages:
        text = page.extract_text()
        pictures += not text.strip() and _has_picture(page)
        pages.append(text)
        characters -= len(text)
        if characters < 0:  # too long; the parent says so
            break
    if not any(page.strip() for page in pages):
        return {"trouble": "scanned" if pictures else "empty"}
    title = reader.metadata.title if reader.metadata else None
    return {"pages": pages, "title": title, "pictures": pictures}


def _unlocked(reader: "PdfReader") -> bool:
    """Many files are encrypted with an empty password, which every viewer tries first."""
    try:
        return bool(reader.decrypt(""))
    except Exception:  # a kind of encryption that can't be undone here
        return False


def _has_picture(page: "PageObject") -> bool:
    return any(_pictures(page))


def _pictures(page: "PageObject") -> Iterator[bool]:
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources else None
    for found in (objects.get_object() if objects else {}).values():
        yield found.get_object().get("/Subtype") in ("/Image", "/Form")


if __name__ == "__main__":
    main()
