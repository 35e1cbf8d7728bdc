from collections.abc import Iterator
from pathlib import Path

import pytest

from faultlines.ledger import Ledger


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What the file of a ledger holds before anything is kept in it."""
    path = tmp_path_factory.mktemp("empty") / "faultlines.db"
    Ledger.create(path).close()
    return path.read_bytes()


@pytest.fixture
def ledger(tmp_path: Path, empty: bytes) -> Iterator[Ledger]:
    path = tmp_path / "faultlines.db"
    path.write_bytes(empty)
    with Ledger.open(path) as opened:
        yield opened
