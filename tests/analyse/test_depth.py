"""How deep a question splits, with its interval: beside all outcomes, tried one by one."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.depth import depth
from faultlines.analyse.outcomes import interval
from faultlines.analyse.sides import Question, questions
from faultlines.analyse.splits import splits
from faultlines.analyse.standing import outcomes, standing
from faultlines.model.findings import Asked, Finding
from tests.analyse.telling import Teller

ASKED = Asked(floor=0)
SAID = st.lists(
    st.tuples(st.sampled_from(("Oars", "Gulls", "Lamps", "Nets")),
              st.sampled_from(("backs", "rejects", "praises", "attacks")),
              st.sampled_from((0.3, 0.6, 0.95, 1.0))),
    min_size=2, max_size=7,
)  # fmt: skip


def contested(teller: Teller) -> Question | None:
    return next(iter(questions(standing(teller.snap, ASKED))), None)


@given(said=SAID)
@settings(deadline=None, max_examples=60)
def test_it_is_as_trying_all_outcomes_gives(said: list[tuple[str, str, float]]):
    teller = Teller()
    for number, (who, relation, sure) in enumerate(said):
        teller.tell(f"Report {number}: the {who}, it says, {relation} Brandt.", who, relation,
                    "Brandt", confidence=sure)  # fmt: skip
    asked = contested(teller)
    if asked is None:
        return
    lighter: dict[int, float] = {}
    for row in product(*(outcomes(some).items() for some in asked.towards.values())):
        chance = 1.0
        for _, share in row:
            chance *= share
        pro = sum(max(0, net) for net, _ in row)
        con = sum(max(0, -net) for net, _ in row)
        lighter[min(pro, con)] = lighter.get(min(pro, con), 0.0) + chance
    found = depth(asked)
    assert (found.low, found.high) == pytest.approx(interval(lighter, found.value))
    assert found.value == pytest.approx(asked.depth, abs=0.001)
    assert found.chance == pytest.approx(1 - lighter.get(0, 0.0), abs=0.001)


def test_very_many_are_told_too():
    teller = Teller()
    for number in range(90):
        relation = "backs" if number % 3 else "rejects"
        for also in ("", "criticizes")[: 1 + (number % 5 == 0)]:
            words = f"Crew{number} once {also or relation} Brandt."
            teller.tell(words, f"Crew{number}", also or relation, "Brandt", confidence=0.8)
    asked = contested(teller)
    assert asked is not None
    found = depth(asked)
    assert found.low < found.value < found.high
    assert found.high - found.low < 10
    assert found.chance == 1.0


@pytest.fixture
def teller() -> Teller:
    """The Oars are for Brandt; the Gulls, perhaps, against him."""
    made = Teller()
    made.tell("The Oars endorsed Brandt.", "Oars", "endorses", "Brandt")
    made.tell("The Gulls rejected Brandt.", "Gulls", "rejects", "Brandt", confidence=0.6)
    return made


def only(teller: Teller, kind: str) -> Finding:
    (found,) = (one for one in splits(teller.snap, ASKED).findings if one.kind == kind)
    return found


def test_a_side_of_one_unsure_claim_may_be_none(teller: Teller):
    found = only(teller, "sides")
    assert (found.value, found.low, found.high) == (0.6, 0.0, 1.0)
    assert found.data["chance"] == 0.6
    assert found.caveats == ("Somebody is on either side with a chance of 60 %.",)


def test_a_quarrel_has_its_weight(teller: Teller):
    teller.tell("The Oars and the Lamps are rivals.", "Oars", "rival_of", "Lamps", confidence=0.7)
    found = only(teller, "quarrel")
    assert (found.value, found.low, found.high, found.data["chance"]) == (0.7, 0.0, 1.0, 0.7)


def test_what_splits_a_camp_says_what_their_standing_apart_would_cost(teller: Teller):
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls", confidence=0.9)
    found = only(teller, "splits_camp")
    assert (found.value, found.low, found.high) == (0.9, 0.0, 1.0)
    assert found.unit == "full claims more unexplained if they stood apart"
