"""Papers for the tests of every form of the report."""

from typing import Any

from faultlines.model.snapshot import Snapshot
from faultlines.show.page.report import report_html
from faultlines.show.paper.build import Analysed, paper_of
from faultlines.show.paper.parts import Paper


def paper(snap: Snapshot, head: str = "0", made: str = "2021-06-01", budget: int = 800_000,
          **found: Any) -> Paper:  # fmt: skip
    return paper_of(snap, head=head, made=made, budget=budget, analysed=Analysed(**found))


def html(snap: Snapshot, **given: Any) -> str:
    return report_html(paper(snap, **given))
