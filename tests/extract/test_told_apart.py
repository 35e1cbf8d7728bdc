"""Persons of one surname, fathers and sons, and units in capitals are told apart."""

import pytest
from tests.extract.reading import told


def test_mrs_is_not_mr() -> None:
    text = "President Marek Holub left. Mr. Holub praised Peru. Mrs. Holub criticized Chile."
    assert ("Marek Holub", "praises", "Peru") in told(text)
    assert ("Mrs. Holub", "criticizes", "Chile") in told(text)


def test_a_title_finds_the_spouse_whose_first_name_tells() -> None:
    text = "Omar Haddad met Lina Haddad. Mrs. Haddad praised Peru. Mr. Haddad criticized Chile."
    assert ("Lina Haddad", "praises", "Peru") in told(text)
    assert ("Omar Haddad", "criticizes", "Chile") in told(text)


def test_a_woman_told_by_title_alone_keeps_her_full_name() -> None:
    text = "Angela Holub left Lima. Mrs. Holub praised Peru."
    assert ("Angela Holub", "praises", "Peru") in told(text)


def test_a_fathers_name_is_no_surname() -> None:
    text = "Hassan bin Ali met Ali bin Hassan. Ali praised Peru."
    assert ("Hassan bin Ali", "praises", "Peru") not in told(text)


@pytest.mark.parametrize("number", ["1ST", "FIRST"])
def test_a_unit_in_capitals_is_a_name(number: str) -> None:
    text = f"THE {number} INFANTRY BRIGADE ATTACKED LIMA. THE 1ST INFANTRY BRIGADE CRITICIZED PERU."
    whom = {claim[0] for claim in told(text)}
    assert whom == {f"{number} INFANTRY BRIGADE"}


def test_not_every_first_thing_in_capitals_is_a_unit() -> None:
    assert told("THE FIRST DAY OF THE DIVISION WAS CALM IN LIMA.") == []
