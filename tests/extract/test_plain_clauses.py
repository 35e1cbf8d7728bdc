"""Short clauses in the present tense, whose verb the parser may take for a plural noun."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The Harbour League rejects Omar Haddad.", ("Harbour League", "rejects", "Omar Haddad")),
        ("Jaish al-Bahr denounces Roth.", ("Jaish al-Bahr", "criticizes", "Roth")),
        ("The Sand Party arms the Marsh Guard.", ("Sand Party", "backs", "Marsh Guard")),
        ("The Harbour League shuns Lena Roth.", ("Harbour League", "rejects", "Lena Roth")),
        ("The Tide Front (TF) denounces Omar Haddad.", ("Tide Front", "criticizes", "Omar Haddad")),
        ("On Monday, the Harbour League rejects Omar Haddad.",
         ("Harbour League", "rejects", "Omar Haddad")),
    ],
)  # fmt: skip
def test_a_name_right_after_the_verb_is_its_object(text: str, claim: tuple[str, str, str]):
    found = told(text)
    assert (claim[0], claim[2]) in [(one, other) for one, _, other in found]


def test_all_of_several_names_are():
    found = told("The Harbour League denounces Lena Roth and Omar Haddad.")
    assert {other for _, _, other in found} == {"Lena Roth", "Omar Haddad"}


@pytest.mark.parametrize(
    "text",
    [
        "Harbour League heads Omar Haddad and Lena Roth",
        "Harbour League guards Omar Haddad and Lena Roth",
        "The Harbour League talks Monday.",
    ],
)
def test_a_plural_noun_before_names_is_no_verb(text: str):
    assert not any(relation in ("backs", "commands") for _, relation, _ in told(text))
