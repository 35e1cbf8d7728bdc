"""How fast the workbench is on a large ledger: `python -m benchmarks.workbench`.

    python -m benchmarks.workbench [--text FILE …] [--claims N] [--actors N] [--ties N]

Reads the shipped case, or some texts of yours, and times the first look at it. Then it makes a
ledger of made-up claims, serves it, and asks for its pages as a browser would; with a
Chromium installed also in that. Times are of this machine and its load, medians of several.
"""

import argparse
import statistics
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import uvicorn
from tests.web.browser import Tab, browser, chromium

from benchmarks.__main__ import line
from benchmarks.first_view import show_first_views
from benchmarks.made import fill
from benchmarks.texts import case_files
from faultlines.show.workbench.shelf import bare
from faultlines.web.app import make_app
from faultlines.web.bench import Workbench
from faultlines.web.serve import bound, hosts

TIMES = 7
DECISIONS = 40
ASKED = ("/claims", "/claims?relation=rejects&from=2019-01-01&to=2019-02-01",
         "/claims?q=actor+17+rejects", "/claims?actor=Actor+17+Front", "/review")  # fmt: skip


def main() -> None:
    options = parse_options()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        show_first_views(options.text or case_files(), folder)
        network = folder / "network.db"
        fill(network, options.actors, options.ties, options.ties)
        with served(network) as (way, _):
            print(f"\n{options.actors:,} actors, about {options.ties:,} ties")
            show_pages(way, ("/network", "/api/network", "/api/network/day?as_of=2019-03-01"))
            show_browser(way, folder)
        large = folder / "large.db"
        fill(large, options.actors, options.claims, options.ties)
        print(f"\n{options.claims:,} claims")
        with served(large) as (way, _):
            show_pages(way, ASKED)
        fill(large, options.actors, options.decide, options.ties, options.claims)
        print(f"\n{options.decide:,} claims")
        with served(large) as (way, bench):
            show_decisions(way, bench)


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="workbench", description="Measure the workbench.")
    parser.add_argument("--text", type=Path, nargs="+", metavar="FILE", help="else: the case")
    parser.add_argument("--claims", type=int, default=100_000, metavar="N")
    parser.add_argument("--decide", type=int, default=200_000, metavar="N", help="more than those")
    parser.add_argument("--actors", type=int, default=2_000, metavar="N")
    parser.add_argument("--ties", type=int, default=10_000, metavar="N")
    return parser.parse_args()


@contextmanager
def served(path: Path) -> Iterator[tuple[str, Workbench]]:
    bench = Workbench(path, "person:bench")
    door = bound(0)
    port = door.getsockname()[1]
    app = make_app(bench, hosts(port))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, args=([door],), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{port}", bench
    finally:
        server.should_exit = True
        thread.join(timeout=20)
        bench.close()


def show_pages(way: str, pages: tuple[str, ...]) -> None:
    for page in pages:
        first, *rest = (seconds(lambda page=page: get(way + page)) for _ in range(TIMES))  # type: ignore[misc]
        line(page[:32], f"{statistics.median(rest) * 1000:,.0f} ms", f"first {first:.2f} s")


def get(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address, timeout=600) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as told:  # of a ledger that is being opened
        return bytes(told.read())


def show_decisions(way: str, bench: Workbench) -> None:
    """From the start of the server to its first page; then from the key to the answer that says
    what it moved, and to the card of the next claim."""
    bench.begin()
    said = seconds(lambda: get(way + "/"))
    start = time.perf_counter()
    bench.opened.wait()
    there = said + time.perf_counter() - start + seconds(lambda: get(way + "/"))
    line("the first page of all", f"{there:.2f} s", f"says after {said:.2f} s that it will come")
    bench.warm()
    line("the first page of the review", f"{seconds(lambda: get(way + '/review')):.2f} s", "")
    ids = [one.id for one in islice(bench.queue(), 2 * DECISIONS)]
    first, *rest = (seconds(lambda one=one: decide(way, bench.token, one)) for one in ids)  # type: ignore[misc]
    rest = sorted(rest[:DECISIONS])
    line("a decision, sent and answered", f"{statistics.median(rest) * 1000:.1f} ms",
         f"nine of ten within {rest[DECISIONS * 9 // 10] * 1000:.1f} ms, "
         f"the first in {first * 1000:.0f} ms")  # fmt: skip
    cards = [seconds(lambda one=one: get(f"{way}/claims/{bare(one)}?part=true")) for one in ids[1:]]  # type: ignore[misc]
    line("the card of the next claim", f"{statistics.median(cards) * 1000:.1f} ms", "median")


def decide(way: str, token: str, claim: str) -> None:
    form = urllib.parse.urlencode({"token": token, "kind": "accept", "claim": claim}).encode()
    head = {"accept": "application/json", "origin": way}
    with urllib.request.urlopen(urllib.request.Request(f"{way}/decide", form, head)) as answer:
        answer.read()


def show_browser(way: str, folder: Path) -> None:
    program = chromium()
    if program is None:
        print("  no chromium is installed: nothing is measured in a browser")
        return
    with browser(program, folder / "profile") as made:
        tab = made.tab()
        tab.size(1440, 900)
        tab.go(way + "/network")
        loaded = seconds(lambda: opened(tab, way))
        line("load until the picture", f"{loaded:.2f} s", "30 actors shown")
        tab.run("document.querySelector('#net') && net.choose(null)")
        for shown in (30, 5000):
            tab.run(SHOW % shown)
            times = [float(tab.run(SLIDE % at)) for at in (900, 700, 500, 300, 100)]
            line(f"slider to picture, {shown:,}", f"{statistics.median(times):.0f} ms",
                 f"most {max(times):.0f} ms")  # fmt: skip
            frame = float(tab.run(FRAMES))
            line(f"a frame of zoom, {shown:,}", f"{frame:.1f} ms", "script, median of 20")


def opened(tab: Tab, way: str) -> None:
    tab.go(way + "/network?show=30")
    tab.until("window.net?.canvas && document.querySelector('#net').dataset.drawn")


SHOW = "(() => { net.shown = Math.min(net.names.length, %d); net.fit(); net.draw(); })()"
SLIDE = """(async () => {
  const slider = document.querySelector('#as_of');
  slider.value = %d;
  const host = document.querySelector('#net');
  delete host.dataset.day;
  const start = performance.now();
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  while (!host.dataset.day) await new Promise((done) => setTimeout(done, 1));
  return performance.now() - start;
})()"""
FRAMES = """(async () => {
  const times = [];
  for (let turn = 0; turn < 20; turn += 1) {
    net.zoom *= turn %% 2 ? 1.1 : 1 / 1.1;
    const start = performance.now();
    net.draw();
    net.pen.getImageData(0, 0, 1, 1);
    times.push(performance.now() - start);
  }
  return times.sort((one, two) => one - two)[10];
})()""".replace("%%", "%")


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
