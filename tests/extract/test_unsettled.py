"""Pronouns that may mean another than the first in mind."""

from tests.extract.reading import told


def test_who_is_clashed_with_is_whom_the_verb_before_has_as_its_object() -> None:
    text = (
        "Cedar militants shelled a bridge. "
        "The Palm fighters attacked the Hill Brigade and clashed with them for hours."
    )
    found = told(text)
    assert ("Palm fighters", "fights", "Hill Brigade") in found
    assert ("Palm fighters", "fights", "Cedar militants") not in found


def test_a_body_named_here_may_be_meant_rather_than_rebels_named_before() -> None:
    text = (
        "Cedar rebels left Puno. "
        "The parliament backed the Unity Guard after jets carried out their raids on Peru."
    )
    assert not [claim for claim in told(text) if claim[0] == "Cedar rebels" and claim[2] == "Peru"]


def test_a_things_critics_are_not_a_countrys() -> None:
    text = "Peru is poor. This campaign has been called the Peruvian revival by its supporters."
    assert not [claim for claim in told(text) if claim[1] == "aligned_with"]


def test_an_unknown_commanders_forces_are_not_those_of_the_last_man_named() -> None:
    text = (
        "Omar Haddad met Karim Aziz. "
        "A commander said that his forces had attacked the Hill Brigade."
    )
    assert ("Omar Haddad's forces", "attacks", "Hill Brigade") not in told(text)


def test_who_announces_it_may_be_his_son() -> None:
    text = "Omar Haddad died on Monday. His death was announced by his son Karim Haddad."
    assert ("Karim Haddad", "kin_of", "Omar Haddad") in told(text)


def test_he_is_nobody_whom_his_own_clause_goes_on_to_name() -> None:
    text = (
        "Colonel Jan Rendel leads the Blue Front. The hill brigades follow Bishop Anselm.\n\n"
        "The governor arrived on Monday. He met Rendel, but Bishop Anselm refused to see him."
    )
    assert told(text) == [("Jan Rendel", "leads", "Blue Front")]


def test_a_rank_before_two_names_makes_a_person_whatever_the_parser_holds_it_for() -> None:
    text = (
        "On January 31, General Pavel Renn, head of Norland's Overseas Directorate, arrived in the "
        "capital, Ostra. He met Anton Polk."
    )
    assert ("Pavel Renn", "meets", "Anton Polk") in told(text)
