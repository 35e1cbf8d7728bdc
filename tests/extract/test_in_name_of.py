"""A spokesman without a name speaks for his body."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("A spokesman for the Harbour League rejected Omar Haddad.",
         ("Harbour League", "rejects", "Omar Haddad")),
        ("A Harbour League spokeswoman condemned Omar Haddad.",
         ("Harbour League", "criticizes", "Omar Haddad")),
        ("A spokesman for the Harbour League denied responsibility.",
         ("Harbour League", "denies_responsibility", None)),
    ],
)  # fmt: skip
def test_what_a_spokesman_says_his_body_says(text: str, claim: tuple[str, str, str | None]):
    assert claim in told(text)


def test_a_spokesman_with_a_name_speaks_under_it():
    found = told("A Harbour League spokesman, Jaber Amin, condemned Omar Haddad.")
    assert ("Jaber Amin", "criticizes", "Omar Haddad") in found


def test_what_a_spokesman_did_with_his_hands_his_body_did_not():
    found = told("A spokesman for the Harbour League killed Omar Haddad.")
    assert ("Harbour League", "kills", "Omar Haddad") not in found
