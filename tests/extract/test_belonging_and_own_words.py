"""Plain belonging, what a group calls itself, and who is put in or out of a post."""

import re

import pytest
from tests.extract.reading import denied, only, read, told

from faultlines.model.claims import Certainty
from faultlines.vocab.load import load_toml

BRIGADE, FRONT = "Cedar Brigade", "Amber Front"


@pytest.mark.parametrize("text", load_toml("designating.toml")["yes"])
def test_the_words_of_designations_carry_it(text: str) -> None:
    assert told(re.sub(r"[\[\]]", "", text)) == [("Peru", "sanctions", BRIGADE)]


@pytest.mark.parametrize("text", load_toml("designating.toml")["no"])
def test_other_words_carry_none(text: str) -> None:
    assert "sanctions" not in [relation for _, relation, _ in told(re.sub(r"[\[\]]", "", text))]


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade is part of the Amber Front.",
        "The Cedar Brigade was a part of the Amber Front until 2015.",
        "The Cedar Brigade, part of the Amber Front, left the talks.",
    ],
)
def test_who_is_part_of_a_body_is_told_so(text: str) -> None:
    assert (BRIGADE, "part_of", FRONT) in told(text)


def test_nominal_belonging_is_only_possible() -> None:
    _, claim = only("The Cedar Brigade is nominally part of the Amber Front.", "part_of")
    assert claim.certainty is Certainty.POSSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade is no longer part of the Amber Front.",
        "The Cedar Brigade may be part of the Amber Front.",
        "The Cedar Brigade is a part of the Amber Front's plan.",
    ],
)
def test_part_of_no_more_perhaps_or_of_a_plan_tells_of_none(text: str) -> None:
    assert not told(text)


def test_not_being_a_part_is_denied() -> None:
    text = "The Cedar Brigade is not part of the Amber Front."
    assert denied(text) == [(BRIGADE, "part_of", FRONT)]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The Cedar Brigade describes itself as the armed wing of the Amber Front.", "part_of"),
        ("The Cedar Brigade claims to be part of the Amber Front.", "part_of"),
        ("The Cedar Brigade calls itself an ally of the Amber Front.", "allied_with"),
        ("The Cedar Brigade presents itself as a rival of the Amber Front.", "rival_of"),
        ("The Cedar Brigade portrays itself as loyal to Peru.", "aligned_with"),
    ],
)
def test_what_a_group_calls_itself_is_its_own_word(text: str, relation: str) -> None:
    _, claim = only(text, relation)
    assert claim.holder is not None
    assert claim.holder.quote == BRIGADE


def test_what_it_does_not_call_itself_is_no_claim() -> None:
    assert not read("The Cedar Brigade does not describe itself as an ally of Peru.").claims


def test_how_it_presents_itself_is_something_said() -> None:
    found = read("The Cedar Brigade presents itself as independent of Peru.")
    assert [one.content[0].quote for one in found.attributions] == ["itself as independent of Peru"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Rana Khalil dismissed Defense Minister Omar Haddad on Monday.",
            ("Rana Khalil", "rejects", "Omar Haddad"),
        ),
        (
            "The Unity Party expelled Omar Haddad in 2004.",
            ("Unity Party", "rejects", "Omar Haddad"),
        ),
        (
            "President Rana Khalil appointed Omar Haddad defense minister.",
            ("Rana Khalil", "appointed", "Omar Haddad"),
        ),
        (
            "Omar Haddad was expelled from the Unity Party in 2004.",
            ("Unity Party", "rejects", "Omar Haddad"),
        ),
        (
            "The Amber Front expelled the Cedar Brigade from the alliance.",
            (FRONT, "rejects", BRIGADE),
        ),
        ("The Cedar Brigade swore loyalty to Peru.", (BRIGADE, "aligned_with", "Peru")),
        ("Peru recognised the Amber Front.", ("Peru", "endorses", FRONT)),
        ("The Cedar Brigade surrendered to the Amber Front.", (FRONT, "captures", BRIGADE)),
        (
            "The Cedar Brigade threatened to leave the Amber Front.",
            (BRIGADE, "threatens", FRONT),
        ),
    ],
)
def test_acts_of_office_and_their_like(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


def test_who_gives_up_arms_alone_is_not_captured() -> None:
    text = "The Cedar Brigade surrendered its weapons to the Amber Front."
    assert "captures" not in [relation for _, relation, _ in told(text)]


def test_a_condition_is_no_fact_wherever_the_parse_hangs_it() -> None:
    assert not read("If Peru attacks Chile, Bolivia will respond.").claims


def test_who_is_put_out_of_a_town_is_not_rejected_by_it() -> None:
    assert not told("The Cedar Brigade was expelled from Lima.")


@pytest.mark.parametrize("last", ["no", "doing", '"war', "chief", ";", "part of", "as"])
def test_a_text_that_breaks_off_is_read_all_the_same(last: str) -> None:
    text = f"Peru backs the Amber Front. The Cedar Brigade denies {last}"
    assert ("Peru", "backs", FRONT) in told(text)
