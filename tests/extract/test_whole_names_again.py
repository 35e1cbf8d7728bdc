"""Names with dashes, lists, days and "of" inside them are whole."""

import pytest
from tests.extract.reading import read, told


@pytest.mark.parametrize(
    "name",
    [
        "CTF–NOR",
        "Ministry of Trade, Industry and Tourism",
        "17 November Organization",
        "Workers' and Peasants' Party",
        "Popular Front for the Liberation of Tor-General Command",
        "People's Front for the Liberation of Tor – General Command",
        "House of Elders",
    ],
)
def test_a_name_is_whole(name):
    assert told(f"The {name} criticized Peru.") == [(name, "criticizes", "Peru")]


def test_two_houses_are_two():
    found = read("The assembly consists of the House of Elders and House of the People.")
    assert [actor.name for actor in found.actors] == ["House of Elders", "House of the People"]


def test_acronyms_on_both_sides_of_a_dash_may_be_two():
    text = "CTF–PLX talks failed. PLX criticized Peru."
    assert ("PLX", "criticizes", "Peru") in told(text)


def test_a_date_before_a_body_is_no_part_of_it():
    assert told("On 5 May Congress criticized Peru.") == [("Congress", "criticizes", "Peru")]


def test_nobody_is_whom_he_is_compared_with():
    text = "Ann Lee, nicknamed the “Omar Haddad of Peru”, left. Omar Haddad praised Peru."
    assert ("Omar Haddad", "praises", "Peru") in told(text)


def test_a_speaker_is_no_part_of_the_house():
    found = read("House of Elders Speaker Omar Haddad left Lima.")
    assert {"House of Elders", "Omar Haddad"} <= {actor.name for actor in found.actors}


def test_ben_may_be_a_given_name():
    assert ("Ben Karlov", "praises", "Peru") in told("Ben Karlov met Ann Lee. Karlov praised Peru.")
