"""Every view in a real Chromium, in two windows: it fits, it can be read out, it asks nobody."""

import warnings
from dataclasses import dataclass
from pathlib import Path

import axe_core_python
import pytest

from tests.show.world import keep_world
from tests.web.browser import Browser, Tab, chromium
from tests.web.serving import VIEWS, Server

pytestmark = pytest.mark.slow

if chromium() is None:
    warnings.warn("NO CHROMIUM HERE: no view is looked at in a browser.", stacklevel=1)
    pytest.skip("no chromium is installed", allow_module_level=True)


def labels(tab: Tab) -> list[str]:
    """What has no name for a screen reader: fields, buttons, links and pictures."""
    return list(
        tab.run("""[...document.querySelectorAll(
        'input:not([type=hidden]), select, textarea, button, a[href], canvas, [role=img]')]
        .filter((one) => !one.closest('[hidden]') && !(one.labels?.length
            || one.getAttribute('aria-label') || one.textContent.trim()
            || one.placeholder || one.title || one.querySelector?.('title')))
        .map((one) => one.outerHTML.slice(0, 120))""")
    )


AXE = Path(axe_core_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
FOUND = """axe.run(document, {resultTypes: ['violations']}).then((told) => told.violations
    .filter((one) => ['serious', 'critical'].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 150)}`))"""


@dataclass(frozen=True, slots=True)
class Visit:
    """Every view, looked at once. Of each: how wide it is in light and in dark, its headings, its
    language, what has no name, what axe finds serious. And what was asked for, and went wrong."""

    width: int
    wide: dict[str, tuple[int, int]]
    headings: dict[str, int]
    language: dict[str, str]
    nameless: dict[str, list[str]]
    serious: dict[str, list[str]]
    elsewhere: list[str]
    faults: list[str]


@pytest.fixture(scope="module", params=[(1440, 900, False), (390, 844, True)],
                ids=["wide", "narrow"])  # fmt: skip
def visit(
    request: pytest.FixtureRequest,
    chromium_of_all: Browser,
    tmp_path_factory: pytest.TempPathFactory,
) -> Visit:
    """A wide window in light; a narrow one in dark. Each is turned around at the end."""
    server = Server(keep_world(tmp_path_factory.mktemp("visit") / "faultlines.db"))
    cards = ("/actors/actor1:mara-lind", "/network?actor=actor1:red-oars",
             f"/documents/{next(iter(server.bench.shelf().documents))}")  # fmt: skip
    width, height, dark = request.param
    tab = chromium_of_all.tab()
    seen = Visit(width, {}, {}, {}, {}, {}, [], tab.faults)
    for view in (*VIEWS, *cards):
        tab.size(width, height, dark=dark)
        look(tab, server.way, view, seen)
        tab.size(width, height, dark=not dark)
        seen.wide[view] = seen.wide[view][0], tab.run("document.documentElement.scrollWidth")
    local = (server.way, "about:")
    seen.elsewhere.extend(one for one in tab.requests if not one.startswith(local))
    chromium_of_all.close()
    server.stop()
    return seen


def look(tab: Tab, way: str, view: str, seen: Visit) -> None:
    tab.go(way + view)
    if view.startswith("/network"):
        tab.until("window.net?.canvas")
    width = tab.run("document.documentElement.scrollWidth")
    seen.wide[view] = width, width
    seen.headings[view] = tab.run("document.querySelectorAll('h1').length")
    seen.language[view] = tab.run("document.documentElement.lang")
    seen.nameless[view] = labels(tab)
    tab.run(f"{AXE};1")
    seen.serious[view] = tab.run(FOUND)


def test_every_view_fits_its_window_in_light_and_in_dark(visit: Visit):
    assert {view: wide for view, wide in visit.wide.items() if max(wide) > visit.width} == {}
    assert len(visit.wide) == len(VIEWS) + 3


def test_every_view_asks_nobody_else_and_nothing_fails(visit: Visit):
    assert (visit.elsewhere, visit.faults) == ([], [])


def test_every_view_has_a_heading_and_says_its_language(visit: Visit):
    assert min(visit.headings.values()) >= 1
    assert {*visit.language.values()} == {"en"}


def test_everything_has_a_name_that_can_be_read_out(visit: Visit):
    assert {view: found for view, found in visit.nameless.items() if found} == {}


def test_axe_finds_nothing_serious_in_any_view(visit: Visit):
    assert {view: found for view, found in visit.serious.items() if found} == {}
