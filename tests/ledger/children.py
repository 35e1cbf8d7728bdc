"""Other processes, so that a test can kill them, starve them or let them race."""

import multiprocessing
import os
from collections.abc import Callable

import pytest

needs_fork = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="needs a system with fork"
)


def start(work: Callable[[], None]) -> "multiprocessing.process.BaseProcess":
    """Run `work` in a child; its exit code is 0 when it ends, 1 when it raises."""
    child = multiprocessing.get_context("fork").Process(target=work)  # type: ignore[attr-defined]
    child.start()
    return child  # type: ignore[no-any-return]


def answer(work: Callable[[], str]) -> str:
    """What `work` gives when it runs in a child of its own."""
    end, other = os.pipe()

    def told() -> None:
        os.write(other, work().encode())

    child = start(told)
    child.join(60)
    os.close(other)
    with os.fdopen(end, "rb") as pipe:
        words = pipe.read().decode()
    assert child.exitcode == 0, words
    return words
