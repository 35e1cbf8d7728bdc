"""Second names after brackets in another script, names of birth, official names."""

import pytest
from tests.extract.reading import told


def test_a_name_in_another_script_does_not_hide_the_second_name() -> None:
    text = "Omar Haddad (Arabic: عمر حداد), also known as Abu Layth, is a general."
    assert ("Omar Haddad", "same_as", "Omar Haddad") in told(text)


def test_the_name_a_person_was_born_with_is_his() -> None:
    text = "Abu Layth, born Karim Aziz in 1977, led the Cedar Brigade."
    assert ("Abu Layth", "same_as", "Abu Layth") in told(text)


def test_a_town_of_birth_is_no_name() -> None:
    text = "Omar Haddad, born in Lima, led the Cedar Brigade."
    assert not [each for each in told(text) if each[1] == "same_as"]


def test_support_for_what_somebody_does_is_support_for_him() -> None:
    text = "Peru and Chile have supported the retaking of the town by the Palm Forces."
    assert ("Chile", "backs", "Palm Forces") in told(text)


@pytest.mark.parametrize(
    "words",
    ["(CF), a.k.a. the", ", now known as the", ", previously called the", "renamed itself the",
     ", which later renamed itself the", ", also referred to as the", "(formerly the"],
)  # fmt: skip
def test_a_body_with_two_names_is_one(words: str) -> None:
    close = ")" if words.endswith("(formerly the") else ","
    text = f"The Cedar Front {words} Oak Front{close} left Lima. The Oak Front praised Peru."
    assert ("Cedar Front", "praises", "Peru") in told(text)


@pytest.mark.parametrize("words", ["whose real name was", "real name", "born"])
def test_a_person_with_two_names_is_one(words: str) -> None:
    text = f"Abu Layth, {words} Karim Aziz, joined the Cedar Front. Karim Aziz praised Peru."
    assert ("Abu Layth", "praises", "Peru") in told(text)


def test_a_nom_de_guerre_is_a_name() -> None:
    text = "Karim Aziz, better known by his nom de guerre Abu Layth, left. Abu Layth praised Peru."
    assert ("Karim Aziz", "praises", "Peru") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The militia of Omar Haddad, known as the Falcons Brigade, left. Omar Haddad praised Peru.",
        "The leader of the Palm Union, known as Omar Haddad, left. Omar Haddad praised Peru.",
        "A unit backed by Omar Haddad, known as the Oak Brigade, left. Omar Haddad praised Peru.",
    ],
)
def test_whose_group_it_is_has_no_second_name(text: str) -> None:
    assert ("Omar Haddad", "praises", "Peru") in told(text)


def test_a_denied_renaming_makes_no_second_name() -> None:
    text = "The Cedar Front did not rename itself the Oak Front. The Oak Front praised Peru."
    assert ("Oak Front", "praises", "Peru") in told(text)


@pytest.mark.parametrize("gloss", ["Frente Cedro, FC", "FC, Frente Cedro", "Frente Cedro, or FC"])
def test_an_acronym_and_a_foreign_name_in_one_bracket_are_the_bodys(gloss: str) -> None:
    text = f"The Cedar Alliance ({gloss}) left Lima. The FC praised Peru."
    assert ("Cedar Alliance", "praises", "Peru") in told(text)


def test_members_in_brackets_are_no_second_names() -> None:
    text = "The Cedar Alliance (Oak Front, Palm Front, AC) left. The Palm Front praised Peru."
    assert ("Palm Front", "praises", "Peru") in told(text)


def test_a_second_name_in_brackets_is_told() -> None:
    text = "Peru condemned the Cedar Front (also known as the Oak Union)."
    assert ("Cedar Front", "same_as", "Cedar Front") in told(text)
