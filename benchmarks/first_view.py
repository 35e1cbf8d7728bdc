"""The first look at a ledger: from the command to the page, and from the address to the picture."""

import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.web.browser import Tab, browser, chromium

from benchmarks.__main__ import line
from benchmarks.children import faultlines
from faultlines.web.serve import LOOPBACK, bound

TIMES = 5
SERVE = "from faultlines.cli.main import main; main()"
DRAWN = "window.net?.canvas && document.querySelector('#net').dataset.drawn"
READY = "document.querySelector('h1')"


def show_first_views(files: Sequence[Path], folder: Path) -> None:
    """Each time a fresh server and an empty cache, as somebody has who opens it in the morning."""
    program = chromium()
    if program is None:
        return
    ledger = folder / "first.db"
    texts = [path.resolve() for path in files]
    faultlines("-l", ledger, "add", "--published", "2020-04-30", *texts, folder=folder)
    print(f"\n{len(texts)} file(s), a first look, in the browser")
    with browser(program, folder / "first") as made:
        tab = made.tab()
        tab.size(1440, 900)
        tab.call("Network.setCacheDisabled", cacheDisabled=True)
        served: list[float] = []
        starts: list[float] = []
        networks: list[float] = []
        for _ in range(TIMES):
            with serving(ledger) as (way, took):
                served.append(took)
                starts.append(view(tab, way + "/", READY))
                networks.append(view(tab, way + "/network", DRAWN))
    for what, times, note in (
        ("serve, until it answers", served, "a new process"),
        ("first view: the start page", starts, "from the address to the whole page"),
        ("first view: the network", networks, "from the address to the picture"),
    ):
        line(what, f"{statistics.median(times):.2f} s", f"{note}; most {max(times):.2f} s")


def view(tab: Tab, way: str, shown: str) -> float:
    began = time.perf_counter()
    tab.go(way)
    tab.until(shown)
    return time.perf_counter() - began


@contextmanager
def serving(ledger: Path) -> Iterator[tuple[str, float]]:
    """The command in a process of its own; its address, and the seconds until it answers."""
    with bound(0) as door:
        port = door.getsockname()[1]
    command = ["-l", str(ledger), "serve", "--no-browser", "--port", str(port)]
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", SERVE, *command], stderr=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, cwd=ledger.parent)  # fmt: skip
    way = f"http://{LOOPBACK}:{port}"
    try:
        while not answers(way):
            time.sleep(0.01)
        yield way, time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(timeout=20)


def answers(way: str) -> bool:
    try:
        with urllib.request.urlopen(way + "/static/icon.svg", timeout=5) as answer:
            return bool(answer.read())
    except OSError:
        return False
