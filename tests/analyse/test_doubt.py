"""How sure the camps are, from claims told in sentences."""

import pytest

from faultlines.analyse.doubt import doubted
from faultlines.model.claims import Certainty
from faultlines.model.findings import Asked, Finding
from tests.analyse.telling import Teller, actor_id

ASKED = Asked(floor=0)


@pytest.fixture
def teller() -> Teller:
    """Oars and Gulls against the Lamps, beyond doubt; the Terns perhaps with the Lamps."""
    made = Teller()
    made.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls")
    made.tell("The Lamps oppose the Oars.", "Lamps", "opposes", "Oars")
    made.tell("The Lamps fight the Gulls.", "Lamps", "fights", "Gulls")
    made.tell("The Terns possibly back the Lamps.", "Terns", "backs", "Lamps",
              certainty=Certainty.POSSIBLE)  # fmt: skip
    made.tell("The Terns reportedly back the Oars.", "Terns", "backs", "Oars", confidence=0.3)
    return made


def of_kind(teller: Teller, kind: str, **more: object) -> list[Finding]:
    report = doubted(teller.snap, ASKED, **more)  # type: ignore[arg-type]
    return [one for one in report.findings if one.kind == kind]


def test_who_hangs_on_doubtful_claims_is_named_with_an_interval(teller: Teller):
    (unsteady,) = of_kind(teller, "unsteady", draws=400)
    assert unsteady.about[0] == actor_id("Terns")
    assert unsteady.low is not None
    assert unsteady.high is not None
    low, high = shares(unsteady)
    assert unsteady.low <= low <= high <= unsteady.high
    assert 0.4 < low < 0.9


def shares(unsteady: Finding) -> tuple[float, float]:
    """Surely and possibly in its camp."""
    low, high = unsteady.data["surely"], unsteady.data["possibly"]
    assert isinstance(low, float)
    assert isinstance(high, float)
    return low, high


def test_draws_in_which_either_side_is_as_good_are_told_as_undecided():
    teller = Teller()
    teller.tell("The Lamps fight the Gulls.", "Lamps", "fights", "Gulls")
    teller.tell("The Terns fight the Lamps.", "Terns", "fights", "Lamps", confidence=0.9)
    teller.tell("The Terns fight the Gulls.", "Terns", "fights", "Gulls", confidence=0.9)
    terns = next(one for one in of_kind(teller, "unsteady", draws=400)
                 if actor_id("Terns") in one.about)  # fmt: skip
    low, high = shares(terns)
    assert low < 0.25
    assert high > 0.75
    assert terns.data["undecided"] == pytest.approx(high - low)
    assert "undecided in" in terns.says


def test_those_beyond_doubt_stand_together_in_every_draw(teller: Teller):
    (drawn,) = of_kind(teller, "drawn", draws=50)
    names, ranges = drawn.data["actors"], drawn.data["together"]
    assert isinstance(names, list)
    assert isinstance(ranges, dict)
    oars, gulls, lamps = (names.index(actor_id(one)) for one in ("Oars", "Gulls", "Lamps"))
    for share in (ranges["surely"], ranges["possibly"]):
        assert (share[oars][gulls], share[oars][lamps], share[gulls][lamps]) == (1.0, 0.0, 0.0)
    assert ranges["low"][oars][gulls] < 1.0
    assert drawn.data["proved"] == 50


def test_the_same_draws_come_out_each_time(teller: Teller):
    assert of_kind(teller, "drawn", draws=20) == of_kind(teller, "drawn", draws=20)


def test_the_claim_without_which_one_changes_sides_is_named(teller: Teller):
    found = of_kind(teller, "without_claim", left_out=True)
    assert [(one.about, one.because) for one in found] == [
        ((actor_id("Terns"),), (teller.entries[3].id,))
    ]


def test_the_source_without_which_one_changes_sides_is_named(teller: Teller):
    found = of_kind(teller, "without_source", left_out=True)
    assert [one.about for one in found] == [(actor_id("Terns"),)]
    assert found[0].says.startswith("Without 3.txt")


def test_who_is_bound_beyond_doubt_leaves_nothing_to_ask(teller: Teller):
    del teller.entries[3:]
    assert of_kind(teller, "unsteady", draws=50) == []
    assert of_kind(teller, "without_claim", left_out=True) == []
