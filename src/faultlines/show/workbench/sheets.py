"""Pages made of sections: joint statements, forecasts, and every analysis with its reasons."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from faultlines.model.claims import Forecast
from faultlines.model.findings import Report
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Span
from faultlines.show.brief import FLOOR
from faultlines.show.findings import named, section_of
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.paper.charts import calibration_chart, positions_chart
from faultlines.show.paper.parts import Chart, Grid
from faultlines.show.paper.tables import facade_grids
from faultlines.show.sections.joint import joint_statements
from faultlines.show.sections.outlook import conditional
from faultlines.show.view import View, short
from faultlines.show.workbench.foretell import foretell_form
from faultlines.show.workbench.forms import box, field
from faultlines.show.workbench.frame import Page, hint
from faultlines.show.workbench.lines import address, doc_name, section_part
from faultlines.show.workbench.shelf import bare


def statements_page(snap: Snapshot, expected: Report | None) -> Page:
    """expected: whose names one would have looked for, where that was asked."""
    view = View(snap, floor=FLOOR)
    found = joint_statements(view)
    if expected is not None and expected.findings:  # it says all that the section does, and more
        body = [report_part(view, expected)]
    elif found.blocks:
        body = [section_part(view, found)]
    else:
        body = [hint("No joint statement is told of in these reports.")]
    title = tag("h1", "Joint statements", class_="quiet")
    return Page(title="Joint statements", here="/statements", body=[title, *body])


def forecasts_page(snap: Snapshot, listed: Report, scores: Report, *, token: str) -> Page:
    """listed: what is expected and advised, and what came of it. scores: how well it was."""
    view = View(snap, floor=FLOOR)
    parts = list(_outlook(view, listed, token))
    chart = calibration_chart(scores)
    parts += [tag("h2", "Calibration"), *chart_part(chart)] if chart else []
    parts += [report_part(view, scores)] if scores.findings else []
    plans = conditional(view)
    parts += [section_part(view, plans)] if plans.blocks else []
    body = parts or [hint("Nobody expects or advises anything in these reports.")]
    return Page(title="Forecasts", here="/forecasts",
                body=[tag("h1", "What is expected and advised"), *body])  # fmt: skip


def _outlook(view: View, listed: Report, token: str) -> Iterator[Markup]:
    """Each forecast with the way to its sentence, and the forms that decide on it."""
    known = {one.id: one for one in view.snap.forecasts}
    for under, group in groupby(listed.findings, key=lambda one: one.under):
        rows = []
        for finding in group:
            found = known.get(finding.because[0]) if finding.because else None
            words = re.sub(r"^[0-9a-f]{8} ", "", " ".join((named(view, finding.says),
                                                           *finding.caveats)))  # fmt: skip
            form = [] if finding.kind == "advice" else [foretell_form(finding, token)]
            rows.append(tag("li", tag("div", words, dir="auto"), _place(view, found), *form))
        yield tag("section", tag("h2", under), tag("ul", *rows, class_="lines"))


def _place(view: View, found: Forecast | None) -> Markup:
    if found is None:
        return tag("span", "kept by hand", class_="where")
    doc = view.document(found.evidence)
    return tag("span", tag("a", doc_name(view, doc), dir="auto",
                           href=f"/documents/{bare(doc.id)}#s{found.evidence.start}"),
               f", {short(found.id)}", class_="where")  # fmt: skip


def analysis_page(snap: Snapshot, ways: Mapping[str, str], report: Report,
                  asked: Mapping[str, str]) -> Page:  # fmt: skip
    """ways: key → title of all analyses. asked: as_of and known_by as they were typed."""
    view = View(snap, floor=report.asked.floor)
    tabs = tag("nav", *(tag("a", title, href=address(f"/analyses/{key}", **asked),
                            aria_current="page" if key == report.key else None)
                        for key, title in ways.items()),
               class_="tabs", aria_label="Analyses")  # fmt: skip
    form = tag(
        "form",
        field("On this day", box("as_of", asked.get("as_of", ""), "the last there is")),
        field("Known by", box("known_by", asked.get("known_by", ""), "everything")),
        tag("button", "Show"),
        method="get", class_="filters",
    )  # fmt: skip
    body = [tag("h1", "Analyses", class_="quiet"), tabs, form, *_pictured(view, report),
            report_part(view, report)]  # fmt: skip
    return Page(title=report.title, here="/analyses", body=body)


def _pictured(view: View, report: Report) -> Iterator[Markup]:
    """What is better looked at than read: positions through time, façades as a matrix."""
    chart = positions_chart(view, report) if report.key == "positions" else None
    yield from chart_part(chart) if chart else ()
    if report.key == "facades":
        yield from (_grid(grid) for grid in facade_grids(view, report))


def _grid(grid: Grid) -> Markup:
    head = tag("tr", *(tag("th", one, scope="col") for one in grid.head))
    labels = (None, *grid.head[1:])  # beside each cell where there is no room for columns
    rows = (tag("tr", *(tag("td", one.words, *_to_sentences(one.notes), data_label=label)
                        for label, one in zip(labels, row, strict=True)))
            for row in grid.rows)  # fmt: skip
    return tag("section", tag("h2", grid.title or "", dir="auto"),
               tag("p", grid.about, class_="about"),
               tag("table", tag("thead", head), tag("tbody", *rows), class_="matrix"))  # fmt: skip


def _to_sentences(spans: Sequence[Span]) -> Iterator[Markup]:
    """The ways to the sentences: "its sentence", or "sentence 1 2 3"."""
    for at, span in enumerate(spans, start=1):
        words = "its sentence" if len(spans) == 1 else f"sentence {at}" if at == 1 else str(at)
        label = None if len(spans) == 1 else f"sentence {at}"
        way = f"/documents/{bare(span.doc_id)}#s{span.start}"
        yield together(" ", tag("a", words, href=way, aria_label=label))


def chart_part(chart: Chart) -> list[Markup]:
    """It scrolls where there is no room, so that the keyboard must reach it."""
    return [tag("p", chart.words, class_="about"),
            tag("div", chart.svg, class_="chart", tabindex="0", role="region",
                aria_label="Chart")]  # fmt: skip


def report_part(view: View, report: Report) -> Markup:
    section = section_of(view, report)
    body = section_part(view, section)
    nothing = [] if section.blocks else [hint("Nothing found.")]
    return tag("div", body, *nothing, _rules([*report.rules, *report.caveats], report.digest))


def _rules(rules: Sequence[str], digest: str) -> Markup:
    rows = [tag("li", one) for one in rules]
    rows += [tag("li", "Hash of the input: ", tag("code", digest))] if digest else []
    return tag("details", tag("summary", "How it was found"), tag("ul", *rows), class_="rules")
