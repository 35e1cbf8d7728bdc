"""Laws that every analysis of claims keeps, on small worlds drawn by lot."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.camps import camps
from faultlines.analyse.facades import facades
from faultlines.analyse.once import once
from faultlines.analyse.positions import positions
from faultlines.analyse.shifts import shifts
from faultlines.analyse.splits import splits
from faultlines.analyse.ties import ties
from faultlines.model.claims import Stance
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot
from tests.analyse.telling import Teller

NAMES = ("Oars", "Gulls", "Pilots", "Nets")
RELATIONS = ("backs", "rejects", "fronts_for", "praises", "attacks", "allied_with")
SAID = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(RELATIONS), st.sampled_from(NAMES),
              st.integers(1, 12), st.booleans()).filter(lambda one: one[0] != one[2]),
    min_size=1, max_size=10,
)  # fmt: skip
ANALYSES = (once(ties), once(camps), once(splits), facades, positions, shifts)
Analysis = Callable[[Snapshot, Asked], Report]
TRIES = settings(deadline=None, max_examples=15)


def world(said: list[tuple[str, str, str, int, bool]]) -> Teller:
    teller = Teller()
    for number, (who, relation, whom, month, denied) in enumerate(said):
        stance = Stance.DENIES if denied else Stance.ASSERTS
        words = f"Report {number} of month {month}: the {who}, it says, {relation} the {whom}."
        teller.tell(words, who, relation, whom, when=f"2020-{month:02}", stance=stance,
                    published=f"2021-{month:02}-01")  # fmt: skip
    return teller


def told(report: Report) -> list[tuple[object, ...]]:
    return [(one.kind, one.says, one.value and round(one.value, 9), one.low, one.high)
            for one in report.findings]  # fmt: skip


@pytest.mark.parametrize("analyse", ANALYSES)
@given(said=SAID)
@TRIES
def test_a_copy_of_a_report_changes_nothing(analyse: Analysis, said):
    once_told, twice = world(said), world(said)
    who, relation, whom, month, denied = said[0]
    stance = Stance.DENIES if denied else Stance.ASSERTS
    words = f"Report 0 of month {month}: the {who}, it says, {relation} the {whom}. So they say."
    twice.tell(words, who, relation, whom, when=f"2020-{month:02}", stance=stance,
               published="2022-01-01")  # fmt: skip
    asked = Asked(as_of=date(2022, 6, 1))
    assert told(analyse(twice.snap, asked)) == told(analyse(once_told.snap, asked))


@pytest.mark.parametrize("analyse", ANALYSES)
@given(said=SAID)
@TRIES
def test_a_claim_taken_away_and_put_back_changes_nothing(analyse: Analysis, said):
    snap = world(said).snap
    before = analyse(snap, Asked())
    without = replace(snap, claims=snap.claims[:-1])
    analyse(without, Asked())
    again = replace(without, claims=(*without.claims, snap.claims[-1]))
    assert analyse(again, Asked()) == before


@pytest.mark.parametrize("analyse", ANALYSES)
@given(said=SAID)
@TRIES
def test_a_world_of_denials_has_no_ties(analyse: Analysis, said):
    snap = world([(*one[:4], True) for one in said]).snap
    kinds = {one.kind for one in analyse(snap, Asked()).findings}
    assert not kinds & {"tie", "camp", "position", "reversal", "double_game", "shift"}


@pytest.mark.parametrize("analyse", [facades, positions, shifts])
@given(said=SAID)
@TRIES
def test_other_names_of_the_same_order_change_no_figure(analyse: Analysis, said):
    other = {"Oars": "Quail", "Gulls": "Geese", "Pilots": "Quoll", "Nets": "Koala"}
    order = {name: place for place, name in enumerate(sorted(other.values()))}
    assert len(order) == len(other)
    renamed = [(other[who], relation, other[whom], *rest) for who, relation, whom, *rest in said]
    reports = [analyse(world(some).snap, Asked()) for some in (said, renamed)]
    figures = [sorted(one.value for one in report.findings if one.value) for report in reports]
    assert figures[0] == pytest.approx(figures[1])
