"""For all rooms: no test fails because the machine was busy, and none waits for its disk."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from faultlines.ledger import engine

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
