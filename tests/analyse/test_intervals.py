"""Findings that the small world and the shipped case don't have: their intervals hold them."""

from datetime import date

import pytest

from faultlines.analyse.absences import absences
from faultlines.analyse.changepoint import left_out, turn
from faultlines.analyse.realigned import realigned
from faultlines.analyse.seats import Seats
from faultlines.analyse.selection import selection
from faultlines.analyse.shifts import shifts
from faultlines.analyse.sources import sources
from faultlines.model.errors import BadValue
from faultlines.model.findings import Asked, Finding
from tests.analyse.lists import ListTeller
from tests.analyse.telling import Teller, actor_id


def held(one: Finding) -> tuple[float, float, float]:
    assert one.low is not None
    assert one.value is not None
    assert one.high is not None
    assert one.method
    assert one.because or one.data.get("documents")
    return one.low, one.value, one.high


@pytest.mark.parametrize("more", [{}, {"low": 0.0}, {"low": 0.0, "high": 1.0}])
def test_a_number_without_its_interval_and_its_method_is_none(more: dict[str, float]):
    with pytest.raises(BadValue, match="needs its interval and its method"):
        Finding(kind="tie", says="friendly", value=0.5, unit="full claims", **more)


def usual(months: int) -> Finding:
    """The Gulls signed with the Oars and the Brigade in so many months, and then didn't."""
    teller = ListTeller()
    for month in range(1, months + 1):
        teller.statement(f"2020-{month:02}-06", ["Oars", "Brigade", "Gulls"])
        teller.statement(f"2020-{month:02}-20", ["Lamps", "Nets"])
    teller.statement("2021-08-06", ["Oars", "Brigade"])
    (found,) = (one for one in absences(teller.snap, Asked()).findings
                if one.kind == "expected_absence" and "2021-08-06" in one.under)  # fmt: skip
    return found


def test_the_chance_of_a_usual_partner_has_its_interval_and_it_narrows():
    low, chance, high = held(usual(5))
    assert 0 < low < chance < high < 1
    later = held(usual(12))
    assert later[2] - later[0] < high - low


def test_a_shift_that_hangs_on_one_act_says_so():
    acts = [True] * 5 + [False] * 2
    found = turn(acts)
    assert found is not None
    low, high = left_out(acts)
    assert low < 0.4 < found.chance
    assert low < high
    teller = Teller()
    for month, act in enumerate([True] * 4 + [False] * 4, start=1):
        relation, word = ("praises", "praised") if act else ("attacks", "attacked")
        teller.tell(f"In month {month} the Oars {word} the Gulls.", "Oars", relation, "Gulls",
                    when=f"2021-{month:02}-03", published=f"2021-{month:02}-05")  # fmt: skip
    (shift,) = (one for one in shifts(teller.snap, Asked()).findings if one.kind == "shift")
    low, chance, high = held(shift)
    assert low < chance <= high


def test_what_keeping_old_camps_costs_hangs_on_the_claims():
    teller = Teller()
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls", published="2021-01-01")
    teller.tell("The Lamps fight the Oars.", "Lamps", "fights", "Oars", published="2021-01-01")
    for name in ("Oars", "Nets"):
        teller.tell(f"The Gulls fight the {name}.", "Gulls", "fights", name, when="2021-05",
                    published="2021-05-12", confidence=0.6)  # fmt: skip
    teller.tell("The Oars attacked the Gulls.", "Oars", "attacks", "Gulls", when="2021-05",
                published="2021-05-12")  # fmt: skip
    teller.tell("The Gulls killed an Oars man.", "Gulls", "kills", "Oars", when="2021-05-02",
                published="2021-05-13")  # fmt: skip
    found = list(realigned(teller.snap, Asked(floor=0), since=date(2021, 2, 1)))
    low, cost, high = held(found[0])
    assert low <= cost < high


def test_two_sentences_of_one_voice_are_read_more_surely_than_one():
    teller = Teller()
    told = "It is said that the Oars back Brandt.", "Again the Oars back Brandt, as told before."
    for day, words in enumerate(told, start=1):
        teller.tell(words, "Oars", "backs", "Brandt", confidence=0.9,
                    published=f"2021-03-0{day}")  # fmt: skip
    (found,) = (one for one in sources(teller.snap, Asked()).findings if one.kind == "support")
    assert held(found) == (1.0, 2, 2)


def test_other_rules_of_a_selection_have_ranges():
    teller = Teller()
    teller.tell("The Oars endorsed Brandt.", "Oars", "endorses", "Brandt")
    teller.tell("The Gulls endorsed Venn.", "Gulls", "endorses", "Venn")
    seats = [Seats(actor=actor_id("Oars"), seats=60, nominates=True),
             Seats(actor=actor_id("Gulls"), seats=40)]  # fmt: skip
    names = [actor_id("Brandt"), actor_id("Venn")]
    report = selection(teller.snap, Asked(), names, seats)
    ranges = [held(one) for one in report.findings if one.kind == "beside"]
    assert len(ranges) == 3
    assert all(low <= chance <= high for low, chance, high in ranges)
    assert any(low < high for low, _, high in ranges)
