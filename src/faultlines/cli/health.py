"""What `doctor` looks at, one function a check."""

import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from faultlines.model.errors import FaultlinesError

LITTLE = 100_000_000  # bytes; less free than this is worth a warning


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was looked at, whether it is well, and what was seen (or what to do)."""

    what: str
    well: bool
    words: str


def checks(ledger: Path) -> Iterator[Check]:
    """Every check, in the order of what stands on what."""
    yield Check(what="faultlines", well=True, words=_version("faultlines"))
    yield _python()
    yield _part("spaCy", "spacy")
    yield _model()
    yield _sqlite()
    yield _ledger(ledger)
    yield _disk(ledger)
    yield Check(what="network", well=True, words="not used: nothing here calls anybody")


def _python() -> Check:
    words = f"{platform.python_version()} at {sys.executable}"
    return Check(what="Python", well=sys.version_info >= (3, 11), words=words)


def _part(what: str, package: str) -> Check:
    found = _version(package)
    return Check(what=what, well=bool(found), words=found or f"missing: pip install {package}")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _model() -> Check:
    """Loading it is the test: its weights' hash is checked there."""

    def look() -> str:
        from faultlines.extract.nlp import load

        meta = load().meta
        return f"{meta['lang']}_{meta['name']} {meta['version']} loads, its weights are the known"

    return _tried("model", look)


def _sqlite() -> Check:
    def look() -> str:
        with sqlite3.connect(":memory:") as conn:
            conn.execute("CREATE VIRTUAL TABLE words USING fts5(body, tokenize='trigram')")
        return f"{sqlite3.sqlite_version} with full-text search (FTS5, trigrams)"

    return _tried("SQLite", look)


def _ledger(path: Path) -> Check:
    def look() -> str:
        from faultlines.ledger import Ledger

        with Ledger.open(path) as ledger:
            return f"{path} opens; its head is {ledger.head()[:12]}…"

    if not path.exists():
        return Check(what="ledger", well=True, words=f"none at {path} yet: faultlines add FILE…")
    return _tried("ledger", look)


def _disk(ledger: Path) -> Check:
    folder = ledger.resolve().parent

    def look() -> str:
        free = shutil.disk_usage(folder).free
        if free < LITTLE:
            raise OSError(f"only {free / 1e6:.0f} MB free in {folder}: make room")
        return f"{free / 1e9:.1f} GB free in {folder}"

    return _tried("disk", look)


def _tried(what: str, look: Callable[[], str]) -> Check:
    try:
        return Check(what=what, well=True, words=look())
    except (FaultlinesError, OSError, sqlite3.Error, ImportError) as error:
        return Check(what=what, well=False, words=str(error))
