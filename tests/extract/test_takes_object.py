"""Verbs that the parser takes for nouns of a role."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize("noun", ["Rumours", "Reports", "Claims"])
def test_who_is_said_to_arm_a_body_does_not_hold_it_as_an_arm(noun: str) -> None:
    relations = {tie for _, tie, _ in told(f"{noun} that Ulmar arms the Valley Sons are false.")}
    assert "part_of" not in relations


def test_an_arm_named_after_a_comma_is_one() -> None:
    text = "The Hill Movement's armed wings, the Valley Sons and the Lake Brigade, attacked a town."
    assert ("Valley Sons", "part_of", "Hill Movement") in told(text)
