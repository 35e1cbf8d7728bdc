"""Camps, fault lines and those between, from claims told in sentences."""

import pytest

from faultlines.analyse.camps import camps
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Snapshot
from tests.analyse.telling import Teller, actor_id

ASKED = Asked(floor=0)


@pytest.fixture
def teller() -> Teller:
    """The Oars and the Gulls stand by each other, the Lamps are against both."""
    made = Teller()
    made.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls")
    made.tell("The Lamps oppose the Oars.", "Lamps", "opposes", "Oars")
    made.tell("The Lamps fight the Gulls.", "Lamps", "fights", "Gulls")
    return made


def of_kind(snap: Snapshot, kind: str) -> list[Finding]:
    return [one for one in camps(snap, ASKED).findings if one.kind == kind]


def ids(*names: str) -> set[str]:
    return {actor_id(name) for name in names}


def test_friends_are_in_one_camp_and_their_common_foe_in_another(teller: Teller):
    found = [set(one.about) for one in of_kind(teller.snap, "camp")]
    assert found == [ids("Oars", "Gulls"), ids("Lamps")]


def test_a_division_that_explains_every_tie_costs_nothing_and_is_proved(teller: Teller):
    (division,) = of_kind(teller.snap, "two_camps")
    assert (division.value, division.low, division.data["proved"]) == (0.0, 0.0, True)
    assert of_kind(teller.snap, "fault_line") == []


def test_a_quarrel_within_a_camp_is_a_fault_line_with_its_sentence(teller: Teller):
    entry = teller.tell("The Gulls possibly back the Lamps.", "Gulls", "backs", "Lamps",
                        confidence=0.3)  # fmt: skip
    teller.tell("The Terns oppose the Lamps.", "Terns", "opposes", "Lamps")
    teller.tell("The Terns back the Gulls.", "Terns", "backs", "Gulls")
    quarrel = teller.tell("The Terns criticized the Oars.", "Terns", "criticizes", "Oars")
    (line,) = of_kind(teller.snap, "fault_line")
    assert set(line.about) == ids("Terns", "Oars")
    assert line.because == (quarrel.id,)
    assert line.data["sure"] is True
    assert entry.id not in line.because


def test_one_who_is_bound_to_both_sides_alike_could_stand_on_either(teller: Teller):
    teller.tell("The Terns back the Oars.", "Terns", "backs", "Oars")
    teller.tell("The Terns back the Lamps.", "Terns", "backs", "Lamps")
    (swing,) = of_kind(teller.snap, "swing")
    assert swing.about[0] == actor_id("Terns")
    assert all(line.data["sure"] is False for line in of_kind(teller.snap, "fault_line"))


def test_a_fault_line_has_its_price_and_how_far_each_may_be_off(teller: Teller):
    teller.tell("The Terns oppose the Lamps.", "Terns", "opposes", "Lamps", confidence=0.6)
    teller.tell("The Terns back the Gulls.", "Terns", "backs", "Gulls", confidence=0.6)
    teller.tell("The Terns criticized the Oars.", "Terns", "criticizes", "Oars", confidence=0.4)
    (line,), (two,) = of_kind(teller.snap, "fault_line"), of_kind(teller.snap, "two_camps")
    assert (line.value, line.low, line.high) == (0.2, 0.0, 0.5)
    assert 0.3 < float(str(line.data["chance"])) < 0.5
    low, price, high = (line.data[one] for one in ("price_low", "price", "price_high"))
    assert (low, price, high) == (-0.5, 1.0, 2.0)
    assert "would leave 1 more unexplained (-0.5 to 2)" in line.caveats[0]
    assert (two.value, two.low, two.high) == (0.2, 0.0, 0.5)
    assert set(two.because) == {one.id for one in teller.entries}


def test_three_that_fight_each_other_are_three_camps():
    teller = Teller()
    for one, other in (("Oars", "Gulls"), ("Gulls", "Lamps"), ("Lamps", "Oars")):
        teller.tell(f"The {one} fight the {other}.", one, "fights", other)
    (two,), (many,) = of_kind(teller.snap, "two_camps"), of_kind(teller.snap, "many_camps")
    assert (two.value, many.value) == (1.0, 0.0)


def test_a_part_without_a_hostile_tie_is_left_out_and_counted():
    teller = Teller()
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls")
    report = camps(teller.snap, ASKED)
    assert report.findings == ()
    assert report.caveats == ("Left out: 2 actors in 1 parts without a hostile tie.",)


def test_those_who_are_a_camp_by_themselves_are_counted_and_named():
    teller = Teller()
    for one, other in (("Oars", "Gulls"), ("Gulls", "Lamps"), ("Lamps", "Oars")):
        teller.tell(f"The {one} fight the {other}.", one, "fights", other)
    (alone,) = of_kind(teller.snap, "alone")
    assert set(alone.about) == ids("Oars", "Gulls", "Lamps")
    assert alone.says.startswith("Standing alone, 3 in all")


def test_three_foes_are_asked_for_in_no_more_than_so_many_camps():
    teller = Teller()
    for one, other in (("Oars", "Gulls"), ("Gulls", "Lamps"), ("Lamps", "Oars")):
        teller.tell(f"The {one} fight the {other}.", one, "fights", other)
    costs = []
    for k in (1, 3, 4):
        report = camps(teller.snap, ASKED, k=k)
        (few,) = (one for one in report.findings if one.kind == "few_camps")
        costs.append((few.value, few.low, few.high, few.data["camps"]))
        lines = [one.value for one in report.findings if one.kind == "fault_line"]
        assert sum(filter(None, lines)) == few.value
    assert costs == [(3.0, 3.0, 3.0, 1), (0.0, 0.0, 0.0, 3), (0.0, 0.0, 0.0, 3)]
    assert few.says.endswith("(proved: no other leaves less; 3 are enough)")


def test_no_more_than_two_camps_are_the_two_camps(teller: Teller):
    kinds = {one.kind for one in camps(teller.snap, ASKED, k=2).findings}
    assert kinds == {"two_camps", "camp"}


def test_ties_in_no_circle_are_counted(teller: Teller):
    (whole,) = of_kind(teller.snap, "two_camps")
    assert whole.caveats == ()
    teller.tell("The Oars back the Nets.", "Oars", "backs", "Nets")
    (whole,) = of_kind(teller.snap, "two_camps")
    assert whole.caveats[0].startswith("1 of its 4 ties stand in no circle")
