"""Deeds told by a bare "-ing", and reports that the text calls untrue: who says what of them."""

import pytest
from tests.extract.reading import read

from faultlines.model.claims import Certainty, Stance

Told = tuple[str, str, str, str, str | None]


def claims(text: str) -> list[Told]:
    """(subject, relation, object, stance, holder) of each claim with two ends."""
    return [
        (
            claim.subject.quote,
            claim.relation,
            claim.object.quote,
            claim.stance.value,
            claim.holder.quote if claim.holder else None,
        )
        for claim in read(text).claims
        if claim.object is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru denied backing the Cedar Brigade.",
        "Peru has denied arming the Cedar Brigade.",
        "Peru rejected accusations of backing the Cedar Brigade.",
        "Peru dismissed claims of arming the Cedar Brigade.",
        "Peru refuted allegations of arming the Cedar Brigade.",
        "Peru disputed claims that it backs the Cedar Brigade.",
        "Peru dismissed as baseless reports that it had armed the Cedar Brigade.",
        "Peru repudiated claims of arming the Cedar Brigade.",
        "Peru's denial of backing the Cedar Brigade convinced the envoy.",
    ],
)
def test_who_denies_doing_it_denies_it_and_nobody_says_it(text: str) -> None:
    assert claims(text) == [("Peru", "backs", "Cedar Brigade", "denies", "Peru")]


def test_a_denied_meeting_is_denied_by_who_would_have_met() -> None:
    for deed in ("meeting", "having met"):
        [told] = claims(f"Karim Aziz denied {deed} Rana Khalil.")
        assert told == ("Karim Aziz", "meets", "Rana Khalil", "denies", "Karim Aziz")


def test_a_denied_attack_is_not_asserted_of_its_event() -> None:
    found = read("The Cedar Brigade denied attacking the Harbour Guard.").claims
    attacks = [claim for claim in found if claim.relation == "attacks"]
    assert all(claim.stance is Stance.DENIES for claim in attacks)
    assert {claim.relation for claim in found} == {"denies_responsibility", "attacks"}


def test_a_clause_about_a_named_group_that_denies_is_its_denial() -> None:
    text = "The Cedar Brigade, which denies receiving weapons from Peru, holds the town."
    assert claims(text) == [("Peru", "backs", "Cedar Brigade", "denies", "Cedar Brigade")]


@pytest.mark.parametrize(
    "text",
    [
        "Karim Aziz ruled out attacking the Cedar Brigade.",
        "Peru ruled out supporting the Cedar Brigade.",
        "Karim Aziz suggested meeting Rana Khalil.",
        "Karim Aziz proposed meeting Rana Khalil.",
        "Karim Aziz condemned killing civilians.",
        "Peru criticised arming the Cedar Brigade.",
        "Peru opposed arming the Cedar Brigade.",
        "Karim Aziz pretended to support Rana Khalil.",
        "Peru did not deny backing the Cedar Brigade.",
        "Peru refused to deny backing the Cedar Brigade.",
        "Peru floated meeting Rana Khalil.",
        "Hardly anyone believes that Peru backs the Cedar Brigade.",
        "Peru neither confirmed nor denied backing the Cedar Brigade.",
        "Few believe that Peru backs the Cedar Brigade.",
        "No one believes that Peru backs the Cedar Brigade.",
        "Peru is not known to back the Cedar Brigade.",
        "False rumours that Peru backs the Cedar Brigade spread in the town.",
        "The Cedar Brigade reversed its rejection of the Harbour Guard.",
    ],
)
def test_what_is_only_spoken_of_makes_no_claim(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rumours that Peru backs the Cedar Brigade are untrue.",
        "Reports that Peru backs the Cedar Brigade are baseless.",
        "Reports that Peru backs the Cedar Brigade are not true.",
        "The claim that Peru backs the Cedar Brigade proved false.",
        "The allegation that Peru backs the Cedar Brigade was found to be untrue.",
    ],
)
def test_reports_called_untrue_are_denied_by_the_text(text: str) -> None:
    assert claims(text) == [("Peru", "backs", "Cedar Brigade", "denies", None)]


def test_a_backing_that_another_opposes_is_told() -> None:
    [told] = claims("Chile opposes Peru's backing of the Cedar Brigade.")
    assert told == ("Peru", "backs", "Cedar Brigade", "asserts", None)


def test_who_forgot_to_thank_did_not_thank() -> None:
    [told] = claims("Karim Aziz forgot to thank Rana Khalil.")
    assert told[3] == "denies"


def test_who_held_back_pledges_nothing_and_attacks_nobody() -> None:
    found = claims("The Cedar Brigade refrained from attacking the Harbour Guard.")
    assert all(told[3] == "denies" for told in found)


@pytest.mark.parametrize("words", ["was charged with", "is on trial for"])
def test_a_charge_is_the_courts_and_not_certain(words: str) -> None:
    [claim] = read(f"Karim Aziz {words} killing Rana Khalil.").claims
    assert claim.holder_unnamed
    assert claim.certainty is Certainty.PROBABLE


def test_what_is_done_to_the_denier_is_denied_too() -> None:
    text = "The Cedar Brigade denied being backed by Peru."
    assert claims(text) == [("Peru", "backs", "Cedar Brigade", "denies", "Cedar Brigade")]


def test_a_denied_role_in_a_killing_is_no_killing() -> None:
    [told] = claims("Karim Aziz denied any role in killing Rana Khalil.")
    assert told == ("Karim Aziz", "kills", "Rana Khalil", "denies", "Karim Aziz")


def test_who_denies_a_charge_does_not_deny_that_it_was_made() -> None:
    text = "The Harbour Guard accused Peru of shelling the Cedar Brigade, a charge Peru denied."
    assert claims(text) == [
        ("Harbour Guard", "accuses", "Peru", "asserts", None),
        ("Peru", "attacks", "Cedar Brigade", "denies", "Peru"),
        ("Peru", "attacks", "Cedar Brigade", "asserts", "Harbour Guard"),
    ]


def test_whom_prosecutors_charge_did_it_by_their_word() -> None:
    found = claims("Prosecutors charged Karim Aziz with killing Rana Khalil.")
    assert ("Karim Aziz", "kills", "Rana Khalil", "asserts", "Prosecutors") in found
