"""Files, folders and globs to documents: the one way in."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from faultlines.model.when import When
from faultlines.read.draft import Draft, Unreadable, too_long
from faultlines.read.filing import file_draft
from faultlines.read.find import find_files, skipped
from faultlines.read.json_lines import is_blank, numbered_lines, read_article
from faultlines.read.kinds import JSON_LINES, KINDS, LARGEST_PDF, PDF, suffix_of
from faultlines.read.load import hash_of, load, size_of, stream
from faultlines.read.pdf import read_pdf
from faultlines.read.result import Filed, Skipped


def read_paths(
    paths: Sequence[str | Path], *, published: When | None = None, outlet: str | None = None
) -> Iterator[Filed | Skipped]:
    """Read each path in turn, lazily, one file at a time; folders and globs in sorted order.

    published, outlet: the day and the outlet of what doesn't state them itself. What can't be read
    is Skipped with its reason, and the reading goes on.
    """
    for given in paths:
        for found in find_files(given):
            if isinstance(found, Skipped):
                yield found
            else:
                yield from _read(found, published, outlet)


def _read(path: Path, published: When | None, outlet: str | None) -> Iterator[Filed | Skipped]:
    try:
        if suffix_of(path) in JSON_LINES:
            size_of(path)
            yield from _articles(path, published, outlet)
        else:
            draft, raw_hash = _whole(path)
            yield file_draft(draft, path, raw_hash, published, outlet)
    except Unreadable as error:
        yield skipped(path, error)


def _whole(path: Path) -> tuple[Draft, str]:
    """The draft of a file that holds one article, and the hash of its bytes."""
    size, suffix = size_of(path), suffix_of(path)
    if not size:
        raise Unreadable("empty file", "check that the right file was saved, and whole")
    if suffix == PDF:
        if size > LARGEST_PDF:
            raise too_long()
        return read_pdf(path), hash_of(path)
    kind = KINDS[suffix or ".txt"]
    if size > kind.largest:
        raise too_long()
    data = load(path)
    return kind.read(data), sha256(data).hexdigest()


def _articles(path: Path, published: When | None,
              outlet: str | None) -> Iterator[Filed | Skipped]:  # fmt: skip
    """Each line of JSON lines as a result of its own."""
    any_line = False
    for number, line in numbered_lines(stream(path)):
        if line is not None and is_blank(line):
            continue
        any_line = True
        try:
            if line is None:
                raise too_long()
            draft, raw_hash = read_article(line), sha256(line).hexdigest()
            yield file_draft(draft, path, raw_hash, published, outlet)
        except Unreadable as error:
            yield skipped(f"{path}, line {number}", error)
    if not any_line:
        raise Unreadable("empty file", "check that the right file was saved, and whole")
