"""Commands run as a user runs them: in a process of their own, timed from outside."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# One thread each: what is printed is for one core.
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """wall, cpu: seconds. peak_mb: the most memory it held at once (resident), in 10^6 bytes."""

    wall: float
    cpu: float
    peak_mb: float

    def __add__(self, other: "Cost") -> "Cost":
        """One after the other."""
        return Cost(wall=self.wall + other.wall, cpu=self.cpu + other.cpu,
                    peak_mb=max(self.peak_mb, other.peak_mb))  # fmt: skip


def faultlines(*words: str | Path, folder: Path) -> Cost:
    """What one command costs, from its start to its end. Stops the benchmark if it fails."""
    code = "from faultlines.cli.main import main; main()"
    return run([sys.executable, "-c", code, *map(str, words)], folder)


def parse_from_nothing(text: Path) -> Cost:
    """What spaCy alone costs: start, load the same weights, parse the text."""
    script = Path(__file__).with_name("bare.py")
    return run([sys.executable, str(script), str(text)], text.parent)


def run(command: Sequence[str], folder: Path) -> Cost:
    began = time.perf_counter()
    said = folder / "said.txt"
    with said.open("wb") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, cwd=folder,
                                 env={**os.environ, **ONE_CORE})  # fmt: skip
        _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        last_words = said.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise SystemExit(f"bench: {' '.join(command[1:])} failed:\n{last_words}")
    return Cost(wall=wall, cpu=used.ru_utime + used.ru_stime, peak_mb=in_mb(used.ru_maxrss))


def in_mb(maxrss: int) -> float:
    """ru_maxrss is in bytes on macOS, in KiB elsewhere."""
    return maxrss / 1e6 if sys.platform == "darwin" else maxrss * 1024 / 1e6
