"""Running the workbench: on this computer's own address, for as long as the command runs."""

import os
import socket
import webbrowser
from collections.abc import Callable
from pathlib import Path

import uvicorn

from faultlines.model.errors import BadInput
from faultlines.web.app import make_app
from faultlines.web.bench import Workbench

LOOPBACK = "127.0.0.1"
PORTS = 20  # tried one after the other, where none was asked for


def serve(ledger: Path, *, by: str, port: int | None, browser: bool,
          say: Callable[[str], None]) -> None:  # fmt: skip
    """Serve until Ctrl-C. port None: the first free one from 8321 on."""
    with bound(port) as door:
        number = door.getsockname()[1]
        bench = Workbench(ledger, by)
        try:
            app = make_app(bench, hosts(number))
            way = f"http://{LOOPBACK}:{number}/"
            bench.begin()
            say(f"{ledger} is open at {way} for this computer alone. Ctrl-C ends it.")
            if browser:
                webbrowser.open(way)
            config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off")
            uvicorn.Server(config).run(sockets=[door])
        finally:
            bench.close()


def hosts(port: int) -> tuple[str, ...]:
    """What browsers on this computer call it."""
    return f"{LOOPBACK}:{port}", f"localhost:{port}"


def bound(port: int | None) -> socket.socket:
    """A listening socket on loopback alone; BadInput where the port is taken."""
    choices = [port] if port is not None else range(8321, 8321 + PORTS)
    for one in choices:
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name != "nt":  # there it would let two programs share the port
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((LOOPBACK, one))
            door.listen()
        except OSError:
            door.close()
            continue
        return door
    raise BadInput(f"port {choices[0]} is taken. Name another: faultlines serve --port NUMBER")
