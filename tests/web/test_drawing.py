"""The opening picture of the shipped case: two camps apart, and a name for every dot."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.browser import Browser, Tab, chromium
from tests.web.serving import Server

PROGRAM = chromium()
DRAWN = "window.net?.canvas && document.querySelector('#net').dataset.drawn"
pytestmark = pytest.mark.slow

if PROGRAM is None:
    warnings.warn("NO CHROMIUM HERE: the picture isn't looked at in a browser.", stacklevel=1)
    pytest.skip("no chromium is installed", allow_module_level=True)


@pytest.fixture(scope="module")
def server(case_ledger: Path) -> Iterator[Server]:
    running = Server(case_ledger)
    yield running
    running.stop()


@pytest.fixture(params=[(1440, 900), (390, 844)], ids=["wide", "narrow"])
def tab(chrome: Browser, server: Server, request: pytest.FixtureRequest) -> Tab:
    made = chrome.tab()
    made.size(*request.param)
    made.go(server.way + "/network")
    made.until(DRAWN)
    return made


def test_the_hulls_of_the_two_camps_never_overlap(tab: Tab):
    left, right = (
        [one[0] for one in tab.run(f"net.around({camp})")] for camp in (1, 2)
    )  # every point of the hull lies between the outermost of these
    assert left
    assert right
    assert max(left) < min(right) or max(right) < min(left)


def test_every_dot_has_its_name_beside_it_or_tells_it(tab: Tab):
    drawn = tab.run("[...net.names.keys()].filter((at) => at < net.shown && net.isDrawn(at))")
    assert len(drawn) > 20
    named = int(tab.run("document.querySelector('#net').dataset.named"))
    assert named == len(drawn)
    unnamed = tab.run("""[...net.names.keys()].filter((at) => at < net.shown && net.isDrawn(at)
        && net.at(net.x(at), net.y(at)) !== at)""")  # what the pointer would find there
    assert unnamed == []
    for at in drawn:  # and the keyboard, in the table
        row = f"document.querySelector('table.ties tr[data-at=\"{at}\"]:not([hidden]) a')"
        assert tab.run(f"{row}.textContent === net.names[{at}]")


def test_whoever_is_pointed_at_is_named_in_full(tab: Tab):
    longest = tab.run("""[...net.names.keys()].filter((at) => at < net.shown && net.isDrawn(at))
        .reduce((one, two) => net.names[one].length >= net.names[two].length ? one : two)""")
    box = tab.run(
        f"""(() => {{ const box = net.canvas.getBoundingClientRect();
        return [box.x + net.x({longest}), box.y + net.y({longest})]; }})()"""
    )
    tab.call("Input.dispatchMouseEvent", type="mouseMoved", x=box[0], y=box[1])
    tab.until(f"net.hover === {longest}")
    shown = tab.run("""(() => { const told = []; const pen = net.pen.fillText.bind(net.pen);
        net.pen.fillText = (words, x, y) => { told.push(words); pen(words, x, y); };
        net.draw(); delete net.pen.fillText; return told; })()""")
    assert tab.run(f"net.names[{longest}]") in shown
    assert len(tab.run(f"net.names[{longest}]")) > 20


def test_nobody_stands_alone_and_nobody_moves_with_the_day(tab: Tab):
    alone = """[...net.names.keys()].filter((at) => at < net.shown && net.isDrawn(at)
        && !net.nets.some((value, edge) => value && (net.a[edge] === at || net.b[edge] === at)))"""
    places = tab.run("[...net.names.keys()].map((at) => [net.x(at), net.y(at)])")
    assert tab.run(alone) == []
    tab.run("""(() => { const slider = document.querySelector('#as_of');
        slider.value = Number(slider.max) / 2;
        slider.dispatchEvent(new Event('input', {bubbles: true})); })()""")
    tab.until("document.querySelector('#net').dataset.day")
    assert tab.run(alone) == []
    assert tab.run("[...net.names.keys()].map((at) => [net.x(at), net.y(at)])") == places
