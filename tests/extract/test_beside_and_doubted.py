"""Who fights beside whom and is close to whom; and what a text's author doubts in its own words."""

import pytest
from tests.extract.reading import only, told

FRONT = "Amber Front"


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade fought with the Amber Front against the Stone Guard.",
        "The Cedar Brigade fought together with the Amber Front against Peru.",
        "The Cedar Brigade is fighting beside the Amber Front against the Stone Guard.",
        "The Cedar Brigade and the Amber Front announced a joint operations room.",
        "The Cedar Brigade set up a joint operations room with the Amber Front.",
    ],
)
def test_who_fights_beside_another_is_its_ally(text: str) -> None:
    assert ("Cedar Brigade", "allied_with", FRONT) in told(text)


def test_whom_both_fight_is_the_foe_of_both() -> None:
    found = told("The Cedar Brigade fought with the Amber Front against the Stone Guard.")
    assert ("Cedar Brigade", "fights", "Stone Guard") in found
    assert ("Amber Front", "opposes", "Stone Guard") in found


def test_two_who_fought_with_each_other_are_no_allies() -> None:
    found = told("The Cedar Brigade fought with the Amber Front over the port.")
    assert "allied_with" not in [relation for _, relation, _ in found]


def test_close_relations_are_a_leaning_and_bare_ones_none() -> None:
    assert told("Peru has maintained friendly relations with the Amber Front.") == [
        ("Peru", "aligned_with", FRONT)
    ]
    assert not told("Peru maintains relations with the Amber Front.")


def test_a_side_against_its_foe_is_no_name() -> None:
    assert told("Peru supports the Amber Front against Kenya.")[0] == ("Peru", "backs", FRONT)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("We doubt that Peru backs the Amber Front.", "denies"),
        ("I believe that Peru backs the Amber Front.", "asserts"),
        ("We do not believe that Peru backs the Amber Front.", "denies"),
    ],
)
def test_we_and_i_in_a_texts_own_words_are_its_author(text: str, stance: str) -> None:
    _, claim = only(text, "backs")
    assert (claim.holder, claim.holder_unnamed) == (None, False)
    assert (claim.stance, claim.certainty) == (stance, "probable")


def test_we_in_a_quotation_is_not_the_author() -> None:
    _, claim = only('A banner read: "We believe that Peru backs the Amber Front."', "backs")
    assert claim.holder_unnamed


def test_who_is_not_convinced_says_nothing() -> None:
    assert not told("We are not convinced that Peru backs the Amber Front.")


def test_a_states_support_for_a_person_is_told_once() -> None:
    assert told("Peru supports Omar Haddad.") == [("Peru", "backs", "Omar Haddad")]
