import pytest

from faultlines.model.snapshot import Snapshot
from tests.show.world import World, make_world


@pytest.fixture(scope="session")
def world() -> World:
    return make_world()


@pytest.fixture(scope="session")
def snap(world: World) -> Snapshot:
    return world.snapshot()
