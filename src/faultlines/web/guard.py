"""What a request must be before anything else sees it, and what every answer carries.

A page of another site can make the browser talk to this port. So the `Host` must be ours (against
DNS rebinding), an `Origin` too, and what changes anything needs this run's token (forms.py).
"""

from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 30_000_000
"""How much one request may bring."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    # Not "no-referrer": with that, browsers send forms with `Origin: null`.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
SAFE = frozenset({"GET", "HEAD"})


class Guard:
    """ASGI middleware. hosts: what `Host` may be, "127.0.0.1:8123"."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self._app = app
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        fault = self._fault(scope["method"], Headers(scope=scope))
        if fault is not None:
            code, words = fault
            await PlainTextResponse(f"faultlines: {words}\n", code)(scope, receive, sealed)
            return
        await self._app(scope, receive, sealed)

    def _fault(self, method: str, headers: Headers) -> tuple[int, str] | None:
        """The HTTP code and why, or None."""
        host, origin = headers.get("host", ""), headers.get("origin")
        if host not in self._hosts:
            return 421, "this page is for this computer alone, by its own address."
        if origin is not None and origin != f"http://{host}":
            return 403, "another site asked; it may not."
        if method in SAFE:
            return None
        if method != "POST":
            return 405, "not that way."
        if origin is None:
            return 403, "what changes the ledger must say where it comes from."
        return _too_much(headers.get("content-length"))


def _too_much(length: str | None) -> tuple[int, str] | None:
    if length is None or not length.isdigit():
        return 411, "how much is coming must be said."
    if int(length) > MOST_BYTES:
        return 413, f"at most {MOST_BYTES // 1_000_000} MB at once. Use: faultlines add FILE…"
    return None
