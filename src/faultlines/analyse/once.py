"""Analyses of ties with copies made one: a text that repeats another is no second witness."""

from collections.abc import Callable
from dataclasses import replace

from faultlines.analyse.known import known_then
from faultlines.analyse.origins import MOST_TEXTS, roots
from faultlines.analyse.retold import told_once
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot

OF_TIES = ("camps", "splits", "ties")
"""Names of the analyses that must be told which texts go back to which."""
UNSEEN = (
    "Copies were not looked for among so many texts: one that repeats another counts as a witness "
    "of its own. faultlines sources finds them."
)


def once(analyse: Callable[..., Report]) -> Callable[[Snapshot, Asked], Report]:
    """The analysis, told which texts go back to which. analyse: takes `origins` by name."""

    def told(snap: Snapshot, asked: Asked) -> Report:
        there = known_then(snap, asked)
        report = analyse(told_once(there), asked, origins=roots(there))
        if len(there.documents) > MOST_TEXTS:
            return replace(report, caveats=(*report.caveats, UNSEEN))
        return report

    return told
