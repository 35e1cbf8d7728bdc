"""Spellings of one name, and names of two: a likeness for a person to judge by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.model.actors import Actor
from faultlines.resolve import all_compared, propose
from faultlines.resolve.candidates import THRESHOLD
from faultlines.resolve.likeness import likeness

ONE = [
    ("Karim al-Haddadi", "Kareem Haddadi"),
    ("Карим Хаддади", "Karim Haddadi"),
    ("كريم حدادي", "Karim Haddadi"),
    ("HADDADI, Karim", "Karim Haddadi"),
    ("Pavel Ivanovich Orlov", "Pavel Orlov"),
    ("P. Orlov", "Pavel Orlov"),
    ("General Pavel Orlov", "Pavel Orlov"),
    ("Muhammad Orlov", "Mohammed Orlov"),
    ("Osprey Shipping Limited", "Osprey Shipping Ltd."),
    ("OOO Osprey", "Osprey Limited Liability Company"),
    ("2nd Falcon Brigade", "Second Falcon Brigade"),
    ("KarimHaddadi", "Karim Haddadi"),
    ("Falcon Defence Organisation", "Falcon Defense Organization"),
    ("FDO", "Falcon Defense Organization"),
]
TWO = [
    ("Karim Haddadi", "Salim Haddadi"),
    ("Pavel Ivanovich Orlov", "Pavel Petrovich Orlov"),
    ("1st Falcon Brigade", "2nd Falcon Brigade"),
    ("Falcon Brigade 44", "Falcon Brigade 45"),
    ("Bank of Peru", "Bank of Chile"),
    ("Falcon Party", "Falcon Brigade"),
    ("Karim Ben Ali Haddadi", "Karim Ben Omar Haddadi"),
]
NAMES = st.text(alphabet="abcdefgh АБв1 .-", min_size=1, max_size=20)


@pytest.mark.parametrize(("one", "two"), ONE)
def test_spellings_of_one_name_are_alike(one: str, two: str) -> None:
    assert likeness(one, two) >= THRESHOLD


@pytest.mark.parametrize(("one", "two"), TWO)
def test_names_of_two_are_not_alike(one: str, two: str) -> None:
    assert likeness(one, two) < THRESHOLD


@given(NAMES, NAMES)
def test_likeness_is_the_same_both_ways_and_within_bounds(one: str, two: str) -> None:
    assert likeness(one, two) == likeness(two, one)
    assert 0 <= likeness(one, two) <= 1


def actors(*names: str) -> list[Actor]:
    return [Actor(id=f"org:{i}", name=name, schema="Organization") for i, name in enumerate(names)]


def test_a_single_word_of_a_longer_name_is_no_proposal() -> None:
    assert not propose(actors("Haddadi", "Karim Haddadi"))


def test_an_acronym_and_what_it_spells_are_proposed() -> None:
    assert len(propose(actors("FDO", "Falcon Defense Organization"))) == 1


def test_names_with_rare_words_are_compared_first_where_there_are_too_many():
    crowd = [f"Harbour Front of District {number}" for number in range(60)]
    known = actors(*crowd, "Jaysh al-Nahr Front", "Jeish an-Nahr Front")
    assert not all_compared(known, 200)
    names = {found.names for found in propose(known, most=200)}
    assert ("Jaysh al-Nahr Front", "Jeish an-Nahr Front") in names


def test_a_body_is_proposed_for_one_that_a_text_calls_by_its_name() -> None:
    short = Actor(id="org:falcon", name="Falcon", schema="Organization")
    long = Actor(id="org:falcon-alliance", name="Falcon Alliance", schema="Organization",
                 aliases=("Falcon",))  # fmt: skip
    (found,) = propose([short, long])
    assert found.names == ("Falcon", "Falcon Alliance")


def test_a_surname_is_no_proposal_though_a_text_calls_somebody_so() -> None:
    short = Actor(id="person:haddadi", name="Haddadi", schema="Person")
    long = Actor(id="person:karim-haddadi", name="Karim Haddadi", schema="Person",
                 aliases=("Haddadi",))  # fmt: skip
    assert propose([short, long]) == ()
