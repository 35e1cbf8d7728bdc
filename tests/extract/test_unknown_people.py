"""People whose names no list knows, told by what is said of them."""

import pytest
from tests.extract.reading import read, told


def people(text: str) -> set[str]:
    return {actor.name for actor in read(text).actors if actor.schema == "Person"}


def bodies(text: str) -> set[str]:
    return {actor.name for actor in read(text).actors if actor.schema == "Organization"}


DEATH = (
    "Dace Ruhl, who commanded the Northern Liberation Front for seven years, died of a stroke on "
    "3 September in a hospital in Ulmar."
)


@pytest.mark.parametrize("head", ["", "Published: 12 September 2031\n\n"])
def test_a_line_above_loses_nobody_who_did_something(head: str) -> None:
    claims = told(head + DEATH)
    assert ("Dace Ruhl", "leads", "Northern Liberation Front") in claims
    assert ("Dace Ruhl", "dies", None) in claims


def test_who_allied_herself_is_one_person() -> None:
    text = "Irena Vostal, released in August, allied herself with the Dockers' Federation."
    assert people(text) == {"Irena Vostal"}
    assert bodies(text) == {"Dockers' Federation"}


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Shield, who attacked the Popular Front, split from Fatah.",
        "Radio Ulmar said that the Popular Front attacked Fatah.",
        "The Popular Front allied itself with Fatah.",
    ],
)
def test_a_body_stays_none(text: str) -> None:
    assert not people(text)
