"""Designations, defections, and mergers that make a third body."""

import pytest
from tests.extract.reading import denied, told

BRIGADE, FRONT, UNION = "Cedar Brigade", "Amber Front", "Harbour Union"


@pytest.mark.parametrize(
    "text",
    [
        "Peru designated the Cedar Brigade a terrorist group.",
        "The Cedar Brigade was designated a terrorist organisation by Peru.",
        "The Cedar Brigade was designated as a terrorist organization by Peru in 2014.",
        "Peru lists the Cedar Brigade as a terrorist organization.",
        "Peru declared the Cedar Brigade a terrorist organization.",
        "Peru added the Cedar Brigade to its list of terrorist groups.",
    ],
)
def test_who_puts_a_group_on_its_list_sanctions_it(text: str) -> None:
    assert told(text) == [("Peru", "sanctions", BRIGADE)]


def test_every_state_that_designates_it_does() -> None:
    text = "The Cedar Brigade is designated a terrorist organization by Peru, Chile and Bolivia."
    assert {one for one, _, _ in told(text)} == {"Peru", "Chile", "Bolivia"}


def test_who_is_said_not_to_designate_it_does_not() -> None:
    text = "The Cedar Brigade is listed as a terrorist group by Peru but not by Chile."
    assert told(text) == [("Peru", "sanctions", BRIGADE)]


def test_who_considers_a_group_terrorist_accuses_it() -> None:
    text = "The Cedar Brigade, which Peru considers a terrorist organization, left the talks."
    assert (("Peru", "accuses", BRIGADE)) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru plans to designate the Cedar Brigade as a terrorist group.",
        "Peru removed the Cedar Brigade from its list of terrorist groups.",
        "Peru designated the Cedar Brigade as its partner in the talks.",
        "Peru added the Cedar Brigade to its delegation.",
    ],
)
def test_a_plan_an_end_or_another_list_is_no_designation(text: str) -> None:
    assert "sanctions" not in [relation for _, relation, _ in told(text)]


def test_a_designation_that_was_not_made_is_denied() -> None:
    text = "Peru did not designate the Cedar Brigade a terrorist organization."
    assert denied(text) == [("Peru", "sanctions", BRIGADE)]


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade merged with the Amber Front into the Harbour Union.",
        "The Cedar Brigade merged with the Amber Front to form the Harbour Union.",
        "The Harbour Union was formed by a merger of the Cedar Brigade and the Amber Front.",
        "The Cedar Brigade and the Amber Front united to create the Harbour Union.",
    ],
)
def test_all_who_merge_are_merged_into_what_they_make(text: str) -> None:
    found = told(text)
    assert (BRIGADE, "merged_into", UNION) in found
    assert (FRONT, "merged_into", UNION) in found
    assert not [one for one, relation, _ in found if relation != "merged_into"]


def test_who_defects_leaves_one_for_the_other() -> None:
    text = "Colonel Omar Haddad defected from the Cedar Brigade to the Amber Front."
    assert set(told(text)) == {
        ("Omar Haddad", "split_from", BRIGADE),
        ("Omar Haddad", "aligned_with", FRONT),
    }


def test_an_oath_is_allegiance() -> None:
    oath = "The Cedar Brigade took an oath of allegiance to the Amber Front."
    assert told(oath) == [(BRIGADE, "aligned_with", FRONT)]
