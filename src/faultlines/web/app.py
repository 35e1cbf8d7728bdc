"""The whole door: routes, what guards them, and how errors become pages."""

from collections.abc import Iterable
from importlib.resources import files

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException as Refused

from faultlines import __version__
from faultlines.model.errors import FaultlinesError, LedgerError, NotFound
from faultlines.show.page.tags import tag
from faultlines.show.workbench.frame import Frame, Page, framed
from faultlines.show.workbench.start import opening_page
from faultlines.web.adding import adding
from faultlines.web.bench import StillOpening, Workbench
from faultlines.web.deciding import deciding
from faultlines.web.guard import Guard
from faultlines.web.networking import networking
from faultlines.web.reviewing import reviewing
from faultlines.web.views import views

KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


def make_app(bench: Workbench, hosts: Iterable[str]) -> FastAPI:
    """hosts: what a request's `Host` may be. No page of the server's own about itself: those
    would fetch their scripts from elsewhere."""
    app = FastAPI(title="faultlines", version=__version__, docs_url=None, redoc_url=None,
                  openapi_url="/api/openapi.json")  # fmt: skip
    for routes in (views, networking, reviewing, deciding, adding):
        app.include_router(routes)
    app.state.bench = bench
    static = _static()

    @app.get("/static/{name}")
    def fixed(name: str) -> Response:
        if name not in static:
            raise HTTPException(404, "there is no such file.")
        kind, body = static[name]
        return Response(body, media_type=kind)

    _show_errors(app, bench)
    app.add_middleware(Guard, hosts=hosts)
    return app


def _static() -> dict[str, tuple[str, bytes]]:
    """Our own style and scripts by name, read once: no name from outside ever becomes a path."""
    found = {}
    for one in files("faultlines.web").joinpath("static").iterdir():
        kind = KINDS.get(one.name.rpartition(".")[2])
        if kind is not None:
            found[one.name] = kind, one.read_bytes()
    return found


def _show_errors(app: FastAPI, bench: Workbench) -> None:
    @app.exception_handler(FaultlinesError)
    async def ours(request: Request, error: FaultlinesError) -> Response:
        code = (
            404 if isinstance(error, NotFound) else 503 if isinstance(error, LedgerError) else 400
        )
        return _fault(request, bench, code, str(error))

    @app.exception_handler(StillOpening)
    async def opening(request: Request, error: StillOpening) -> Response:
        frame = Frame(token="", by=bench.by, ledger=bench.ledger.path.name)
        again = {"refresh": "1", "retry-after": "1"}  # browsers ask by themselves after a second
        return Response(framed(frame, opening_page()), 503, again, "text/html")

    @app.exception_handler(Refused)
    async def theirs(request: Request, error: Refused) -> Response:
        return _fault(request, bench, error.status_code, str(error.detail))


def _fault(request: Request, bench: Workbench, code: int, words: str) -> Response:
    if request.headers.get("accept") == "application/json":
        return JSONResponse({"error": words}, code)
    title = "Not found" if code == 404 else "That can't be done"
    body = [tag("h1", title), tag("p", words, dir="auto"), tag("p", tag("a", "Start", href="/"))]
    page = Page(title=title, here="", body=body)
    try:
        whole = bench.page(page)
    except LedgerError:  # the page's head counts claims; without a ledger there are none
        whole = f"faultlines: {words}"
        return Response(whole, code, media_type="text/plain")
    return Response(whole, code, media_type="text/html")
