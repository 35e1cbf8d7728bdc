"""Deeds that stayed undone, are to come, or are no more, each told in a sentence."""

import pytest
from tests.extract.reading import told

UNDONE: dict[str, tuple[str, str]] = {
    "almost": ("Omar Haddad almost killed Karim Aziz.", "kills"),
    "nearly": ("The Dawn Movement nearly joined the Unity Party.", "part_of"),
    "no longer": ("The Cedar Brigade no longer supports the Northern Front.", "backs"),
    "yet to": ("The Northern Front has yet to attack the Cedar Brigade.", "attacks"),
    "is to": ("Rana Khalil is to leave office on Monday.", "steps_down"),
    "on the verge": ("Chile was on the verge of invading Peru.", "attacks"),
    "reservations": ("Rana Khalil has reservations about voting for Omar Haddad.", "endorses"),
    "pending": (
        "The pending exit of Peru from the Harbour Union worries traders.",
        "withdraws_from",
    ),
    "a task": ("The Unity Party's mission includes protecting civilians.", "aids"),
    "storms kill": ("A storm hit Chile on Monday. It killed nine people.", "kills"),
    "plans are executed": ("Peru executed a planned shutdown of public services.", "kills"),
    "coaches are fired": ("The Harbour Rams fired the coach after five seasons.", "attacks"),
}


@pytest.mark.parametrize(("text", "relation"), UNDONE.values(), ids=UNDONE.keys())
def test_what_falls_short_of_a_deed_is_none(text: str, relation: str) -> None:
    assert relation not in [each[1] for each in told(text)]


def test_a_number_that_is_nearly_reached_leaves_the_deed() -> None:
    found = told("Nearly 200 Cedar Brigade fighters attacked the Northern Front.")
    assert ("Cedar Brigade fighters", "attacks", "Northern Front") in found


def test_a_state_that_says_it_struck_did() -> None:
    assert ("Peru", "attacks", None) in told("Peru said that it fired rockets at a village.")


def test_a_bracket_may_follow_a_loose_possessive() -> None:
    assert told("’s (NSM)") == []
    assert told("Omar Haddad (NSM) ’s (NSM)") == []


@pytest.mark.parametrize(
    "text",
    [
        "Anna Karel was hardly Peru's first choice.",
        "The Cedar Brigade is hardly an ally of Peru.",
        "The Cedar Brigade is scarcely a friend of Peru.",
    ],
)
def test_who_is_hardly_an_ally_is_none(text: str) -> None:
    assert told(text) == []
