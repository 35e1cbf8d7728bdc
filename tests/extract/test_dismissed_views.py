"""Views and theories: whose they are, and who denies what they say."""

import pytest
from tests.extract.test_denials import claims


@pytest.mark.parametrize(
    "text",
    [
        "Mirko Dahl rejects the theory that Peru backs the Lake Front.",
        "Mirko Dahl dismisses the view that Peru backs the Lake Front.",
        "Mirko Dahl rejected the narrative that Peru backs the Lake Front.",
        "Mirko Dahl rejects the perception that the Lake Front is backed by Peru.",
        "The view that Peru backs the Lake Front was rejected by Mirko Dahl.",
    ],
)
def test_who_dismisses_a_view_denies_what_it_says(text: str) -> None:
    assert claims(text) == [("Peru", "backs", "Lake Front", "denies", "Mirko Dahl")]


def test_who_holds_a_view_says_what_it_says() -> None:
    text = "Mirko Dahl holds the view that Peru backs the Lake Front."
    assert claims(text) == [("Peru", "backs", "Lake Front", "asserts", "Mirko Dahl")]


def test_a_view_not_shared_is_not_asserted() -> None:
    text = "Mirko Dahl does not share the view that Peru backs the Lake Front."
    assert claims(text) == []


@pytest.mark.parametrize("noun", ["narrative", "view", "theory"])
def test_a_view_said_to_be_false_is_denied(noun: str) -> None:
    [told] = claims(f"The {noun} that Peru backs the Lake Front is false.")
    assert told == ("Peru", "backs", "Lake Front", "denies", None)
