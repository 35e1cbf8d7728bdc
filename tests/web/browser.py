"""A real Chromium, driven over its own protocol: no driver to install beside it."""

import base64
import json
import os
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

WAIT = 20.0  # seconds until a page that doesn't come is a failure
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
KEYS = {
    "ArrowRight": 39,
    "ArrowLeft": 37,
    "ArrowUp": 38,
    "ArrowDown": 40,
    "Enter": 13,
    "Escape": 27,
}


def chromium() -> str | None:
    """Where Chromium is, or None."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


class Tab:
    """One page of the browser."""

    def __init__(self, address: str) -> None:
        self._held, self._last = ExitStack(), 0
        self._wire = self._held.enter_context(connect(address, max_size=None, proxy=None))
        self.requests: list[str] = []
        self.faults: list[str] = []
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        self._last += 1
        self._wire.send(json.dumps({"id": self._last, "method": method, "params": params}))
        while True:
            message = json.loads(self._wire.recv(timeout=WAIT))
            if message.get("id") == self._last:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return dict(message["result"])
            self._note(message)

    def _note(self, message: dict[str, Any]) -> None:
        params = message.get("params", {})
        if message["method"] == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        if message["method"] == "Runtime.exceptionThrown":
            self.faults.append(json.dumps(params["exceptionDetails"])[:500])
        if message["method"] == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.faults.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")

    def run(self, script: str) -> Any:
        """The value of an expression; promises are waited for."""
        done = self.call("Runtime.evaluate", expression=script, returnByValue=True,
                         awaitPromise=True, userGesture=True)  # fmt: skip
        if "exceptionDetails" in done:
            raise AssertionError(json.dumps(done["exceptionDetails"])[:600])
        return done["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until the expression is true."""
        stop = time.monotonic() + WAIT
        while time.monotonic() < stop:
            try:
                if self.run(f"Boolean({script})"):
                    return
            except (AssertionError, RuntimeError):
                pass  # between two pages there is nothing to ask
            time.sleep(0.03)
        raise AssertionError(f"never true: {script}\n{self.text()[:1500]}\n{self.faults}")

    def go(self, address: str) -> "Tab":
        self.call("Page.navigate", url=address)
        self.until("location.href !== 'about:blank' && document.readyState === 'complete' && "
                   "performance.getEntriesByType('navigation')[0]?.loadEventEnd > 0")  # fmt: skip
        return self

    def text(self, what: str = "body") -> str:
        return str(self.run(f"document.querySelector({json.dumps(what)})?.innerText ?? ''"))

    def press(self, key: str) -> None:
        """A key, as a person would press it."""
        code = KEYS.get(key, ord(key[0].upper()))
        common = {"key": key, "windowsVirtualKeyCode": code}
        typed = {"text": key} if len(key) == 1 else {"text": "\r"} if key == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", **common, **typed)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, words: str) -> None:
        self.call("Input.insertText", text=words)

    def click(self, x: float, y: float) -> None:
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def size(self, width: int, height: int, *, dark: bool = False) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 500)  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def close(self) -> None:
        with self._held, suppress(ConnectionClosed):  # it goes away while it answers
            self.call("Page.close")

    def picture(self, path: Path) -> None:
        shot = self.call("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(shot["data"]))


class Browser:
    """port: where its protocol listens."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._tabs: list[Tab] = []

    def tab(self) -> Tab:
        way = f"http://127.0.0.1:{self._port}/json/new?about:blank"
        request = urllib.request.Request(way, method="PUT")
        with urllib.request.urlopen(request, timeout=WAIT) as answer:
            target = json.load(answer)["webSocketDebuggerUrl"]
        self._tabs.append(Tab(target))
        return self._tabs[-1]

    def close(self) -> None:
        """Close all the tabs."""
        while self._tabs:
            self._tabs.pop().close()


@contextmanager
def browser(program: str, folder: Path) -> Iterator[Browser]:
    """A Chromium of our own, in a folder of its own, gone afterwards."""
    flags = ["--headless=new", "--remote-debugging-port=0", f"--user-data-dir={folder}",
             "--no-first-run", "--disable-gpu", "--disable-background-networking",
             "--disable-dev-shm-usage", "--hide-scrollbars", "about:blank"]  # fmt: skip
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # its sandbox doesn't work for root
        flags.insert(0, "--no-sandbox")
    process = subprocess.Popen([program, *flags], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        port = _waited(lambda: _port(folder))
        made = Browser(port)
        yield made
        made.close()
    finally:
        process.terminate()
        process.wait(timeout=WAIT)


def _port(folder: Path) -> int | None:
    path = folder / "DevToolsActivePort"
    lines = path.read_text().splitlines() if path.exists() else []
    return int(lines[0]) if lines else None


def _waited(ask: Callable[[], int | None]) -> int:
    stop = time.monotonic() + WAIT
    while time.monotonic() < stop:
        if found := ask():
            return found
        time.sleep(0.05)
    raise AssertionError("Chromium didn't start")
