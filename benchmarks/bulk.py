"""The whole product against its bare parser, in one process, in turn, on the same texts."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.bare import bare_parser
from benchmarks.texts import Bulk
from faultlines import pipeline
from faultlines.ledger import Ledger

ROUNDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Race:
    """CPU seconds for the same words: ours from file to ledger, the parser alone, by round."""

    words: int
    ours: tuple[float, ...]
    bare: tuple[float, ...]

    @property
    def words_per_second(self) -> float:
        """Of CPU time, so on one core, in the median round."""
        return self.words / statistics.median(self.ours)

    @property
    def bare_words_per_second(self) -> float:
        return self.words / statistics.median(self.bare)

    @property
    def ratio(self) -> float:
        """How often the parser's own time we take; the median of the rounds' ratios."""
        return statistics.median(a / b for a, b in zip(self.ours, self.bare, strict=True))


def race(bulk: Bulk, folder: Path) -> Race:
    """Ours and the parser by turns, so that a busy machine slows both. Loading isn't counted."""
    parser = bare_parser()
    ours, bare = [], []
    read_all(bulk, folder / "warm.db")
    for number in range(ROUNDS):
        bare.append(cpu_seconds(lambda: sum(1 for _ in parser(bulk.texts))))
        ledger = folder / f"round{number}.db"
        ours.append(cpu_seconds(lambda ledger=ledger: read_all(bulk, ledger)))  # type: ignore[misc]
    return Race(words=bulk.words, ours=tuple(ours), bare=tuple(bare))


def read_all(bulk: Bulk, path: Path) -> None:
    with Ledger.create(path) as ledger:
        pipeline.add(ledger, [str(bulk.file)])


def cpu_seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
