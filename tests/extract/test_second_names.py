"""Second names after brackets in another script, names of birth, official names."""

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
