"""What a sentence stops short of saying: the whole of a land, a state, a role in a deed."""

import pytest
from tests.extract.reading import names, read, told


@pytest.mark.parametrize(
    "text",
    ["Oman captured parts of Peru.", "Oman's occupation of northern Peru began in May."],
)
def test_who_takes_a_part_of_a_land_has_not_taken_the_land(text: str) -> None:
    assert not [claim for claim in told(text) if claim[1] == "captures"]


def test_who_takes_a_city_of_the_land_has_taken_the_city() -> None:
    assert ("Cedar Brigade", "captures", "Lima") in told("The Cedar Brigade captured Lima.")


def test_those_at_home_who_oppose_him_are_not_their_state() -> None:
    text = "The Peruvian opposition to Omar Haddad met in Lima."
    assert not [claim for claim in told(text) if claim[1] == "opposes"]


def test_who_does_not_comment_on_his_role_is_said_to_have_none() -> None:
    assert not read("Peru refused to comment on its involvement in the attack.").claims


def test_a_hyphened_word_in_small_letters_is_nobody_to_side_with() -> None:
    text = "Domestic and foreign-government-aligned forces fought in Lima."
    assert not [claim for claim in told(text) if claim[1] == "aligned_with"]


def test_a_ministry_ends_before_and_where_no_name_goes_on() -> None:
    found = read("Peru established a Ministry of Defense and a council.")
    assert "Ministry of Defense" in names(found).values()
