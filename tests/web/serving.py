"""A workbench that a browser can reach."""

import threading
from pathlib import Path

import uvicorn

from faultlines.web.analyses import TITLES
from faultlines.web.app import make_app
from faultlines.web.bench import Workbench
from faultlines.web.serve import bound, hosts

VIEWS = ("/", "/network", "/claims", "/documents", "/actors", "/statements", "/forecasts",
         "/review", *(f"/analyses/{key}" for key in TITLES))  # fmt: skip


class Server:
    """Over the ledger at `path`, which is made if there is none."""

    def __init__(self, path: Path) -> None:
        self.bench = Workbench(path, "person:ana")
        self._door = bound(0)
        port = self._door.getsockname()[1]
        self.way = f"http://127.0.0.1:{port}"
        app = make_app(self.bench, hosts(port))
        config = uvicorn.Config(app, log_level="error", lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._door],), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(timeout=20)
        self._door.close()
        self.bench.close()
