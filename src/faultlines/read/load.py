"""Bytes from the disk: only ordinary files, never more than asked for."""

import gzip
import stat
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from faultlines.read.draft import Unreadable

_CHUNK = 1 << 18
_MOST_UNPACKED = 200
"""Bytes that one packed byte may unpack to; texts stay below 30."""
_SMALL = 5_000_000


def size_of(path: Path) -> int:
    """Bytes in a file; Unreadable where it isn't an ordinary one (a pipe would never end)."""
    try:
        found = path.stat()
    except OSError as error:
        raise unreadable(error) from error
    if not stat.S_ISREG(found.st_mode):
        raise Unreadable("not a file but a device or a pipe", "save what it gives as a file")
    return found.st_size


def load(path: Path) -> bytes:
    """All bytes of a file."""
    try:
        with path.open("rb") as file:
            return file.read()
    except OSError as error:
        raise unreadable(error) from error


def stream(path: Path) -> Iterator[bytes]:
    """A file's bytes in chunks; those of a .gz unpacked, unless that gives absurdly much."""
    if path.suffix.lower() != ".gz":
        yield from _plain(path)
        return
    left = max(_SMALL, _MOST_UNPACKED * size_of(path))
    try:
        with gzip.open(path, "rb") as file:
            while chunk := file.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise Unreadable("unpacks to far more than texts do", "unpack it and look")
                yield chunk
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Unreadable("damaged: it can't be unpacked to the end", "fetch it again") from error
    except OSError as error:
        raise unreadable(error) from error


def _plain(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise unreadable(error) from error


def hash_of(path: Path) -> str:
    """SHA-256 (hex) of a file, without holding it."""
    digest = sha256()
    for chunk in _plain(path):
        digest.update(chunk)
    return digest.hexdigest()


def unreadable(error: OSError) -> Unreadable:
    """The system's refusal, in words."""
    if isinstance(error, FileNotFoundError):
        return Unreadable("no such file or folder", "check how the name is spelt")
    if isinstance(error, PermissionError):
        return Unreadable("no permission to read it", "give yourself the right to read it")
    why = (error.strerror or "unknown fault").lower()
    return Unreadable(f"the system can't read it ({why})", "check the disk, or copy it elsewhere")
