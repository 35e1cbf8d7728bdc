"""The pictures of the docs are made here, from the case that ships, and can't go stale unseen.

To make them anew after a change that shows: FAULTLINES_PICTURES=1 python3 dev test
tests/web/test_pictures.py
"""

import base64
import os
import re
from pathlib import Path

import pytest

from faultlines.ledger import Ledger
from tests.house.places import ROOT
from tests.web.browser import Browser, Tab, chromium
from tests.web.serving import Server

PICTURES = ROOT / "docs" / "pictures"
PROGRAM = chromium()
WIDTH, HEIGHT = 1280, 800
ALIKE = 0.1
"""How much of two pictures may differ. Two different views differ in 0.14 to 0.16 of it, for most
of each is paper; a few lines read otherwise, in 0.05."""

SHOWN = {
    "network": ("/network?actor=person:mustafa-al-kadhimi",
                "window.net?.canvas && net.chosen !== null && $('#net').dataset.drawn"
                .replace("$", "document.querySelector")),
    "claims": ("/claims?q=statement&claim={absent}", "document.querySelector('#open mark')"),
    "review": ("/review", "document.querySelector('#open h2, #open mark')"),
    "start": ("/", "true"),
    "forecasts": ("/forecasts", "document.querySelector('h2')"),
    "facades": ("/analyses/facades", "document.querySelector('table.matrix')"),
}  # fmt: skip
COMPARE = """(async (one, two) => {
  const pixels = async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height).data;
  };
  const [first, second] = [await pixels(one), await pixels(two)];
  if (first.length !== second.length) return 1;
  let different = 0;
  for (let at = 0; at < first.length; at += 4)
    different += Math.abs(first[at] - second[at]) + Math.abs(first[at + 1] - second[at + 1])
      + Math.abs(first[at + 2] - second[at + 2]) > 90;
  return different / (first.length / 4);
})('%s', '%s')"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(PROGRAM is None, reason="NO CHROMIUM: the docs' pictures aren't compared"),
]


def test_the_pictures_of_the_docs_show_the_workbench_as_it_is(
    tmp_path: Path, case_ledger: Path, chrome: Browser
):
    with Ledger.open(case_ledger) as ledger:
        absent = next(one.id.rpartition(":")[2] for one in ledger.snapshot().claims
                      if one.claim.relation == "absent_from")  # fmt: skip
    server = Server(case_ledger)
    tab = chrome.tab()
    tab.size(WIDTH, HEIGHT)
    for name, (way, ready) in SHOWN.items():
        tab.go(server.way + way.format(absent=absent))
        tab.until(ready)
        tab.run("new Promise((done) => setTimeout(done, 300))")
        tab.picture(tmp_path / f"{name}.png")
    tab.go("about:blank#")
    differ = {name: compared(tab, tmp_path / f"{name}.png", name) for name in SHOWN}
    server.stop()
    assert max(differ.values()) <= ALIKE, f"make them anew, see the top of this file: {differ}"


def compared(tab: Tab, picture: Path, name: str) -> float:
    """How much of the picture differs from the one in the docs, 0 to 1."""
    kept = PICTURES / f"{name}.png"
    if os.environ.get("FAULTLINES_PICTURES"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(picture.read_bytes())
    both = (base64.b64encode(one.read_bytes()).decode() for one in (picture, kept))
    return float(tab.run(COMPARE % tuple(both)))


def test_every_picture_is_shown_somewhere_and_every_one_shown_is_there():
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    text = "\n".join(page.read_text("utf-8") for page in pages)
    shown = {Path(found).name for found in re.findall(r"!\[[^\]]*\]\(([^)]+\.png)\)", text)}
    assert shown == {path.name for path in PICTURES.glob("*.png")} == {f"{n}.png" for n in SHOWN}
