"""Findings in words and as data: for a command, for the brief, for the page."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from faultlines.model.findings import Finding, Report
from faultlines.model.text import Span
from faultlines.show.chances import chance_words
from faultlines.show.grammar import agreed
from faultlines.show.sections.parts import Block, Line, Section, lines_of, words_line
from faultlines.show.view import View

MANY = 1_000  # findings; of more, only those that are shown are put into words
SHARE = "share"  # the unit of what is out of 1, told in percent
AFTER = re.compile(r"\{([^{}]+)\}((?:, (?:which|who))?) (is|was|has|plays)\b")
"""An actor, and the verb whose subject it is in what analyses say."""
SENTENCES = 4  # claims that a finding shows with their sentence; the ids of the rest follow


def named(view: View, words: str) -> str:
    """The words with the names of actors in the place of their ids in braces; the verb after an
    unnamed collective ("the militias") is a plural."""
    words = AFTER.sub(lambda found: _agreed(view, found), words)
    return re.sub(r"\{([^{}]+)\}", lambda found: view.name(found[1]) if found[1] in view.actors
                  else found[1], words)  # fmt: skip


def _agreed(view: View, found: re.Match[str]) -> str:
    actor, which, verb = found.groups()
    return f"{{{actor}}}{which} {agreed(verb, many=view.is_group(actor))}"


def section_of(view: View, report: Report, *, sentences: int = SENTENCES,
               numbered: bool = False) -> Section:  # fmt: skip
    """The report as a section of the brief, each finding above the claims that it rests on.
    numbered: a forecast ends in the number of its document, as the sentences of claims do."""
    told = view.snap.forecasts if numbered else ()
    where: dict[object, int] = {one.id: view.number[one.evidence.doc_id] for one in told}
    shown = {one for finding in report.findings if not finding.at_large
             for one in finding.because[:sentences]}  # fmt: skip
    entries = {entry.id: entry for entry in view.snap.claims if entry.id in shown}
    quoted = {one.id: one for one in view.snap.attributions if one.id in shown}
    blocks = []
    for under, group in groupby(report.findings, key=lambda one: one.under):
        lines: list[Line] = []
        for finding in group:
            lines.append(Line(text=head(view, finding, where.get(finding.data.get("id")))))
            told_here = () if finding.at_large else finding.because
            first, rest = told_here[:sentences], told_here[sentences:]
            lines += lines_of(view, [entries[one] for one in first if one in entries])
            lines += [words_line(view, quoted[one]) for one in first if one in quoted]
            if rest:
                lines.append(
                    Line(text=f"and {len(rest):,} claim{'s' * (len(rest) > 1)} more", ids=rest)
                )
        blocks.append(Block(title=named(view, under) or None, lines=tuple(lines)))
    return Section(key=report.key, title=report.title, about=report.about, blocks=tuple(blocks))


def evidence_of(view: View) -> dict[str, Span]:
    """Id of a claim or of an attribution → its sentence."""
    quotes = {one.id: one.evidence for one in view.snap.attributions}
    return quotes | {entry.id: entry.claim.evidence for entry in view.snap.claims}


def head(view: View, finding: Finding, document: int | None = None) -> str:
    """The finding in a sentence with its number; chances in words, as ICD 203 has them.
    document: the number of the document that has its sentence, to be told."""
    words = named(view, finding.says) + (f" [{document}]" if document else "")
    if finding.value is not None and finding.unit.startswith("chance"):
        words += f": {chance_words(finding.value, finding.low, finding.high)}"
        words += f", the {finding.unit}" if finding.unit != "chance" else ""
    elif finding.value is not None and finding.unit == SHARE:
        words += f": a share of {finding.value * 100:.0f} %"
        if finding.low is not None and finding.high is not None and finding.low < finding.high:
            words += f" ({finding.low * 100:.0f} to {finding.high * 100:.0f} %)"
    elif finding.value is not None:
        words += f": {finding.value:,.3g} {finding.unit}"
        if finding.low is not None and finding.high is not None and finding.low < finding.high:
            words += f" ({finding.low:,.3g} to {finding.high:,.3g})"
    caveats = " ".join(named(view, one) for one in finding.caveats)
    return f"{words}. {caveats}".strip() if caveats else words


def report_data(view: View, report: Report) -> dict[str, Any]:
    """The report ready for JSON: every finding, its claims by id, and the sentences of those."""
    quotes = evidence_of(view)
    return {
        "key": report.key,
        "title": report.title,
        "as_of": _day(report.asked.as_of),
        "known_by": _day(report.asked.known_by),
        "floor": report.asked.floor,
        "digest": report.digest,
        "rules": list(report.rules),
        "caveats": [named(view, one) for one in report.caveats],
        "findings": [_finding_data(view, one) for one in report.findings],
        "sentences": {
            one: {"document": quotes[one].doc_id, "span": [quotes[one].start, quotes[one].end],
                  "quote": quotes[one].quote}
            for one in sorted(report.because) if one in quotes
        },
    }  # fmt: skip


def _finding_data(view: View, finding: Finding) -> dict[str, Any]:
    return {
        **{key: value for key, value in _plain(finding).items() if key != "under"},
        "says": named(view, finding.says),
        "under": named(view, finding.under),
        "names": [view.name(one) for one in finding.about],
        "caveats": [named(view, one) for one in finding.caveats],
    }


def _plain(finding: Finding) -> dict[str, Any]:
    fields = ("kind", "about", "value", "unit", "low", "high", "method", "because", "data")
    plain = {name: getattr(finding, name) for name in fields}
    return {name: dict(value) if name == "data" else list(value) if isinstance(value, tuple)
            else value for name, value in plain.items()}  # fmt: skip


def report_text(view: View, report: Report, *, limit: int = 0) -> Iterator[str]:
    """The report for a terminal. limit: at most so many lines; 0 for all."""
    from faultlines.show.brief_text import section_lines, wrapped
    from faultlines.show.marks import explained, marked, marks_of

    made = limit if limit and len(report.findings) > MANY else len(report.findings)
    several = marked(view)
    section = section_of(view, replace(report, findings=report.findings[:made]), numbered=several)
    if not section.blocks:
        yield report.title.upper()
        yield "  Nothing found."
    else:
        lines = list(section_lines(section, limit, numbers=view.number if several else {},
                                   more="--limit 0",
                                   beyond=len(report.findings) - made))  # fmt: skip
        yield from lines
        yield from explained(view, marks_of(lines))
    yield ""
    yield "HOW IT WAS FOUND"
    for rule in (*report.rules, *report.caveats):
        yield from wrapped(named(view, rule), first="  - ", rest="    ")
    if report.digest:
        yield f"  - hash of the input: {report.digest}"


def _day(day: Any) -> str | None:
    return day.isoformat() if day is not None else None
