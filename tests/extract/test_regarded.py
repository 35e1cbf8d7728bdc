"""Roles that somebody is given in a view: who takes whom for what."""

import pytest
from tests.extract.reading import only, told

from faultlines.model.claims import Certainty, Stance


@pytest.mark.parametrize(
    ("text", "relation", "holder"),
    [
        ("The Harbour Shield is widely seen as a front for the Popular Front.", "fronts_for", None),
        ("Analysts describe the Harbour Shield as a proxy of Peru.", "backs", "Analysts"),
        ("Critics have called the Harbour Shield a front for Fatah.", "fronts_for", "Critics"),
        ("The Harbour Shield is often portrayed as an ally of Fatah.", "allied_with", None),
        ("The Harbour Shield, long viewed as a client of Peru, moved north.", "backs", None),
        ("Chile describes the Harbour Shield as a proxy of Peru.", "backs", "Chile"),
    ],
)
def test_a_role_in_a_view_is_told_as_that_view(
    text: str, relation: str, holder: str | None
) -> None:
    _, claim = only(text, relation)
    assert claim.certainty is Certainty.PROBABLE
    assert claim.holder is not None
    assert holder in (None, claim.holder.quote)


def test_what_nobody_sees_is_denied() -> None:
    _, claim = only("The Harbour Shield is not seen as a front for Fatah.", "fronts_for")
    assert claim.stance is Stance.DENIES


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad denied being seen as an ally of Peru.",
        "The Popular Front wants to be seen as an ally of Peru.",
        "The mayor never considered Fatah an ally of the Popular Front.",
        "The Popular Front is no longer seen as a rival of Fatah.",
    ],
)
def test_a_view_that_nobody_holds_is_no_claim(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Fatah and Hezbollah, who support Omar Haddad, dismissed the statement.",
        "Peru criticized Fatah and Hezbollah, who have endorsed Omar Haddad.",
    ],
)
def test_a_clause_in_the_plural_is_told_of_both(text: str) -> None:
    found = {end for end in told(text) if end[1] == "endorses"}
    assert found == {
        ("Fatah", "endorses", "Omar Haddad"),
        ("Hezbollah", "endorses", "Omar Haddad"),
    }


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Popular Front is a founding member of the National Alliance.",
            ("Popular Front", "member_of", "National Alliance"),
        ),
        ("Peru delivered rockets to the Popular Front.", ("Peru", "aids", "Popular Front")),
        ("Peru supplied drones to the Popular Front.", ("Peru", "aids", "Popular Front")),
        (
            "Several commanders left the Northern Union and established the Renewal Movement.",
            ("Renewal Movement", "split_from", "Northern Union"),
        ),
        (
            "A faction of the Popular Front split off and founded the Renewal Movement.",
            ("Renewal Movement", "split_from", "Popular Front"),
        ),
    ],
)
def test_plain_ties_of_bodies_are_read(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Some members threatened to leave the Popular Front and form the Renewal Movement.",
        "Moderates did not leave the Popular Front but founded the Renewal Movement.",
        "Members of the Popular Front left Lima and founded the Renewal Movement.",
    ],
)
def test_who_did_not_leave_founds_no_splinter(text: str) -> None:
    assert not [each for each in told(text) if each[1] == "split_from"]
