from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from faultlines.web.app import make_app
from faultlines.web.bench import Workbench
from tests.show.world import World, keep_world, make_world
from tests.web.browser import Browser, browser, chromium

HOST = "127.0.0.1:8321"
ORIGIN = f"http://{HOST}"


@pytest.fixture(scope="session")
def world() -> World:
    return make_world()


@pytest.fixture(scope="session")
def chromium_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = chromium()
    assert program is not None
    with browser(program, tmp_path_factory.mktemp("chromium")) as made:
        yield made


@pytest.fixture
def chrome(chromium_of_all: Browser) -> Iterator[Browser]:
    """A Chromium, without tabs, for files that skip themselves where there is none."""
    yield chromium_of_all
    chromium_of_all.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """A workbench over a document read by hand, and one in Arabic."""
    bench = Workbench(keep_world(tmp_path / "faultlines.db"), "person:ana")
    yield bench
    bench.close()


@pytest.fixture
def page(bench: Workbench) -> TestClient:
    """Somebody's browser, at the workbench's own address; it follows no redirect."""
    return TestClient(make_app(bench, [HOST]), base_url=ORIGIN, follow_redirects=False,
                      headers={"origin": ORIGIN}, raise_server_exceptions=True)  # fmt: skip
