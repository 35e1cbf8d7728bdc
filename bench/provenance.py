"""Which code made a figure, and when."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def today() -> str:
    """The day in UTC, as 2020-04-10."""
    return datetime.now(UTC).date().isoformat()


def commit() -> str:
    """The short hash of the code, with "+" where the package differs from it; "unknown" outside
    of git."""
    head = _git("rev-parse", "--short", "HEAD")
    if head is None:
        return "unknown"
    return head + ("+" if _git("status", "--porcelain", "--", "src") else "")


def _git(*words: str) -> str | None:
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()
