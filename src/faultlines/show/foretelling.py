"""What people type about forecasts, from a command or a page."""

import re

from faultlines.model.errors import BadInput
from faultlines.model.snapshot import Snapshot


def as_read(snap: Snapshot, forecast_id: str) -> dict[str, str]:
    """A read forecast's own words, kept with the decision: a new reading may word it otherwise."""
    found = next((one for one in snap.forecasts if one.id == forecast_id), None)
    return {"statement": " ".join(found.statement.quote.split())} if found else {}


def range_of(words: str | None) -> tuple[str | None, str | None]:
    """ "55-80" or "70 %" as chances out of 1."""
    if words is None:
        return None, None
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?))?\s*%?\s*", words)
    if found is None:
        raise BadInput(f"{words!r} is no range of chances in percent, such as 55-80 or 70.")
    low, high = float(found[1]) / 100, float(found[2] or found[1]) / 100
    return f"{low:g}", f"{high:g}"
