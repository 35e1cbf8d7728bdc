"""The analyses that have a page, each imported when it is first asked for."""

from collections.abc import Callable
from importlib import import_module

from faultlines.analyse.once import OF_TIES, once
from faultlines.model.errors import NotFound
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot

Analysis = Callable[[Snapshot, Asked], Report]

TITLES = {
    "camps": "Camps and fault lines",
    "splits": "Over whom they part",
    "positions": "Positions over time",
    "shifts": "Shifts",
    "absences": "Expected and missing",
    "facades": "Façades",
    "forecasts": "Forecasts",
    "sources": "Sources",
    "ties": "Ties",
}


def analysis(key: str) -> Analysis:
    """The analysis of a key of TITLES; NotFound for another."""
    if key not in TITLES:
        raise NotFound(f"there is no analysis called {key!r}. See: {', '.join(TITLES)}")
    found: Analysis = getattr(import_module(f"faultlines.analyse.{key}"), key)
    return once(found) if key in OF_TIES else found
