"""In which country a web address is registered, where its ending says so."""

from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit

from faultlines.vocab.load import load_text


@cache
def endings() -> Mapping[str, str]:
    """Ending without its dot → country. Endings that anybody buys aren't in."""
    rows = (line.split("\t") for line in load_text("domains.tsv").splitlines()
            if line and not line.startswith("#"))  # fmt: skip
    return {row[0]: row[1] for row in rows}


def country_of(address: str | None) -> str | None:
    """The country of a web address by its ending; None for .com and its like."""
    if not address:
        return None
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return None
    return endings().get(host.rpartition(".")[2]) if "." in host else None
