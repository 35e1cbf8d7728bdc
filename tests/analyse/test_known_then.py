"""What could have been said on a day: the shipped case, replayed report by report."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from faultlines.analyse.absences import absences
from faultlines.analyse.camps import camps
from faultlines.analyse.changes import changes
from faultlines.analyse.facades import facades
from faultlines.analyse.forecasts import due, forecasts, scores
from faultlines.analyse.positions import positions
from faultlines.analyse.seats import Seats
from faultlines.analyse.selection import selection
from faultlines.analyse.shifts import shifts
from faultlines.analyse.sources import sources
from faultlines.analyse.splits import splits
from faultlines.analyse.ties import ties
from faultlines.ledger import Ledger
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot
from faultlines.pipeline import add

REPORTS = sorted((Path(__file__).parents[2] / "cases" / "iraq-2020" / "reports").iterdir())
RESOLVED = date(2021, 1, 31)  # after every report
Analysis = Callable[[Snapshot, Asked], Report]


def changed(snap: Snapshot, asked: Asked) -> Report:
    return changes(snap, asked, date(2020, 4, 1))


def selected(snap: Snapshot, asked: Asked) -> Report:
    blocs = "org:fatah-alliance", "org:sairoon", "org:kataib-hezbollah"
    seats = [Seats(actor=one, seats=40, nominates=True) for one in blocs]
    names = "person:mustafa-al-kadhimi", "person:adnan-al-zurfi"
    return selection(snap, asked, names, seats)


ANALYSES = (absences, camps, changed, due, facades, forecasts, positions, scores, selected, shifts,
            sources, splits, ties)  # fmt: skip


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[date, Snapshot]]:
    """The ledger after each report, in the order of publication, and that report's day; and after
    somebody told of every forecast how it came out."""
    found = []
    with Ledger.create(tmp_path_factory.mktemp("case") / "faultlines.db") as ledger:
        for report in REPORTS:
            add(ledger, [str(report)])
            found.append((date.fromisoformat(report.name[:10]), ledger.snapshot()))
        for one in found[-1][1].forecasts:
            if not one.advice:
                ledger.resolve(one.id, "yes", resolved=RESOLVED.isoformat(), by="person:ana")
        found.append((RESOLVED, ledger.snapshot()))
    return found


def told(report: Report) -> list[tuple[object, ...]]:
    return [(one.kind, one.says, one.value, one.because) for one in report.findings]


@pytest.mark.slow
@pytest.mark.parametrize("analyse", ANALYSES)
def test_each_day_gives_what_was_said_on_it(days: list[tuple[date, Snapshot]], analyse: Analysis):
    _, whole = days[-1]
    for day, then in days:
        replayed = analyse(whole, Asked(known_by=day))
        assert told(replayed) == told(analyse(then, Asked()))


@pytest.mark.slow
def test_what_was_decided_on_later_is_still_open_then(days: list[tuple[date, Snapshot]]):
    _, whole = days[-1]
    assert len(whole.foretold) > 10
    for day, _ in days[:-1]:
        found = forecasts(whole, Asked(known_by=day)).findings
        assert {one.data["outcome"] for one in found} <= {None}
        assert all(one.data["words"] for one in found)
    assert scores(whole, Asked(known_by=RESOLVED)).findings


@pytest.mark.slow
@pytest.mark.parametrize("analyse", ANALYSES)
def test_nothing_rests_on_a_claim_that_came_out_later(
    days: list[tuple[date, Snapshot]], analyse: Analysis
):
    _, whole = days[-1]
    for day, then in days:
        there = {entry.id for entry in then.claims} | {one.id for one in then.forecasts}
        there |= {one.id for one in then.attributions}
        assert analyse(whole, Asked(known_by=day)).because <= there


@pytest.mark.slow
@pytest.mark.parametrize("analyse", ANALYSES)
def test_asked_twice_it_answers_the_same(days: list[tuple[date, Snapshot]], analyse: Analysis):
    _, whole = days[-1]
    assert analyse(whole, Asked()) == analyse(whole, Asked())


@pytest.mark.slow
@pytest.mark.parametrize("analyse", ANALYSES)
def test_no_denial_makes_a_stand(days: list[tuple[date, Snapshot]], analyse: Analysis):
    """Of the kinds that say how two stand to each other, none rests on a denial."""
    _, whole = days[-1]
    denied = {one.id for one in whole.claims if one.claim.stance.value == "denies"}
    stands = [one for one in analyse(whole, Asked()).findings
              if one.kind in ("position", "reversal", "double_game", "shift")]  # fmt: skip
    assert not denied & {id_ for one in stands for id_ in one.because}
