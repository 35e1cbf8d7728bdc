"""Names of bodies that no word explains, and bodies named after a day."""

import pytest
from tests.extract.reading import read, told


def bodies(text: str) -> set[str]:
    return {actor.name for actor in read(text).actors if actor.schema == "Organization"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Harbour Shield is a front for the 7 April Movement.",
            ("Harbour Shield", "fronts_for", "7 April Movement"),
        ),
        (
            "The Seventh of April Front split from the Popular Front.",
            ("Seventh of April Front", "split_from", "Popular Front"),
        ),
        (
            "The 14 March Alliance opposed Fatah in 2008.",
            ("14 March Alliance", "opposes", "Fatah"),
        ),
        (
            "We assess with moderate confidence that the Harbour Shield is a front for the "
            "Popular Front.",
            ("Harbour Shield", "fronts_for", "Popular Front"),
        ),
        (
            "It was the Black Dawn who attacked the Popular Front.",
            ("Black Dawn", "attacks", "Popular Front"),
        ),
        (
            "Peru has armed the Desert Hawks and the Green Ribbon since 2015.",
            ("Peru", "backs", "Green Ribbon"),
        ),
    ],
)
def test_bodies_without_a_telling_word_are_read(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(text)


def test_a_day_before_a_body_is_no_part_of_its_name() -> None:
    assert "7 April Unity Party" not in bodies("On 7 April Unity Party leaders left for Lima.")


def test_a_word_beside_a_known_body_is_one_too() -> None:
    assert "Amber" not in bodies("Amber and gold were sold in Lima.")
    assert "Tamal" in bodies("Tamal and the Popular Front rejected the plan.")


@pytest.mark.parametrize(
    "text",
    [
        "He read the Great Delusion in Lima.",
        "They signed the New Deal with the Popular Front.",
        "The ship crossed the Black Gulf with the Popular Front's men.",
    ],
)
def test_books_treaties_and_seas_are_no_bodies(text: str) -> None:
    assert bodies(text) <= {"Popular Front"}


@pytest.mark.parametrize(
    "bracket",
    ["(DUC; Kurdish: Yekîtiya Demokratîk)", "(Arabic: حزب الأرز, romanized: Hizb al-Arz)"],
)
def test_a_name_in_another_language_hides_no_subject(bracket: str) -> None:
    text = (
        f"The Democratic Union of Cedars {bracket} is a political party in Peru. It was founded "
        "in 1994 by Omar Haddad, a former member of the Communist Party of Peru. In 1996 the "
        "party joined the National Front."
    )
    assert ("Democratic Union of Cedars", "part_of", "National Front") in told(text)
