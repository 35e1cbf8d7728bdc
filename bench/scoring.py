"""Predictions through the scorer that came with the set."""

import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.errors import BenchError


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a scorer said. seconds: of CPU, to answer. commit: of the code that answered."""

    set: str
    task: str
    day: str
    commit: str
    seconds: float
    scores: dict[str, Any]

    @property
    def key(self) -> str:
        """As Task.key."""
        return f"{self.set} {self.task}".strip()


def score(name: str, task: str, *, gold: Path, predictions: Path, scorers: Path,
          python: str = sys.executable) -> dict[str, Any]:  # fmt: skip
    """The scorer's answer. scorers: the folder of <set>.py. python: an interpreter with scipy.

    BenchError: no scorer there, or it refuses.
    """
    script = scorers / f"{name.replace('-', '_')}.py"
    if not script.exists():
        raise BenchError(f"there is no scorer {script}. Name their folder with --score.")
    words = [python, str(script), str(gold), str(predictions), *(["--task", task] if task else [])]
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    except OSError as error:
        raise BenchError(f"{python} can't be run: {error.strerror}") from error
    if done.returncode:
        raise BenchError(f"{name}: {_why(done.stderr)}")
    return dict(json.loads(done.stdout))


def _why(errors: str) -> str:
    """The last thing that a scorer said."""
    last = (errors.strip() or "its scorer says nothing").splitlines()[-1]
    if last.startswith("ModuleNotFoundError"):
        last += ". Name a Python that has it with --python."
    return last


def keep(file: Path, result: Result) -> None:
    """For the page, which is made from the newest result of each task."""
    file.write_text(json.dumps(asdict(result), ensure_ascii=False, indent=1), encoding="utf-8")


def kept(file: Path) -> Result | None:
    """What was kept, if anything."""
    return Result(**json.loads(file.read_text(encoding="utf-8"))) if file.exists() else None
