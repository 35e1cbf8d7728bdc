"""What hasn't come yet, is only an aim, or is denied only in part: no claim of it."""

import pytest
from tests.extract.reading import denied, told

FRONT = "Amber Front"


@pytest.mark.parametrize(
    "text",
    [
        "The term was to end in May, in favour of Omar Haddad's elected successor, Rana Khalil.",
        "Rana Khalil is Omar Haddad's designated successor.",
        "Omar Haddad's likely successor, Rana Khalil, spoke.",
    ],
)
def test_a_successor_who_is_only_chosen_has_replaced_nobody(text: str) -> None:
    assert "replaces" not in [relation for _, relation, _ in told(text)]


def test_a_successor_has_replaced_whom_he_follows() -> None:
    text = "Omar Haddad's successor, Rana Khalil, spoke."
    assert told(text) == [("Rana Khalil", "replaces", "Omar Haddad")]


@pytest.mark.parametrize(
    "text",
    [
        "Fighters of the Cedar Brigade fled to Peru to forge an alliance with the Amber Front.",
        "The Cedar Brigade left the camp, hoping to ally with the Amber Front.",
    ],
)
def test_why_somebody_went_is_no_alliance(text: str) -> None:
    assert "allied_with" not in [relation for _, relation, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade was not fully integrated into the Amber Front.",
        "Peru does not always support the Amber Front.",
        "The Cedar Brigade is not directly controlled by the Amber Front.",
        "The Cedar Brigade never fully joined the Amber Front.",
    ],
)
def test_only_a_degree_is_denied(text: str) -> None:
    assert not denied(text)
    assert not told(text)


def test_a_plain_denial_stays_one() -> None:
    assert denied("The Cedar Brigade was not integrated into the Amber Front.") == [
        ("Cedar Brigade", "merged_into", FRONT)
    ]
