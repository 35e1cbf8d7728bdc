"""What the analyses have to say in a brief: only findings that a reader wouldn't make alone."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from faultlines.analyse.absences import absences
from faultlines.analyse.camps import camps
from faultlines.analyse.facades import facades
from faultlines.analyse.forecasts import due
from faultlines.analyse.once import MOST_TEXTS, once
from faultlines.analyse.positions import positions
from faultlines.analyse.shifts import shifts
from faultlines.analyse.sources import sources
from faultlines.analyse.splits import splits
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot

Analysis = Callable[[Snapshot, Asked], Report]

IN_BRIEF: tuple[tuple[Analysis, str, tuple[str, ...]], ...] = (
    (absences, "Expected and missing", ("expected_absence",)),
    (facades, "Façades", ("called_new", "attribution", "evidence_against")),
    (positions, "Who turned", ("reversal",)),
    (shifts, "Shifts", ("shift",)),
    (due, "Forecasts that are due", ("forecast",)),
    (sources, "Copies, and who says otherwise", ("origin", "contradiction")),
    (once(partial(splits, places=False)), "Fault lines",
     ("named_sides", "split_within", "splits_camp", "company", "quarrel")),
    (once(partial(camps, many=False, largest=2_000)), "Camps",
     ("two_camps", "camp", "fault_line", "swing")),
)  # fmt: skip
"""Each analysis, its heading in a brief, and the kinds of its findings that belong there."""


def in_brief(snap: Snapshot, asked: Asked) -> tuple[Report, ...]:
    """The reports cut down to those findings; none that has nothing to say."""
    found = []
    for analyse, title, kinds in IN_BRIEF:
        if analyse is sources and len(snap.documents) > MOST_TEXTS:
            continue  # comparing all texts would take longer than the brief
        report = analyse(snap, asked)
        some = tuple(one for one in report.findings if one.kind in kinds)
        if some:
            found.append(replace(report, title=title, findings=some))
    return tuple(found)
