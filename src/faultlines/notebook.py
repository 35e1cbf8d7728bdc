"""`faultlines.open("x.db")`: a ledger in a notebook, as tables and as a picture."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cached_property
from html import escape
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from faultlines.ledger import Ledger
from faultlines.model.errors import NotFound
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot

FRAMES = ("pandas", "polars")
ANALYSES = ("absences", "camps", "facades", "forecasts", "positions", "shifts", "sources",
            "splits", "ties")  # fmt: skip


class Opened:
    """A ledger as it stood when it was opened; nothing here changes it.

    Each table is a data frame of pandas, or else of polars, or else a list of dicts where neither
    is installed. In a notebook the value itself shows the network. LedgerError: no ledger there.
    """

    def __init__(self, path: str | Path) -> None:
        with Ledger.open(path) as ledger:
            self.snapshot: Snapshot = ledger.snapshot()
        self.path = Path(path)

    def claims(self) -> Any:
        """One row a claim, with its words, its sentence and its place: the columns of
        `faultlines export csv`."""
        from faultlines.show.table import table_rows

        return frame(table_rows(self.snapshot))

    def actors(self) -> Any:
        """One row an actor, with its other names and how often it is spoken of."""
        from faultlines.show.lists import actor_rows
        from faultlines.show.view import View

        return frame(actor_rows(View(self.snapshot)))

    def ties(self, asked: Asked | None = None) -> Any:
        """One row a tie: friendly above 0 in `net`, hostile below."""
        from faultlines.analyse.known import known_then
        from faultlines.analyse.origins import roots
        from faultlines.analyse.retold import told_once
        from faultlines.analyse.ties import network

        when = asked or Asked()
        then = known_then(self.snapshot, when)
        found = network(told_once(then), when, roots(then)).ties()
        return frame({**asdict(tie), "net": tie.sign * tie.weight} for tie in found)

    def report(self, analysis: str, asked: Asked | None = None) -> Report:
        """One of ANALYSES, whole. NotFound for another name."""
        if analysis not in ANALYSES:
            raise NotFound(f"there is no analysis {analysis!r}. See: {', '.join(ANALYSES)}")
        from faultlines.analyse.once import OF_TIES, once

        analyse = getattr(import_module(f"faultlines.analyse.{analysis}"), analysis)
        analyse = once(analyse) if analysis in OF_TIES else analyse
        found: Report = analyse(self.snapshot, asked or Asked())
        return found

    def findings(self, analysis: str, asked: Asked | None = None) -> Any:
        """One row a finding, with the ids of its claims in `because`."""
        from faultlines.show.findings import named
        from faultlines.show.view import View

        view, report = View(self.snapshot), self.report(analysis, asked)
        fields = ("kind", "value", "unit", "low", "high", "about", "because", "method")
        says = ({"says": named(view, one.says)} for one in report.findings)
        rest = ({name: getattr(one, name) for name in fields} for one in report.findings)
        return frame(one | two for one, two in zip(says, rest, strict=True))

    def __repr__(self) -> str:
        snap = self.snapshot
        return (f"{self.path}: {len(snap.documents):,} documents, {len(snap.claims):,} claims, "
                f"{len(snap.actors):,} actors")  # fmt: skip

    def _repr_html_(self) -> str:
        return f"<p>{escape(repr(self))}</p>{self._picture}"

    @cached_property
    def _picture(self) -> str:
        """In a frame of its own that may run nothing, so that no word of a report can."""
        from faultlines.analyse.drawing import drawing
        from faultlines.show.page.picture import SHOWN, picture

        drawn = drawing(self.snapshot, Asked(), self.report("camps"))
        if not drawn.actors:
            return ""
        style = files("faultlines.show.page").joinpath("style.css").read_text(encoding="utf-8")
        inside = f"<!DOCTYPE html><style>{style}</style>{picture(drawn, SHOWN)}"
        return (f'<iframe sandbox srcdoc="{escape(inside)}" width="100%" height="560" '
                'style="border:0" title="Network"></iframe>')  # fmt: skip


def frame(rows: Iterable[Mapping[str, Any]]) -> Any:
    """The rows as a data frame of whichever of FRAMES is installed, else as they are."""
    found = [dict(row) for row in rows]
    library = next((name for name in FRAMES if find_spec(name)), None)
    return import_module(library).DataFrame(found) if library else found
