"""What somebody was, and is no longer."""

import pytest
from tests.extract.reading import denied, ends, read, told

from faultlines.vocab.over import over

FRONT = "Amber Front"


def _over(text: str) -> list[tuple[str | None, str, str | None]]:
    found = read(text)
    return [ends(found, claim) for claim in found.claims if over(claim)]


def test_a_former_role_keeps_the_word_that_says_it_is_over() -> None:
    [claim] = read("Former Cedar Brigade commander Omar Haddad left.").claims
    assert [cue.quote for cue in claim.cue] == ["Former", "commander"]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("The Cedar Brigade, formerly part of the Amber Front, took the town.", "part_of"),
        ("Formerly part of the Amber Front, the Cedar Brigade now fights alone.", "part_of"),
        ("The Cedar Brigade (formerly in the Amber Front) took the town.", "part_of"),
        ("The Cedar Brigade was formerly in the Amber Front.", "part_of"),
        ("Once allied with the Amber Front, the Cedar Brigade now fights it.", "allied_with"),
        ("The Cedar Brigade, an ex-ally of the Amber Front, took the town.", "allied_with"),
        ("The Cedar Brigade, a one-time ally of the Amber Front, fled.", "allied_with"),
        ("The Cedar Brigade's former alliance with the Amber Front is a burden.", "allied_with"),
        ("The Cedar Brigade's past support for the Amber Front is known.", "backs"),
        ("The Cedar Brigade had backed the Amber Front until 2019.", "backs"),
        ("Until recently, the Cedar Brigade supported the Amber Front.", "backs"),
        ("In the past, the Cedar Brigade backed the Amber Front.", "backs"),
        ("At one time the Cedar Brigade backed the Amber Front.", "backs"),
        ("The Cedar Brigade was allied with the Amber Front before it broke away.", "allied_with"),
        ("The Cedar Brigade and the Amber Front, once allies, fell out.", "allied_with"),
        ("The Cedar Brigade was part of the Amber Front before it joined the Union.", "part_of"),
        ("The Cedar Brigade, a branch of the Amber Front until 2015, took the town.", "part_of"),
        ("The Cedar Brigade long backed the Amber Front but has fought it since 2020.", "backs"),
    ],
)
def test_a_tie_that_is_told_of_as_over_says_so(text: str, tie: str) -> None:
    assert ("Cedar Brigade", tie, FRONT) in _over(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru has backed the Amber Front until now.",
        "The Amber Front, originally created by Peru, took the port.",
        "The Cedar Brigade is once again allied with the Amber Front.",
        "Once trained by Peru, the Amber Front will take the port.",
        "Peru supported the Amber Front but has fought the Cedar Brigade since 2020.",
        "Rana Khalil backed away from her previous support for Omar Haddad.",
        "The generals ousted the Amber Front in 2019.",
        "Omar Haddad was ousted from the Amber Front in 2013.",
        "Once Peru backed the Amber Front, the war was over.",
        "The Cedar Brigade clashed with the Amber Front until most of its men had fled.",
    ],
)
def test_a_tie_that_may_go_on_is_not_told_of_as_over(text: str) -> None:
    assert not _over(text)


def test_a_person_who_was_once_of_a_body_was_its_member() -> None:
    text = "Omar Haddad, formerly of the Amber Front, resigned."
    assert ("Omar Haddad", "member_of", FRONT) in _over(text)


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("The Cedar Brigade is no longer part of the Amber Front.", "part_of"),
        ("The Cedar Brigade ceased to be part of the Amber Front.", "part_of"),
        ("The Cedar Brigade no longer opposes the Amber Front.", "opposes"),
        ("The Cedar Brigade and the Amber Front are no longer allied.", "allied_with"),
    ],
)
def test_what_is_no_longer_so_is_denied(text: str, tie: str) -> None:
    assert denied(text) == [("Cedar Brigade", tie, FRONT)]


def test_who_goes_back_on_his_support_keeps_away() -> None:
    for text in ("Rana Khalil backed away from her support for Omar Haddad.",
                 "Rana Khalil walked back her endorsement of Omar Haddad."):  # fmt: skip
        assert told(text) == [("Rana Khalil", "distances_from", "Omar Haddad")]


def test_an_end_belongs_to_the_tie_it_is_told_of() -> None:
    found = read("Peru supported the Cedar Brigade until 2017, and opposes the Amber Front.")
    dates = {claim.relation: claim.when.edtf for claim in found.claims}
    assert dates == {"backs": "../2017", "opposes": None}


def test_rivals_named_beside_two_names_are_each_others() -> None:
    assert ("Peru", "rival_of", "Kenya") in told("Peru and Kenya, longtime rivals, signed a pact.")


def test_nobody_splits_from_what_was_founded_for_it() -> None:
    found = told("Rana Khalil founded the Dawn Movement after splitting from the party.")
    assert found == [("Rana Khalil", "created", "Dawn Movement")]


def test_what_another_did_ends_nothing_of_the_first() -> None:
    found = read("The Cedar Front backed Omar Haddad, but the Palm Army rejected him.").claims
    assert {one.relation for one in found} >= {"rejects"}
    assert not any(map(over, found))
