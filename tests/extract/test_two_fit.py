"""Pronouns that two actors fit alike are nobody's; whom it is alleged of isn't who seized him."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Peru attacked the Cedar Brigade, but Chile armed it.",
        "Peru attacked the Cedar Brigade. Chile armed it.",
        "The Cedar Brigade fights Peru. Chile has armed it.",
        "Peru attacked the Cedar Brigade, but Chile refused to help it.",
    ],
)
def test_an_object_that_two_fit_is_left_open(text: str) -> None:
    assert not [each for each in told(text) if each[0] == "Chile"]


@pytest.mark.parametrize("mark", ["after", "because", "since"])
def test_whose_deed_came_first_is_left_open(mark: str) -> None:
    found = told(f"Chile bombed the Cedar Brigade {mark} it had killed Karim Aziz.")
    assert ("Chile", "attacks", "Cedar Brigade") in found
    assert not [each for each in found if each[1] == "kills"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile supports the Cedar Brigade, but Peru says it sends weapons to Oman.",
        "Chile armed the Cedar Brigade, Peru said, adding that it had attacked Oman.",
    ],
)
def test_it_is_not_the_speaker_where_another_was_told_of(text: str) -> None:
    assert not [each for each in told(text) if each[2] == "Oman"]


def test_one_actor_of_the_kind_is_still_meant() -> None:
    assert ("Peru", "attacks", "Chile") in told("Peru met Jon Dahl. It has attacked Chile.")
    assert ("Chile", "backs", "Cedar Brigade") in told(
        "Jon Dahl leads the Cedar Brigade. Chile has armed it."
    )


def test_whom_a_state_seized_worked_with_others() -> None:
    found = told("Peru arrested four members of the Cedar Brigade, allegedly working with Chile.")
    assert [each[0] for each in found if each[1] == "allied_with"] != ["Peru"]
    assert [each for each in found if each[1] == "allied_with"]
