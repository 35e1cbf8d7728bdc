"""A description says nothing over again: whom it describes is the subject, or nobody."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "Lee's supporters cheered.",
        "The opponents of Peru cheered.",
        "Some of Karim Haddad's critics cheered.",
        "Karim Haddad spoke in Lima. He thanked his followers.",
    ],
)
def test_that_supporters_support_is_not_told(text: str) -> None:
    assert not [claim for claim in told(text) if claim[1] != "praises"]


@pytest.mark.parametrize(
    "text",
    [
        "Karim Haddad, one of Mercer's closest allies, left Lima.",
        "One of Mercer's closest allies, Karim Haddad, left Lima.",
        "Karim Haddad is one of Mercer's closest allies.",
        "Karim Haddad is among Mercer's allies.",
    ],
)
def test_one_of_somebody_s_allies_is_whom_the_name_beside_it_names(text: str) -> None:
    assert ("Karim Haddad", "allied_with", "Mercer") in told(text)


def test_a_people_told_as_allies_is_told_of() -> None:
    text = "Peru's Kurdish allies attacked the Palm Army."
    assert ("Peru's Kurdish allies", "allied_with", "Peru") in told(text)


def test_that_a_state_has_proxies_is_told() -> None:
    assert ("Peru", "backs", "Peru's proxies") in told("Peru's proxies attacked the Palm Army.")
