"""The workbench in a real Chromium: the keys, the sliders, dropping, two tabs."""

import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from faultlines import pipeline
from faultlines.model.snapshot import Status
from faultlines.model.when import When
from tests.show.papers import html
from tests.show.world import keep_world
from tests.web.browser import Browser, Tab, chromium
from tests.web.serving import VIEWS, Server

PROGRAM = chromium()
pytestmark = pytest.mark.slow

if PROGRAM is None:
    warnings.warn("NO CHROMIUM HERE: the workbench isn't tried in a browser. Install Debian's "
                  "package `chromium` to try it.", stacklevel=1)  # fmt: skip
    pytest.skip("no chromium is installed", allow_module_level=True)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(keep_world(tmp_path / "faultlines.db"))
    yield running
    running.stop()


@pytest.fixture
def tab(chrome: Browser, server: Server) -> Iterator[Tab]:
    made = chrome.tab()
    made.size(1440, 900)
    yield made
    assert made.faults == []
    assert all(one.startswith((server.way, "file:", "about:")) for one in made.requests)


def opened(tab: Tab) -> str:
    return str(tab.run("document.querySelector('#open article')?.dataset.claim ?? ''"))


def in_row(tab: Tab) -> str:
    return str(tab.run("document.querySelector('tr[aria-current] a')?.dataset.claim ?? ''"))


def press(tab: Tab, key: str, then: str) -> None:
    tab.press(key)
    tab.until(then)


def status(server: Server, claim: str) -> Status:
    return server.bench.shelf().claim(claim).status


def test_a_whole_review_by_keys(tab: Tab, server: Server):
    tab.go(server.way + "/review")
    first = opened(tab)
    press(tab, "a", f"document.querySelector('#open article')?.dataset.claim !== '{first}'")
    assert status(server, first) is Status.ACCEPTED
    second = opened(tab)
    assert in_row(tab) == second
    assert "Accepted. It moves" in tab.text("#said")
    press(tab, "r", f"document.querySelector('#open article')?.dataset.claim !== '{second}'")
    assert status(server, second) is Status.REJECTED
    press(tab, "u", f"document.querySelector('#open article')?.dataset.claim === '{second}'")
    tab.until("document.querySelector('#said').textContent.startsWith('Undone: Rejected')")
    assert status(server, second) is Status.OPEN
    press(tab, "k", f"document.querySelector('#open article')?.dataset.claim === '{first}'")
    press(tab, "j", f"document.querySelector('#open article')?.dataset.claim === '{second}'")
    press(tab, "e", "document.activeElement.name === 'relation'")
    tab.run("document.activeElement.value = 'fights'")
    tab.run("document.querySelector('#open form.edit button').click()")
    tab.until(f"document.querySelector('#open article')?.dataset.claim !== '{second}'")
    assert status(server, second) is Status.EDITED
    assert server.bench.shelf().claim(second).by == "person:ana"
    press(tab, "?", "document.querySelector('#keys').open")


def test_typing_a_reason_is_no_command(tab: Tab, server: Server):
    tab.go(server.way + "/review")
    first = opened(tab)
    tab.run("document.querySelector('#open input[name=reason]').focus()")
    for key in "area":
        tab.press(key)
    assert tab.run("document.activeElement.value") == "area"
    assert opened(tab) == first
    assert status(server, first) is Status.OPEN


def test_two_names_are_said_to_be_one_by_a_key(tab: Tab, server: Server):
    tab.go(server.way + "/review?one=actor1:red-oars&other=actor1:salt-brigade")
    press(tab, "m", "document.querySelector('#said')?.textContent === 'Made one.'")
    assert server.bench.shelf().view.actor("actor1:salt-brigade") is None


def test_two_tabs_at_once_lose_nothing(chrome: Browser, tab: Tab, server: Server):
    other = chrome.tab()
    for one in (tab, other):
        one.go(server.way + "/review")
    first = opened(tab)
    press(other, "j", f"document.querySelector('#open article')?.dataset.claim !== '{first}'")
    second = opened(other)
    moved = "document.querySelector('#said')?.textContent.includes('moves')"
    press(tab, "a", moved)
    press(other, "r", moved)
    assert (status(server, first), status(server, second)) == (Status.ACCEPTED, Status.REJECTED)
    press(tab, "u", "document.querySelector('#said').textContent.startsWith('Undone: Rejected')")
    assert (status(server, first), status(server, second)) == (Status.ACCEPTED, Status.OPEN)


def test_arabic_is_typed_and_found(tab: Tab, server: Server):
    tab.go(server.way + "/claims")
    tab.run("document.querySelector('input[type=search]').focus()")
    tab.type("ميناء")
    tab.press("Enter")
    tab.until("document.querySelector('.hits mark')")
    assert "ميناء" in tab.text(".hits mark")
    assert (
        tab.run("getComputedStyle(document.querySelector('.hits blockquote')).direction") == "rtl"
    )


def test_a_claim_opens_beside_its_list_and_back_closes_it(tab: Tab, server: Server):
    tab.go(server.way + "/claims")
    tab.run("document.querySelector('table.claims tbody tr').click()")
    tab.until("document.querySelector('#open article mark')")
    first = opened(tab)
    assert f"claim={first}" in tab.run("location.href")
    press(tab, "j", f"document.querySelector('#open article')?.dataset.claim !== '{first}'")
    tab.run("history.back()")
    tab.until(f"document.querySelector('#open article')?.dataset.claim === '{first}'")
    assert f"claim={first}" in tab.run("location.href")


DROP = """(() => {
  const box = new DataTransfer();
  box.items.add(new File(['Mara Lind rejected the Salt Brigade.\\n'], 'oars.txt'));
  dispatchEvent(new DragEvent('drop', {dataTransfer: box, bubbles: true, cancelable: true}));
})()"""


def test_a_dropped_file_becomes_claims(tab: Tab, server: Server):
    tab.go(server.way + "/")
    tab.run(DROP)
    tab.until("document.querySelector('.told')")
    assert "1 claim," in tab.text(".told")
    tab.go(server.way + "/claims?document=oars.txt")
    assert "rejects" in tab.text("table.claims")


def test_the_first_report_of_an_empty_ledger(chrome: Browser, tmp_path: Path):
    server = Server(tmp_path / "new.db")
    tab = chrome.tab().go(server.way + "/")
    assert "An empty ledger" in tab.text()
    tab.run("document.querySelector('textarea').value = 'Mara Lind rejected the Salt Brigade.'")
    tab.run("document.querySelector('button.main').click()")
    tab.until("document.querySelector('.told')")
    assert "What the ledger holds" in tab.text()
    assert tab.faults == []
    server.stop()


def test_the_slider_takes_the_ties_of_later_days_away(tab: Tab, server: Server):
    tab.go(server.way + "/network")
    tab.until("window.net?.canvas && document.querySelector('#net').dataset.drawn")
    places = tab.run("[net.xs, net.ys]")
    before = tab.run("net.nets.filter(Boolean).length")
    tab.run("""(() => { const slider = document.querySelector('#as_of'); slider.value = 0;
        slider.dispatchEvent(new Event('input', {bubbles: true})); })()""")
    tab.until("document.querySelector('#net').dataset.day")
    assert tab.run("net.nets.filter(Boolean).length") < before
    assert tab.run("[net.xs, net.ys]") == places
    first = min(one.claim.when.first or date.max for one in server.bench.shelf().view.happened)
    assert f"as_of={first}" in tab.run("location.search")
    assert tab.text("output[for=as_of]") == first.isoformat()


def test_the_second_slider_goes_back_to_what_was_known(tab: Tab, server: Server, tmp_path: Path):
    early = tmp_path / "early.txt"
    early.write_text("The Red Oars attacked the Salt Brigade in Peru.\n", encoding="utf-8")
    pipeline.add(server.bench.ledger, [str(early)], When(edtf="2021-01-02"))
    tab.go(server.way + "/network")
    tab.until("window.net?.canvas && document.querySelector('#known_by')")
    assert tab.text("output[for=known_by]") == "all"
    slide = """(() => { const slider = document.querySelector('#known_by'); slider.value = %s;
        slider.dispatchEvent(new Event('input', {bubbles: true})); })()"""
    tab.run(slide % "0")
    tab.until("document.querySelector('#net').dataset.day?.includes('known_by=')")
    assert tab.text("output[for=known_by]") in tab.run("location.search")
    tab.run(slide % "slider.max")
    tab.until("!location.search.includes('known_by=')")
    assert tab.text("output[for=known_by]") == "all"


def test_paper_has_the_words_and_no_buttons(tab: Tab, server: Server):
    tab.go(server.way + "/review")
    tab.call("Emulation.setEmulatedMedia", media="print")
    for what in ("header nav", ".decide"):
        assert tab.run(f"getComputedStyle(document.querySelector('{what}')).display") == "none"
    assert tab.run("getComputedStyle(document.querySelector('.card h2')).display") == "block"
    tab.call("Emulation.setEmulatedMedia", media="")


def test_arrow_keys_walk_and_the_table_walks_with_them(tab: Tab, server: Server):
    tab.go(server.way + "/network")
    tab.until("window.net?.canvas")
    tab.run("net.canvas.focus()")
    press(tab, "ArrowRight", "document.querySelector('#open article')")
    assert tab.run("net.chosen") == 0
    name = tab.run("net.names[0]")
    assert name in tab.text("table.ties tr[aria-current]")
    assert name in tab.text("#open h1")
    assert tab.run("net.canvas.getAttribute('aria-label')").startswith(f"{name}: ")
    walked = set()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        tab.press(key)
        tab.until(
            "document.querySelector('#open h1').textContent.startsWith(net.names[net.chosen])"
        )
        walked.add(tab.run("net.chosen"))
    assert len(walked) > 1
    press(tab, "Escape", "net.chosen === null")


def test_a_tie_is_clicked_and_its_claims_open(tab: Tab, server: Server):
    tab.go(server.way + "/network")
    tab.until("window.net?.canvas && document.querySelector('#net').dataset.drawn")
    spot = tab.run("""(() => {
        const box = net.canvas.getBoundingClientRect();
        for (let edge = 0; edge < net.nets.length; edge += 1) {
          if (!net.seen(edge)) continue;
          for (const part of [0.5, 0.4, 0.6, 0.3]) {
            const x = net.x(net.a[edge]) * part + net.x(net.b[edge]) * (1 - part);
            const y = net.y(net.a[edge]) * part + net.y(net.b[edge]) * (1 - part);
            if (net.at(x, y) === null && net.tieAt(x, y) === edge)
              return [box.left + x, box.top + y, net.names[net.a[edge]], net.names[net.b[edge]]];
          }
        }
        return null; })()""")
    tab.click(spot[0], spot[1])
    tab.until("document.querySelector('#open article h2')")
    assert spot[2] in tab.text("#open h2")
    assert spot[3] in tab.text("#open h2")
    assert "claims about the two" in tab.text("#open")


def test_views_work_where_no_script_runs(tab: Tab, server: Server):
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    for view in VIEWS:
        tab.call("Page.navigate", url=server.way + view)
        tab.call("Emulation.setScriptExecutionDisabled", value=False)
        tab.until(f"location.pathname === '{view}' && document.readyState === 'complete'")
        tab.call("Emulation.setScriptExecutionDisabled", value=True)
    assert server.bench.shelf().undecided


def test_a_hostile_report_runs_nothing(tab: Tab, server: Server, tmp_path: Path):

    from tests.web.test_safety import HOSTILE

    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    pipeline.add(server.bench.ledger, [str(path)])
    for view in (*VIEWS, *(f"/claims/{one}" for one in server.bench.shelf().entries)):
        tab.go(server.way + view)
        assert tab.run("document.querySelectorAll('img, main script, svg[onload]').length") == 0


def test_the_report_opens_from_the_disk_and_asks_nobody(tab: Tab, server: Server, tmp_path: Path):
    path = tmp_path / "report.html"
    snap, head = server.bench.ledger.snapshot(), server.bench.ledger.head()
    path.write_text(html(snap, head=head), encoding="utf-8")
    tab.call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=-1,
             uploadThroughput=-1)  # fmt: skip
    tab.requests.clear()
    tab.go(path.as_uri())
    assert "What the reports say" in tab.text("h1")
    assert tab.requests == [path.as_uri()]
    tab.call("Network.emulateNetworkConditions", offline=False, latency=0, downloadThroughput=-1,
             uploadThroughput=-1)  # fmt: skip
