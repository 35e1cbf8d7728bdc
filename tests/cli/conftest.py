from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from faultlines.cli.main import run
from tests.show.world import World, keep_world, make_world


@dataclass(frozen=True, slots=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str


Typed = Callable[..., Said]


@pytest.fixture(scope="session")
def world() -> World:
    return make_world()


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger with a document read by hand, and one in Arabic."""
    return keep_world(tmp_path / "faultlines.db")


@pytest.fixture
def typed(
    ledger: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Typed:
    """Type a command beside that ledger."""
    monkeypatch.chdir(ledger.parent)
    monkeypatch.delenv("FAULTLINES_LEDGER", raising=False)

    def type_in(*words: str) -> Said:
        capsys.readouterr()
        code = run(words)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return type_in
