"""For all rooms: no test fails because the machine was busy, and none waits for its disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from faultlines import pipeline
from faultlines.ledger import Ledger, engine
from tests.house.places import ROOT

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def power_stays() -> Iterator[str]:
    """A write is done when the system has it: no test cuts the power, many write thousands of
    times. Gives the word that users' ledgers are opened with."""
    shipped = engine._SYNCHRONOUS
    engine._SYNCHRONOUS = "OFF"
    yield shipped
    engine._SYNCHRONOUS = shipped


@pytest.fixture(scope="session")
def case_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reports of the shipped case, read. Not to be written to."""
    path = tmp_path_factory.mktemp("case") / "iraq.db"
    with Ledger.create(path) as ledger:
        pipeline.add(ledger, [str(ROOT / "cases" / "iraq-2020" / "reports")])
    return path
