"""What a group is called or taken for, and who is said to be behind it."""

import pytest
from tests.extract.reading import denied, read, told

FRONT = ("Harbour Unit", "fronts_for", "Cedar Brigade")


@pytest.mark.parametrize(
    "text",
    [
        "The Unity Party called the Harbour Unit a cover for the Cedar Brigade.",
        "The Harbour Unit is widely seen as a facade for the Cedar Brigade.",
        "The Harbour Unit is regarded as a front group of the Cedar Brigade.",
        "Analysts describe the Harbour Unit as a front for the Cedar Brigade.",
        "The Harbour Unit is nothing but a rebranding of the Cedar Brigade.",
        "The Cedar Brigade is believed to be behind the Harbour Unit.",
        "All indications are that the Cedar Brigade is behind the Harbour Unit.",
        "The Unity Party accused the Cedar Brigade of hiding behind the Harbour Unit.",
        "Some observers see the hand of the Cedar Brigade behind the Harbour Unit.",
        "Some observers see the hand of the Cedar Brigade in the Harbour Unit.",
        "The Harbour Unit shelled a port. Others detect the hand of the Cedar Brigade in it.",
        "The Harbour Unit is called a cover for Norland, but some see the Cedar Brigade's hand.",
        "The Harbour Unit remains a tool of the Cedar Brigade.",
        "A memo describes the Harbour Unit as a cover name used by the Cedar Brigade.",
        "The Harbour Unit is a front organisation for the Cedar Brigade.",
        "The Harbour Unit operates as a cover for the Cedar Brigade.",
        "Norland considers the Harbour Unit an alias of the Cedar Brigade.",
    ],
)
def test_a_group_taken_for_a_front_is_said_to_be_one(text: str):
    assert FRONT in told(text)


def test_a_group_seen_as_a_splinter_is_said_to_have_split():
    text = "Analysts see the Harbour Unit as a splinter of the Cedar Brigade."
    assert told(text) == [("Harbour Unit", "split_from", "Cedar Brigade")]


def test_a_group_thought_to_be_a_creation_is_said_to_be_made():
    made = [("Cedar Brigade", "created", "Harbour Unit")]
    assert told("The Harbour Unit is thought to be a creation of the Cedar Brigade.") == made
    assert told("The Harbour Unit is a Cedar Brigade creation.") == made


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The Unity Party called the Harbour Unit a cover for the Cedar Brigade.", "Unity Party"),
        ("Analysts see the Harbour Unit as a splinter of the Cedar Brigade.", "Analysts"),
        ("Some observers see the hand of the Cedar Brigade behind the Harbour Unit.",
         "Some observers"),
    ],
)  # fmt: skip
def test_it_is_the_word_of_those_who_take_it_for_one(text: str, holder: str):
    (claim,) = read(text).claims
    assert claim.holder is not None
    assert claim.holder.quote == holder


@pytest.mark.parametrize("verb", ["became", "remains", "has long been"])
def test_a_body_that_is_a_tool_does_not_say_so_itself(verb: str):
    (claim,) = read(f"The Harbour Unit {verb} a tool of the Cedar Brigade.").claims
    assert claim.holder is None


def test_a_hand_seen_in_a_deed_is_no_front():
    text = "The Harbour Unit kept silent. Officials see the hand of the Cedar Brigade in the raid."
    assert told(text) == []


def test_who_sees_a_hand_believes_so():
    (claim,) = read("Analysts see the hand of the Cedar Brigade in the Harbour Unit.").claims
    assert claim.certainty == "probable"


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Unit has no links with the Cedar Brigade.",
        "The Harbour Unit made no threat against the Cedar Brigade.",
        "The Harbour Unit says that it has no alliance with the Cedar Brigade.",
    ],
)
def test_a_bond_that_there_is_not_is_denied_once(text: str):
    assert told(text) == []
    assert denied(text)


def test_who_denies_being_behind_a_group_denies_that_it_is_a_front():
    assert denied("The Cedar Brigade denied being behind the Harbour Unit.") == [FRONT]


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade is behind the Unity Party in the polls.",
        "The Cedar Brigade fell behind the Unity Party.",
        "The Cedar Brigade marched behind the Harbour Unit.",
        "The Unity Party sees the Harbour Unit as a friend of the Cedar Brigade.",
    ],
)
def test_to_be_behind_or_beside_is_no_front(text: str):
    assert not any(relation == "fronts_for" for _, relation, _ in told(text))
