"""Clauses that run into each other in the parse: whose deed is whose."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "While Peru backs the Cedar Brigade, Chile and Oman oppose Peru.",
        "Whereas Peru backs the Cedar Brigade, Chile and Oman oppose Peru.",
        "Although Peru backs the Cedar Brigade, Chile and Oman oppose Peru.",
    ],
)
def test_who_opens_the_main_clause_is_no_object_of_the_one_before(text: str) -> None:
    assert [each for each in told(text) if each[1] == "backs"] == [
        ("Peru", "backs", "Cedar Brigade")
    ]


def test_a_list_of_objects_stays_whole() -> None:
    found = told("Peru backs the Cedar Brigade, Chile and Oman.")
    assert {each[2] for each in found} == {"Cedar Brigade", "Chile", "Oman"}


def test_a_verb_left_out_is_not_the_first_subjects() -> None:
    found = told("Peru backs the Cedar Brigade and Oman the Harbour Guard.")
    assert found == [("Peru", "backs", "Cedar Brigade"), ("Oman", "backs", "Harbour Guard")]


def test_the_subject_past_a_long_apposition_acts() -> None:
    text = "In revenge for the arrest of its chief, Jon Dahl, the Cedar Brigade bombed Chile."
    assert [each for each in told(text) if each[1] == "attacks"] == [
        ("Cedar Brigade", "attacks", "Chile")
    ]


def test_who_attacks_somebody_in_a_speech_criticizes_him() -> None:
    found = told("The minister Jon Dahl attacked Chile in a speech.")
    assert ("Jon Dahl", "criticizes", "Chile") in found
