"""Denials told apart from what they deny: who says that another's claim of him isn't so."""

import pytest
from tests.extract.reading import read
from tests.extract.test_denials import claims

ASSERTED = ("Peru", "backs", "Cedar Brigade", "asserts", "Chile")
DENIED = ("Peru", "backs", "Cedar Brigade", "denies", "Peru")


@pytest.mark.parametrize(
    "text",
    [
        "Chile accused Peru of arming the Cedar Brigade, which Peru denies.",
        "Chile accused Peru of arming the Cedar Brigade, but Peru has denied the charge.",
        "Chile says that Peru supports the Cedar Brigade, but Peru denies it.",
        "Chile says that Peru supports the Cedar Brigade. Peru denies this.",
        "Chile accused Peru of arming the Cedar Brigade. Peru called the accusation baseless.",
        "Chile accused Peru of arming the Cedar Brigade. Peru said the claim was absurd.",
        "Chile accused Peru of arming the Cedar Brigade. Peru denied doing so.",
        "Peru, which denies the charge, has been accused by Chile of arming the Cedar Brigade.",
    ],
)
def test_who_answers_a_charge_denies_it_beside_who_makes_it(text: str) -> None:
    found = claims(text)
    assert ASSERTED in found
    assert DENIED in found


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Brigade is backed by Peru, a claim that Peru denies.",
        "The Cedar Brigade is backed by Peru, an accusation rejected by Peru.",
        "Peru's defence minister denied arming the Cedar Brigade.",
    ],
)
def test_what_the_text_calls_a_claim_is_only_denied(text: str) -> None:
    assert claims(text) == [DENIED]


def test_the_denial_is_quoted_with_what_it_denies() -> None:
    text = "Chile accused Peru of arming the Cedar Brigade. Peru called it a lie. Rain fell."
    [denial] = [each for each in read(text).claims if each.stance == "denies"]
    assert denial.evidence.quote == text.removesuffix(" Rain fell.")


@pytest.mark.parametrize(
    "text",
    [
        "Chile accused Peru of arming the Cedar Brigade. Oman denied the charge.",
        "Chile accused Peru of arming the Cedar Brigade. Peru did not deny it.",
        "Chile accused Peru of arming the Cedar Brigade. Peru denied the claim that it had lost.",
        "Chile accused Peru of arming the Cedar Brigade. Then Peru denied a visa to Jon Dahl.",
    ],
)
def test_only_who_the_charge_is_about_denies_it(text: str) -> None:
    assert DENIED not in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chile falsely accused Peru of backing the Cedar Brigade.",
        "Peru is wrongly said to back the Cedar Brigade.",
        "It was falsely reported that Peru backs the Cedar Brigade.",
        "Contrary to claims that Peru backs the Cedar Brigade, the two are at odds.",
        "Reports that Peru backs the Cedar Brigade turned out to be false.",
    ],
)
def test_what_the_writer_calls_false_the_writer_denies(text: str) -> None:
    assert ("Peru", "backs", "Cedar Brigade", "denies", None) in claims(text)
    assert not [told for told in claims(text) if told[1] == "backs" and told[3] != "denies"]


@pytest.mark.parametrize(
    "text",
    [
        "Jon Dahl was charged with killing Rana Khalil, but the charge was dropped.",
        "Jon Dahl was indicted for killing Rana Khalil, but was acquitted.",
        "The newspaper retracted its report that Jon Dahl had killed Rana Khalil.",
        "Jon Dahl refused to confirm or deny that he had killed Rana Khalil.",
    ],
)
def test_what_was_taken_back_nobody_says(text: str) -> None:
    assert not [told for told in claims(text) if told[1] == "kills"]


def test_a_charge_that_is_rejected_is_no_actor_rejected() -> None:
    text = "Peru was accused of arming the Cedar Brigade, a charge it rejected."
    assert [told for told in claims(text) if told[1] == "rejects"] == []
    assert DENIED in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "There is little evidence that Peru armed the Cedar Brigade.",
        "A panel found no evidence of Peruvian support for the Cedar Brigade.",
        "Peru no longer denies that it armed the Cedar Brigade.",
    ],
)
def test_what_is_not_proved_nobody_says(text: str) -> None:
    assert not [told for told in claims(text) if told[1] in ("backs", "aids")]


def test_a_conviction_that_was_overturned_is_no_killing() -> None:
    assert claims("Jon Dahl's conviction for killing Rana Khalil was overturned.") == []


def test_a_charge_behind_a_dash_is_denied_and_not_that_it_was_made() -> None:
    found = claims("Peru is accused by Chile of backing the Cedar Brigade - a charge Peru denies.")
    assert ("Chile", "accuses", "Peru", "asserts", None) in found
    assert DENIED in found


def test_reports_called_lies_are_denied() -> None:
    assert claims("Peru described as lies reports that it backs the Cedar Brigade.") == [DENIED]


def test_a_label_that_is_rejected_is_nobody_rejected() -> None:
    text = "The Cedar Brigade is often described as a proxy of Peru, a label it rejects."
    assert [told for told in claims(text) if told[1] == "rejects"] == []


def test_a_state_answers_for_its_government() -> None:
    found = claims("Chile says the Peruvian government backs the Cedar Brigade. Peru denies it.")
    assert ("denies", "Peru") in [told[3:] for told in found]


@pytest.mark.parametrize(
    "text",
    [
        "Peru rejected the allegation that it had attacked Chile.",
        "The Cedar Brigade denied that it had killed Rana Khalil.",
        "A spokesman for the Peruvian army denied that its troops had attacked Chile.",
        "Peru denied that it had armed the Cedar Brigade.",
    ],
)
def test_who_denies_a_deed_is_no_doer_of_its_event(text: str) -> None:
    doers = [
        each.roles.get("agent") for each in read(text).events if each.kind in ("assault", "aid")
    ]
    assert not any(doers)
