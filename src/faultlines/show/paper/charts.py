"""The report's pictures, from findings and claims."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from faultlines.model.findings import Report
from faultlines.model.text import Span
from faultlines.show.page.charts import Lane, calibration, lanes, timeline
from faultlines.show.paper.parts import Chart, Grid, Part, Said
from faultlines.show.sections.sides import sign_of
from faultlines.show.view import View

DAYS = 40  # of the table below the timeline: those of which most is said
LANES = 24


def when_it_was(view: View) -> Part | None:
    """A histogram of the claims that have a day, and the days of which most is said."""
    days: list[tuple[date, int]] = []
    of: dict[str, list[Span]] = defaultdict(list)
    for entry in view.happened:
        when = entry.claim.when
        if when.first is not None and when.edtf is not None:
            days.append((when.first, sign_of(entry)))
            if when.first == when.last:
                of[when.edtf].append(entry.claim.evidence)
    if not days:
        return None
    first, last = (str(end(day for day, _ in days)) for end in (min, max))
    words = (f"{len(days):,} claims with a day, from {first} to {last}; friendly, hostile and "
             "neither stand above one another.")  # fmt: skip
    chosen = sorted(of, key=lambda day: (-len(of[day]), day))[:DAYS]
    rows = tuple((Said(words=day), Said(words=f"{len(of[day]):,}"),
                  Said(words="", notes=tuple(dict.fromkeys(of[day]))))
                 for day in sorted(chosen))  # fmt: skip
    grid = (Grid(head=("Day", "Claims", "Sentences"), rows=rows),) if rows else ()
    more = f" The {DAYS} days of which most is said follow." if len(of) > DAYS else ""
    return Part(key="timeline", title="Timeline", about=words + more,
                body=(Chart(svg=timeline(days, "bars tall")), *grid))  # fmt: skip


def positions_chart(view: View, report: Report) -> Chart | None:
    """Who stood where on whom, on which days: those that turned or pull apart first."""
    rows = list(lane_rows(view, report))
    if not rows:
        return None
    return Chart(svg=lanes(rows), title="Positions over time",
                 words="A disc is friendly, a square hostile.")  # fmt: skip


def lane_rows(view: View, report: Report, most: int = LANES) -> Sequence[Lane]:
    """Positions with two days or both signs."""
    found: list[tuple[int, Lane]] = []
    for one in report.findings:
        if one.kind != "position":
            continue
        marks = sorted(set(_marks(one.data.get("stands"))))
        signs = Counter(sign for _, sign in marks)
        if len(marks) > 1:
            who, whom = (view.name(end) for end in one.about[:2])
            found.append((-len(signs), (f"{who} on {whom}", marks)))
    return [lane for _, lane in sorted(found, key=lambda one: (one[0], -len(one[1][1])))][:most]


def _marks(stands: object) -> Iterator[tuple[date, int]]:
    for stand in stands if isinstance(stands, list) else ():
        if stand["day"]:
            yield date.fromisoformat(stand["day"]), int(stand["sign"])


def calibration_chart(report: Report) -> Chart | None:
    points = [(float(str(one.data["meant"])), one.value or 0.0, one.low or 0.0, one.high or 0.0,
               int(str(one.data["count"])))
              for one in report.findings if one.kind == "reliability"]  # fmt: skip
    if not points:
        return None
    return Chart(svg=calibration(points), title="Calibration",
                 words="On the diagonal, as many came true as were meant to.")  # fmt: skip
