"""A PDF to a draft. A process of its own reads the pages, with limits on time and memory."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faultlines.read.draft import MAX_CHARACTERS, Draft, Unreadable, too_long
from faultlines.read.normalise import normalise, plain_letters
from faultlines.read.pdf_flow import flow_pages

_CHILD = Path(__file__).with_name("pdf_child.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one PDF may take. seconds: of time passed. memory: address space, in bytes."""

    seconds: int = 60
    memory: int = 1 << 30


_PRINT_AGAIN = "print it to a new PDF, or split it into parts"
_TROUBLE = {  # what the child may report → reason and next step
    "locked": ("password-protected PDF", "save a copy without a password, and add that"),
    "broken": (
        "not a PDF that can be read: damaged or incomplete",
        "open it in a viewer and print it to a new PDF, or save it again",
    ),
    "memory": ("PDF needs too much memory to read", _PRINT_AGAIN),
    "scanned": (
        "scanned PDF: pictures of pages, without text",
        "run text recognition on it (ocrmypdf, for one), and add the outcome",
    ),
    "empty": ("no words in this PDF", "check that the right file was saved, and whole"),
}


def read_pdf(path: Path, limits: Limits | None = None) -> Draft:
    """The pages' text as paragraphs; Unreadable for what is locked, scanned, broken or too much.

    A PDF's own dates are those of the file, not of publication, so none is taken.
    """
    found = _ask(path, limits or Limits())
    if trouble := found.get("trouble"):
        raise Unreadable(*_TROUBLE[trouble])
    pages = [normalise(plain_letters(page)) for page in found["pages"]]
    if sum(map(len, pages)) > MAX_CHARACTERS:
        raise too_long()
    without = found["pictures"]
    note = f"{without} of {len(pages)} pages are pictures without text, and weren't read"
    return Draft(
        text=flow_pages(pages),
        title=_title(found["title"], path),
        notes=(note,) if without else (),
    )


def _ask(path: Path, limits: Limits) -> dict[str, Any]:
    """What the process of its own found. -P: no module is taken from the working folder."""
    command = [sys.executable, "-P", str(_CHILD), str(path.resolve())]
    command += [str(limits.seconds), str(limits.memory), str(MAX_CHARACTERS)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=limits.seconds, check=False)
        found: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise Unreadable(
            f"PDF takes more than {limits.seconds} seconds to read",
            _PRINT_AGAIN,
        ) from error
    except ValueError as error:  # it was stopped before it could answer
        raise Unreadable(*_TROUBLE["memory" if done.returncode < 0 else "broken"]) from error
    return found


def _title(words: str | None, path: Path) -> str | None:
    """The title field, unless a program filled it with a file's name."""
    title = " ".join(plain_letters(words or "").split())
    named = title.lower().startswith(("microsoft ", "untitled")) or "." in title[-6:-2]
    return None if not title or named or title == path.stem else title
