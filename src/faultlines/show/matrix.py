"""Hypotheses × evidence of each dossier as a table for a terminal (Heuer's analysis of competing
hypotheses, 1999), to look at: nothing is netted by counting."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from faultlines.model.findings import Finding, Report
from faultlines.show.brief_text import wrapped
from faultlines.show.findings import named
from faultlines.show.view import View, short

COLUMNS = 7  # hypotheses beside one another; more stand in a further table
LABEL, CELL = 44, 8  # columns of text
NOTHING = "."
WORDS = {"creator": "{} made it", "patron": "{} backs it", "splinter": "it split from {}",
         "independent": "it stands alone", "unknown": "somebody not named"}  # fmt: skip
ABOUT = (
    "How many times as likely each piece of evidence is if it is so, low to high; under 1 it "
    f"speaks against, {NOTHING} tells nothing either way. Nothing is netted by counting."
)


def hypothesis_words(view: View, name: str) -> str:
    """ "creator org:a" → "Gull Company made it"."""
    role, _, actor = name.partition(" ")
    return WORDS.get(role, name).format(view.name(actor) if actor in view.actors else actor)


def evidence_words(one: Finding) -> str:
    """The evidence without what it is for: the columns say that."""
    return one.says.partition(": ")[2] or one.says


def tells_of(one: Finding, name: str) -> bool:
    """Whether the evidence speaks for or against a hypothesis at all."""
    favours = one.data.get("favours")
    return isinstance(favours, list) and name in favours


def matrix_text(view: View, report: Report) -> Iterator[str]:
    """Lines. report: of facades."""
    yield "FAÇADES: HYPOTHESES × EVIDENCE"
    yield from wrapped(ABOUT, first="  ", rest="  ")
    none = True
    for under, group in groupby(report.findings, key=lambda one: one.under):
        lines = list(_dossier(view, list(group)))
        if lines:
            none = False
            yield from ("", f"  {named(view, under)}", *lines)
    if none:
        yield "  Nothing found."


def _dossier(view: View, found: Sequence[Finding]) -> Iterator[str]:
    chances: dict[str, Sequence[float]] = {}
    prior: dict[str, float] = {}
    for one in found:
        chances |= _table(one, "hypotheses")
        prior |= _table(one, "prior")
    items = [one for one in found if one.kind.startswith("evidence")]
    names = list(prior)
    if not items or not names:
        return
    letters = {name: chr(ord("A") + at) if at < 26 else str(at) for at, name in enumerate(names)}
    yield from (f"    {letters[name]}  {hypothesis_words(view, name)}" for name in names)
    for at in range(0, len(names), COLUMNS):
        some = names[at : at + COLUMNS]
        yield ""
        yield _row("", [letters[name] for name in some])
        for one in items:
            yield _row(_label(one), [_ratio(one, name) for name in some])
        yield _row("before any evidence, %", [f"{prior[name] * 100:.0f}" for name in some])
        yield _row("with all of it, %", [_percents(chances[name]) for name in some])


def _table(one: Finding, key: str) -> dict[str, Any]:
    found = one.data.get(key, {})
    return dict(found) if isinstance(found, Mapping) else {}


def _row(label: str, cells: Sequence[str]) -> str:
    return f"  {label:{LABEL}}" + "".join(f"{cell:>{CELL}}" for cell in cells)


def _label(one: Finding) -> str:
    """The id of its first claim, and what it is."""
    claim = short(one.because[0]) if one.because else ""
    words = evidence_words(one)
    room = LABEL - 10
    return f"{claim:8}  {words if len(words) <= room else words[: room - 1] + '…'}"


def _ratio(one: Finding, name: str) -> str:
    if not tells_of(one, name):
        return NOTHING
    return f"{one.low:.2g}–{one.high:.2g}"


def _percents(three: Sequence[float]) -> str:
    return f"{three[0] * 100:.0f}–{three[2] * 100:.0f}"
