"""Whom "they" and "their" stand for, and when nobody is meant for sure."""

from tests.extract.reading import told


def test_their_war_is_of_all_who_wage_it() -> None:
    found = told("The Unity Guard and the Hill Brigade worked as allies in their war on Peru.")
    assert ("Unity Guard", "fights", "Peru") in found
    assert ("Hill Brigade", "fights", "Peru") in found


def test_they_may_be_the_body_that_the_clause_is_about() -> None:
    text = (
        "Cedar fighters gathered in Lima. "
        "The Unity Guard posted a video in which they threatened to attack Peru."
    )
    assert ("Unity Guard", "threatens", "Peru") in told(text)


def test_whose_raid_it_was_may_be_meant() -> None:
    text = "The Unity Guard's invasion of Chile, in which they captured Puno, began the war."
    assert ("Unity Guard", "captures", "Puno") in told(text)


def test_where_doer_and_object_may_be_meant_nobody_is() -> None:
    text = "The Unity Guard clashed with the Hill Brigade when they arrived in Peru."
    assert not [claim for claim in told(text) if claim[1] == "visits"]


def test_where_the_sentence_before_tells_of_a_body_the_rebels_in_it_are_not_meant_for_sure() -> (
    None
):
    text = (
        "Hill rebels took a bridge. The Peruvian army bombed the Hill rebels in Puno. "
        "Later, they attacked Chile."
    )
    assert not [claim for claim in told(text) if claim[2] == "Chile"]


def test_what_is_seized_is_not_the_takers() -> None:
    text = "The Unity Guard and the Hill Brigade captured the Cedar fighters and their weapons."
    assert ("Unity Guard", "captures", "Hill Brigade") not in told(text)


def test_its_camps_are_not_of_the_army_that_bombs_them() -> None:
    text = "The Unity Guard said the Peruvian army had bombed its camps."
    assert [claim for claim in told(text) if claim[1] == "attacks"] == [
        ("Peruvian army", "attacks", "Unity Guard")
    ]


def test_those_joined_by_and_its_belong_to_the_name_before() -> None:
    text = "Peruvian strikes helped the Unity Guard and its allies' offensive against Chile."
    assert ("Unity Guard's allies", "fights", "Chile") in told(text)


def test_examples_of_a_group_are_not_the_whole_group_later() -> None:
    text = (
        "Hill militias, including the Unity Guard and the Cedar Brigade, entered Lima. "
        "The Hill militias and their allies attacked Peru."
    )
    assert ("Unity Guard", "attacks", "Peru") not in told(text)


def test_they_are_those_whom_the_side_clause_before_is_about() -> None:
    text = (
        "The Peruvian army held the road. Although the Unity Guard and the Hill Brigade left "
        "Lima, they attacked Chile."
    )
    assert ("Unity Guard", "attacks", "Chile") in told(text)
    assert ("Hill Brigade", "attacks", "Chile") in told(text)
