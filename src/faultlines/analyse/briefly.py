"""What the analyses have to say in a brief: only findings that a reader wouldn't make alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from faultlines.analyse.absences import absences
from faultlines.analyse.camps import camps
from faultlines.analyse.facades import facades
from faultlines.analyse.forecasts import due, scores
from faultlines.analyse.heaviest import heaviest
from faultlines.analyse.news import news
from faultlines.analyse.once import once
from faultlines.analyse.origins import MOST_TEXTS
from faultlines.analyse.positions import positions
from faultlines.analyse.seats import Seats
from faultlines.analyse.selected import selected
from faultlines.analyse.shifts import shifts
from faultlines.analyse.sources import sources
from faultlines.analyse.splits import splits
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

Analysis = Callable[[Snapshot, Asked], Report]

IN_BRIEF: tuple[tuple[Analysis, str, tuple[str, ...]], ...] = (
    (news, "", ("reversed", "stated_absence", "expected_absence", "attributed", "new_position")),
    (absences, "Expected and missing", ("expected_absence",)),
    (facades, "Façades", ("called_new", "attribution", "evidence_against")),
    (positions, "Who turned", ("reversal",)),
    (shifts, "Shifts", ("shift",)),
    (due, "Forecasts that are due", ("forecast",)),
    (scores, "Forecasts that came out", ("score", "baseline")),
    (sources, "Copies, and who says otherwise", ("origin", "contradiction")),
    (once(partial(splits, places=False)), "Fault lines",
     ("named_sides", "split_within", "splits_camp", "company", "quarrel")),
    (once(heaviest), "Ties", ("tie",)),
    (once(partial(camps, many=False, largest=2_000)), "Camps",
     ("two_camps", "camp", "fault_line", "swing")),
)  # fmt: skip
"""Each analysis, its heading in a brief ("": its own), and the kinds of its findings that belong
there."""
FEW = {"new_position": 5, "attributed": 5}  # of the news; the rest is left to their own analyses
GROUPS = ("By author", "By outlet", "By topic")  # of scores, which a brief leaves out


def in_brief(snap: Snapshot, asked: Asked, seats: Sequence[Seats] = ()) -> tuple[Report, ...]:
    """The reports cut down to those findings; none that has nothing to say. seats: of the blocs of
    a contested selection, from the user."""
    found = []
    for analyse, title, kinds in (*IN_BRIEF, _selection(seats)):
        if analyse is sources and len(snap.documents) > MOST_TEXTS:
            continue  # comparing all texts would take longer than the brief
        report = analyse(snap, asked)
        some = tuple(_chosen(report, kinds))
        if some:
            found.append(replace(report, title=title or report.title, findings=some))
    return tuple(found)


def _selection(seats: Sequence[Seats]) -> tuple[Analysis, str, tuple[str, ...]]:
    return partial(selected, seats=seats), "Contested selection", ("outcome",)


def _chosen(report: Report, kinds: tuple[str, ...]) -> Iterator[Finding]:
    count: dict[str, int] = {}
    for one in report.findings:
        count[one.kind] = count.get(one.kind, 0) + 1
        few = FEW.get(one.kind) if report.key == "changes" else None
        if one.kind in kinds and one.under not in GROUPS and count[one.kind] <= (few or 10**9):
            yield one
