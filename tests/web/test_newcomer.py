"""Somebody who has never seen it: an empty ledger, a report of the case, one correction."""

import warnings
from pathlib import Path

import pytest

from faultlines.model.snapshot import Status
from tests.house.places import ROOT
from tests.web.browser import Browser, chromium
from tests.web.serving import Server

REPORT = ROOT / "cases" / "iraq-2020" / "reports" / "2020-04-11-a-third-nominee.md"
pytestmark = pytest.mark.slow

if chromium() is None:
    warnings.warn("NO CHROMIUM HERE: nobody's first minutes are tried.", stacklevel=1)
    pytest.skip("no chromium is installed", allow_module_level=True)


def test_network_missing_name_and_a_corrected_claim_by_the_links_of_the_pages(
    tmp_path: Path, chrome: Browser
):
    """Nothing is typed into the address but the one that `serve` prints."""
    server = Server(tmp_path / "mine.db")
    tab = chrome.tab()
    tab.size(1440, 900)
    tab.go(server.way)
    assert "An empty ledger" in tab.text()
    root = tab.call("DOM.getDocument")["root"]["nodeId"]
    field = tab.call("DOM.querySelector", nodeId=root, selector="input[type=file]")["nodeId"]
    tab.call("DOM.setFileInputFiles", nodeId=field, files=[str(REPORT)])
    tab.run("document.querySelector('button.main').click()")
    tab.until("document.querySelector('.told')")
    assert "Said to be missing" in tab.text()

    tab.run("document.querySelector('main a[href=\"/network\"]').click()")
    tab.until("window.net?.canvas && document.querySelector('#net').dataset.drawn")
    tab.run("history.back()")
    tab.until("document.querySelector('main a[href=\"/statements\"]')")
    tab.run("document.querySelector('main a[href=\"/statements\"]').click()")
    tab.until("document.body.innerText.includes('Kataib Hezbollah is said to be absent')")

    tab.run("document.querySelector('header a[href=\"/review\"]').click()")
    tab.until("document.querySelector('#open article') && document.readyState === 'complete'")
    claim = tab.run("document.querySelector('#open article').dataset.claim")
    tab.press("e")
    tab.until("document.activeElement.name === 'relation'")
    names = tab.run("[...document.querySelectorAll('#names option')].map((one) => one.value)")
    assert tab.run("document.querySelector('#open input[name=subject]').value") in names
    tab.run("document.activeElement.value = 'meets'")
    tab.run("document.querySelector('#open form.edit button').click()")
    tab.until("document.querySelector('#said')?.textContent.startsWith('Edited.')")
    assert server.bench.shelf().claim(claim).status is Status.EDITED
    corrected = f"document.querySelector('table.queue a[data-claim=\"{claim}\"]').textContent"
    assert " met " in tab.run(corrected)
    waiting = server.bench.shelf().undecided
    assert f"Not decided on: {waiting}." in tab.text(".count")
    assert tab.faults == []
    server.stop()
