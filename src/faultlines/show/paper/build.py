"""The report of a snapshot, whichever file it becomes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from faultlines.model.findings import Finding, Report
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Span
from faultlines.show.brief import FLOOR, brief_of
from faultlines.show.findings import evidence_of, head, named
from faultlines.show.page.picture import Drawable, network_chart
from faultlines.show.paper.charts import calibration_chart, positions_chart, when_it_was
from faultlines.show.paper.cite import BUDGET, cite
from faultlines.show.paper.parts import Body, Chart, Group, Paper, Part, Said, Source
from faultlines.show.paper.tables import (
    facade_grids,
    foretold,
    what_was_not,
    what_was_read,
    who_there_is,
)
from faultlines.show.sections.parts import Block, Line, Section
from faultlines.show.view import View

MOST = 150  # statements of a section; the sentences below have all of them
FIRST = 6  # sentences of a finding that rests on very many alike
ABOUT = ("Each statement is a claim, not a fact: it says who says so, and its number opens the "
         "sentence.")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed:
    """What analyses found. reports: for the brief. whole: key → the whole report of forecasts,
    scores, facades and positions, for tables and charts. repeats: see `brief_of`. drawn: the
    network. left_out: why words were seen and left out → how often."""

    reports: Sequence[Report] = ()
    whole: Mapping[str, Report] = field(default_factory=dict)
    drawn: Drawable | None = None
    repeats: Mapping[str, str] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)


def paper_of(snap: Snapshot, *, head: str, made: str, floor: float = FLOOR,
             known_by: str | None = None, analysed: Analysed | None = None,
             budget: int = BUDGET) -> Paper:  # fmt: skip
    """head: the ledger's newest hash. made: the day, as words. known_by: the day after which
    nothing in the snapshot came out, where it was held back so. floor: claims read less surely than
    this (0 to 1) are counted. budget: see `cite`."""
    view, analysed = View(snap, floor=floor), analysed or Analysed()
    parts = tuple(part for part in _parts(view, analysed) if part.body)
    cited, left = cite(view, (span for part in parts for span in part.notes), budget)
    foot = f"Written by faultlines on {made} from a ledger whose head is {head}."
    about = f"{ABOUT} Only what was published by {known_by} is in it." if known_by else ABOUT
    return Paper(title="What the reports say", about=about, parts=parts, cited=cited,
                 sources=dict(_sources(view, left)), foot=foot)  # fmt: skip


def _parts(view: View, analysed: Analysed) -> Iterator[Part]:
    brief = brief_of(view.snap, floor=view.floor, repeats=analysed.repeats)
    yield what_was_read(view, brief)
    if analysed.drawn is not None and analysed.drawn.actors:
        chart, about = network_chart(analysed.drawn)
        yield Part(key="network", title="Network", about=about,
                   body=(Chart(svg=chart),))  # fmt: skip
    timeline = when_it_was(view)
    if timeline is not None:
        yield timeline
    tabled = ("forecasts", "advice") if "forecasts" in analysed.whole else ()
    for section in brief.sections:
        if section.key not in tabled:
            yield _part(section)
    if tabled:
        yield _outlook(view, analysed.whole)
    for report in analysed.reports:
        yield _found(view, report, analysed.whole)
    yield who_there_is(view)
    yield what_was_not(view, brief, analysed.left_out)


def _part(section: Section) -> Part:
    """Its statements up to MOST, and how many there are beyond."""
    blocks: list[Body] = []
    shown, total = 0, sum(len(block.lines) for block in section.blocks)
    for block in section.blocks:
        if shown >= MOST:
            break
        blocks.append(_group(block, MOST - shown))
        shown += len(block.lines)
    if total > MOST:
        blocks.append(Group(said=(Said(words=f"… and {total - MOST:,} more; see the sentences."),)))
    return Part(key=section.key, title=section.title, about=section.about, body=tuple(blocks))


def _group(block: Block, room: int) -> Group:
    return Group(title=block.title, said=tuple(_said(line) for line in block.lines[:room]))


def _said(line: Line) -> Said:
    if line.evidence is None:
        return Said(words=line.text)
    if line.stated:
        return Said(words=f"{line.stated}.", notes=(line.evidence,))
    return Said(words=f"{line.text} “{line.quote}”", notes=(line.evidence,))


def _outlook(view: View, whole: Mapping[str, Report]) -> Part:
    part = foretold(view, whole["forecasts"])
    if not whole["forecasts"].findings:
        return replace(part, body=())
    chart = calibration_chart(whole["scores"]) if "scores" in whole else None
    return replace(part, body=(*part.body, chart)) if chart else part


def _found(view: View, report: Report, whole: Mapping[str, Report]) -> Part:
    """Each finding with the sentences of the claims that it rests on."""
    where = evidence_of(view)
    where |= {one.id: one.evidence for one in view.snap.forecasts}
    body: list[Body] = []
    for under, group in groupby(report.findings[:MOST], key=lambda one: one.under):
        said = tuple(Said(words=head(view, one), notes=_notes(one, where)) for one in group)
        body.append(Group(title=named(view, under) or None, said=said))
    if len(report.findings) > MOST:
        body.append(Group(said=(Said(words=f"… and {len(report.findings) - MOST:,} more."),)))
    if report.key == "facades" and "facades" in whole:
        body += facade_grids(view, whole["facades"])
    if report.key == "positions" and "positions" in whole:
        chart = positions_chart(view, whole["positions"])
        body += [chart] if chart else []
    return Part(key=f"found-{report.key}", title=report.title, about=report.about, body=tuple(body))


def _notes(one: Finding, where: Mapping[str, Span]) -> tuple[Span, ...]:
    """What rests on all claims alike has the first of them only."""
    found = _spans(one.because, where)
    return found[:FIRST] if one.at_large else found


def _spans(ids: Iterable[str], where: Mapping[str, Span]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(where[one] for one in ids if one in where))


def _sources(view: View, left: Mapping[str, int]) -> Iterator[tuple[str, Source]]:
    for doc in view.snap.documents:
        publication = view.publications.get(doc.id)
        parts = [] if publication is None else [publication.source or "",
                                                publication.published.edtf or "day not known",
                                                publication.path]  # fmt: skip
        path = publication.path if publication else doc.id
        yield doc.id, Source(number=view.number[doc.id], name=doc.title or path,
                             where=", ".join(filter(None, parts)), language=doc.language,
                             left=left.get(doc.id, 0))  # fmt: skip
