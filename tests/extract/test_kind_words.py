"""A body by its name without the word for its kind."""

import pytest
from tests.extract.reading import read


def called(text: str) -> dict[str, set[str]]:
    """Actor → the words for it."""
    return {one.name: {span.quote for span, _ in one.mentions} for one in read(text).actors}


def test_a_body_is_told_without_the_word_for_its_kind():
    found = called("The Hamas Alliance rejected the accord. Hamas accused Peru.")
    assert found["Hamas Alliance"] == {"Hamas Alliance", "Hamas"}


def test_a_body_known_to_the_world_keeps_its_name():
    found = called("The Taliban Movement rejected the accord. The Taliban accused Peru.")
    assert found["Taliban"] == {"Taliban Movement", "Taliban"}


@pytest.mark.parametrize(
    "text",
    [
        "The Hamas Alliance and Hamas signed the accord. Hamas accused Peru.",
        "The Hamas Alliance met the Hamas Movement. Hamas accused Peru.",
        "The Hamas Alliance rejected the accord. Palestinian Hamas accused Peru.",
    ],
)
def test_two_that_a_text_tells_apart_stay_two(text: str):
    assert "Hamas" not in called(text).get("Hamas Alliance", set())


def test_a_place_is_no_short_name_of_a_coalition():
    found = called("The Lima Coalition rejected the accord. Lima accused the rebels.")
    assert "Lima" not in found["Lima Coalition"]


def test_an_ordinary_word_is_none():
    found = called("The Prohibition Party lost. Prohibition ended in 1933.")
    assert "Prohibition" not in found["Prohibition Party"]
