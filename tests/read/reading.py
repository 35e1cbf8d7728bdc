"""Short ways to read what a test has written."""

from pathlib import Path

from faultlines.model.when import When
from faultlines.read import Filed, Skipped, read_paths


def results(*paths: Path | str, published: When | None = None) -> list[Filed | Skipped]:
    return list(read_paths(paths, published=published))


def filed(*paths: Path | str, published: When | None = None) -> list[Filed]:
    found = results(*paths, published=published)
    assert all(isinstance(one, Filed) for one in found), found
    return [one for one in found if isinstance(one, Filed)]


def one(path: Path | str, published: When | None = None) -> Filed:
    [found] = filed(path, published=published)
    return found


def refused(path: Path | str) -> Skipped:
    [found] = results(path)
    assert isinstance(found, Skipped), found
    assert found.path.startswith(str(path))
    assert found.next_step
    return found


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
