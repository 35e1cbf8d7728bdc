"""A ZIP archive that can't outgrow what it claims: parts are read with limits, and streamed."""

from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import BadZipFile, ZipFile, ZipInfo

from faultlines.read.draft import Unreadable

_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """The most that an archive may hold. part: bytes of one part. ratio: unpacked to packed."""

    members: int = 5_000
    part: int = 50_000_000
    ratio: int = 200


def check_archive(archive: ZipFile, caps: Caps) -> None:
    """Raise Unreadable where the archive has more parts than any real document."""
    if len(archive.infolist()) > caps.members:
        raise _bomb(f"more than {caps.members:,} parts")


def read_part(archive: ZipFile, name: str, caps: Caps) -> Iterator[bytes]:
    """One part's bytes, chunk by chunk. Unreadable as soon as it is larger than the caps allow.

    KeyError where there is no such part.
    """
    info = archive.getinfo(name)
    most = _most(info, caps)
    if info.file_size > most:
        raise _bomb(f"{name} unpacks to {info.file_size:,} bytes")
    if info.flag_bits & 0x1:
        raise Unreadable("password-protected", "save a copy without a password, and add that")
    return _chunks(archive, info, most)


def _most(info: ZipInfo, caps: Caps) -> int:
    """Small parts may be packed as tightly as they like."""
    return min(caps.part, max(5_000_000, caps.ratio * info.compress_size))


def _chunks(archive: ZipFile, info: ZipInfo, most: int) -> Iterator[bytes]:
    try:
        with archive.open(info) as part:
            while chunk := part.read(_CHUNK):
                most -= len(chunk)
                if most < 0:
                    raise _bomb(f"{info.filename} unpacks to more than it says")
                yield chunk
    except (BadZipFile, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise Unreadable(
            "damaged: it can't be unpacked", "open it where it was written and save it again"
        ) from error


def _bomb(what: str) -> Unreadable:
    return Unreadable(
        f"unpacks to far more than a document holds ({what})",
        "if you trust it, open it and save its text as a .txt file",
    )
