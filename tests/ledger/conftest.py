from collections.abc import Iterator
from pathlib import Path

import pytest

from faultlines.ledger import Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "faultlines.db") as made:
        yield made
