"""From what a user gives (files, folders, globs) to files, in sorted order."""

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from faultlines.read.draft import Unreadable
from faultlines.read.kinds import ALL_SUFFIXES, is_known
from faultlines.read.load import unreadable
from faultlines.read.result import Skipped

_KNOWN = ", ".join(ALL_SUFFIXES)


def find_files(given: str | Path) -> Iterator[Path | Skipped]:
    """The files that a name stands for. A folder gives all below it, hidden ones left out.

    A file that is named itself needs no known suffix if it has none at all: it is taken as text.
    """
    path = Path(given)
    if path.is_dir():
        yield from _folder(path)
    elif os.path.lexists(path) or not glob.has_magic(str(given)):
        yield path if is_known(path) or not path.suffix else _unknown(path)
    else:
        yield from _glob(str(given))


def _glob(pattern: str) -> Iterator[Path | Skipped]:
    found = sorted(glob.glob(pattern, recursive=True))
    if not found:
        reason = "no file matches"
        yield Skipped(path=pattern, reason=reason, next_step="check the pattern and the folder")
    for name in found:
        if "**" in pattern and Path(name).is_dir():
            continue  # what is in it matches by itself
        yield from find_files(name)


def _folder(folder: Path) -> Iterator[Path | Skipped]:
    readable = 0
    for found in _walk(folder, frozenset()):
        readable += isinstance(found, Path)
        yield found
    if not readable:
        next_step = f"give a folder with files that end in {_KNOWN}"
        yield Skipped(path=str(folder), reason="no readable file in it", next_step=next_step)


def _walk(folder: Path, above: frozenset[tuple[int, int]]) -> Iterator[Path | Skipped]:
    """above: device and number of the folders on the way here; a link back to one ends there."""
    try:
        here = folder.stat()
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield skipped(folder, unreadable(error))
        return
    own = (here.st_dev, here.st_ino)
    if own in above:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walk(entry, above | {own})
        else:
            yield entry if is_known(entry) else _unknown(entry)


def _unknown(path: Path) -> Skipped:
    kind = f"files that end in {path.suffix.lower()}" if path.suffix else "files without a suffix"
    return Skipped(path=str(path), reason=f"{kind} aren't read", next_step=f"give one of {_KNOWN}")


def skipped(path: Path | str, error: Unreadable) -> Skipped:
    """The refusal of a file as a result."""
    return Skipped(path=str(path), reason=error.reason, next_step=error.next_step)
