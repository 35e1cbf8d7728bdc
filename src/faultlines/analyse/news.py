"""What the latest reports add to those before them, for a brief."""

from dataclasses import replace
from datetime import timedelta

from faultlines.analyse.changes import changes
from faultlines.analyse.known import known_days, known_then
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot


def news(snap: Snapshot, asked: Asked) -> Report:
    """Changes since the last day before that of the latest report; nothing where all reports are
    of one day, or of none."""
    known = known_days(known_then(snap, asked)).values()
    days = sorted({day for day in known if day is not None
                   and (asked.as_of is None or day <= asked.as_of)})  # fmt: skip
    if len(days) < 2:
        return Report(key="changes", title="New", about="")
    report = changes(snap, asked, days[-2] + timedelta(days=1))
    return replace(report, title=f"New since {days[-2].isoformat()}")
