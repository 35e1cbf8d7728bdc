"""Forms that were sent: read, and refused without this run's token."""

from hmac import compare_digest
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import FormData

from faultlines.web.bench import Bench
from faultlines.web.guard import MOST_BYTES

TOKEN_HEADER = "x-faultlines-token"


async def signed_form(request: Request, bench: Bench) -> FormData:
    """The form's fields; refused without the token of this run."""
    form = await request.form(max_part_size=MOST_BYTES, max_files=1000)
    given = request.headers.get(TOKEN_HEADER) or form.get("token")
    if not isinstance(given, str) or not compare_digest(given.encode(), bench.token.encode()):
        raise HTTPException(403, "this page is from another run. Load it again.")
    return form


Signed = Annotated[FormData, Depends(signed_form)]
"""What every route that takes a POST has to ask for."""


def words(form: FormData, name: str) -> str:
    """One field as words without blanks around them; "" where it isn't there."""
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


def local_way(address: str) -> str:
    """The address if it stays on this page's own site, else the first page."""
    return address if address.startswith("/") and address[1:2] not in ("/", "\\") else "/"
