"""Whose friends and foes a group shares."""

from hypothesis import given
from hypothesis import strategies as st

from faultlines.analyse.facades import facades
from faultlines.analyse.kinship import kinship, neighbours, ranked
from faultlines.model.findings import Asked
from tests.analyse.telling import Teller

PAIRS = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=15)


def test_the_one_with_the_same_friends_and_foes_comes_first():
    ties = neighbours([("new", "x"), ("new", "y"), ("old", "x"), ("old", "y"), ("far", "z")])
    assert ranked("new", ["far", "old"], ties) == ["old", "far"]


def test_one_that_has_ties_with_everybody_is_taken_off_a_share():
    hub = [("hub", other) for other in "abcdefgh"]
    ties = neighbours([("new", "a"), ("new", "b"), ("old", "a"), ("old", "b"), *hub])
    assert kinship("new", "old", ties) > kinship("new", "hub", ties)


@given(PAIRS)
def test_ties_said_twice_change_nothing(pairs):
    assert neighbours(pairs + pairs) == neighbours(pairs)


@given(PAIRS, st.sampled_from("abcdef"), st.sampled_from("abcdef"))
def test_the_tie_of_the_two_themselves_is_no_common_tie(pairs, one, other):
    ties, more = neighbours(pairs), neighbours([*pairs, (one, other)])
    if one != other and other not in ties.get(one, ()):
        assert kinship(one, other, more) <= kinship(one, other, ties) + 1e-9


def test_the_parent_that_shares_most_ties_of_eight_bodies_is_evidence():
    teller = Teller()
    teller.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls")
    for foe in ("Oars", "Pilots", "Nets"):
        teller.tell(f"The Lamps fight the {foe}.", "Lamps", "fights", foe)
        teller.tell(f"The Gulls fight the {foe}.", "Gulls", "fights", foe)
    teller.tell("The Zinc back the Aster.", "Zinc", "backs", "Aster")
    teller.tell("The Reed back the Fern.", "Reed", "backs", "Fern")
    kinds = [one.data["kind"] for one in facades(teller.snap, Asked()).findings
             if one.kind == "evidence_for"]  # fmt: skip
    assert kinds == ["said_front", "shared_standing"]
