"""Verbs that the tagger took for adverbs or nouns, and names that stop before "against"."""

import pytest
from tests.extract.reading import denied, read, told

FRONT = "Amber Front"


@pytest.mark.parametrize(
    "text",
    [
        "Both Peru and Chile back the Amber Front.",
        "Peru and Chile both back the Amber Front.",
        "Both Peru and Chile fund the Amber Front.",
        "Peru and Chile back the Amber Front, but Bolivia does not.",
        "Analysts believe that Peru and Chile back the Amber Front.",
    ],
)
def test_each_of_those_who_back_somebody_does(text: str) -> None:
    assert set(told(text)) == {("Peru", "backs", FRONT), ("Chile", "backs", FRONT)}


def test_three_that_all_back_somebody_each_do() -> None:
    found = told("Peru, Chile and Bolivia all back the Amber Front.")
    assert {one for one, _, _ in found} == {"Peru", "Chile", "Bolivia"}


def test_who_says_that_they_do_holds_it() -> None:
    text = "Officials say both Peru and the Cedar Brigade back the Amber Front."
    found = read(text)
    assert [claim.holder.quote for claim in found.claims if claim.holder] == ["Officials"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile came back to the Amber Front.",
        "Omar Haddad flew from Peru and Chile back to Bolivia.",
        "The road from Peru and Chile back the Amber Front leads there.",
        "Peru and Chile back down when pressed.",
    ],
)
def test_back_is_mostly_an_adverb(text: str) -> None:
    assert "backs" not in [relation for _, relation, _ in told(text)]


def test_neither_of_two_backs_somebody() -> None:
    assert len(denied("Neither Peru nor Chile backs the Amber Front.")) == 2


def test_a_name_stops_before_whom_its_bearer_fights() -> None:
    text = "The Harbour Union fought alongside the Amber Front against the Peruvian army."
    found = told(text)
    assert ("Harbour Union", "allied_with", FRONT) in found
    assert ("Harbour Union", "fights") in [(one, relation) for one, relation, _ in found]
