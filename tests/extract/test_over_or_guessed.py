"""Bonds that are over, and bonds and meetings that are only guessed at."""

import pytest
from tests.extract.reading import denied, only, told

FRONT = "Amber Front"


@pytest.mark.parametrize(
    "text",
    [
        "Peru no longer backs the Amber Front.",
        "Peru stopped arming the Amber Front in 2015.",
        "Peru ceased its support for the Amber Front.",
        "The Amber Front is no longer funded by Peru.",
        "Peru cut off funding to the Amber Front in 2019.",
        "Peru pulled its support for the Amber Front.",
        "Peru is no longer allied with the Amber Front.",
        "Peru's support for the Amber Front ended in 2012.",
        "Peru's aid to the Amber Front was halted in May.",
    ],
)
def test_support_that_has_ended_is_distance_and_no_support(text: str) -> None:
    assert told(text) == [("Peru", "distances_from", FRONT)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru wants to end its support for the Amber Front.",
        "Peru may no longer back the Amber Front.",
        "If Peru stops backing the Amber Front, it will fall.",
        "Peru agreed to stop arming the Amber Front.",
        "The Amber Front no longer receives support from Peru.",
        "Peru stopped fighting the Amber Front.",
    ],
)
def test_an_end_that_is_wished_or_of_another_thing_tells_of_no_distance(text: str) -> None:
    assert not told(text)


def test_an_end_that_is_denied_is_denied() -> None:
    assert denied("Peru denied that it had stopped backing the Amber Front.") == [
        ("Peru", "distances_from", FRONT)
    ]


def test_a_boycott_or_opposition_that_ended_is_no_opposition() -> None:
    assert not told("The Harbour Union ended its boycott of the Amber Front.")
    ended = told("The Harbour Union ended its opposition to the Amber Front.")
    assert ended == [("Harbour Union", "accepts", "Amber Front")]


@pytest.mark.parametrize(
    ("text", "relation", "sure"),
    [
        ("Omar Haddad may have met Rana Khalil.", "meets", "possible"),
        ("The Cedar Brigade may be backed by Peru.", "backs", "possible"),
        ("Peru could be funding the Cedar Brigade.", "backs", "possible"),
        ("Omar Haddad must have met Rana Khalil.", "meets", "probable"),
    ],
)
def test_a_guess_at_what_is_so_is_a_doubtful_claim(text: str, relation: str, sure: str) -> None:
    _, claim = only(text, relation)
    assert (claim.certainty, claim.stance) == (sure, "asserts")


def test_a_guess_has_its_holder() -> None:
    _, claim = only("Omar Haddad may have met Rana Khalil, according to the police.", "meets")
    assert claim.holder is not None
    assert claim.holder.quote == "the police"


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad may meet Rana Khalil.",
        "Peru could have backed the Cedar Brigade.",
        "Peru might back the Cedar Brigade.",
        "Omar Haddad may have met Rana Khalil if she came to Lima.",
        "Omar Haddad may not have met Rana Khalil.",
        "The Cedar Brigade may have killed Omar Haddad.",
    ],
)
def test_what_is_to_come_unreal_or_grave_needs_more_than_a_guess(text: str) -> None:
    assert not told(text)


def test_an_attack_one_comes_under_is_of_words_or_of_force() -> None:
    force = "The Amber Front came under attack from the Cedar Brigade near Lima."
    words = "The Amber Front came under attack from the Unity Party over the budget."
    assert [relation for _, relation, _ in told(force)] == ["attacks"]
    assert [relation for _, relation, _ in told(words)] == ["criticizes"]


def test_who_breaks_with_another_keeps_away_from_it_and_is_told_of_once() -> None:
    assert told("The Unity Party broke with the Dawn Movement in 2011.") == [
        ("Unity Party", "distances_from", "Dawn Movement")
    ]
