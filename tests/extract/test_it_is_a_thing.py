""" "It" is the plan that was told of, or the other side of the same sentence, or left open."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Front signs a final peace agreement with Jon Dahl. The Harbor Union rejects it.",
        "The Cedar Front put forward a plan. Peru opposes it.",
        "The Cedar Front declared a ceasefire. The Harbor Union welcomed it.",
        "The Cedar Front put its bill to the vote. The Harbor Union rejected it.",
        "The Cedar Front agreed to a truce. The Harbor Union denounced it.",
        "The bill came from the Cedar Front. The Harbor Union blocked it.",
        "The Cedar Front asked for a referendum. The Harbor Union opposed it.",
        "Yes. We support the Cedar Front's programme. The Harbor Union blocks it.",
        "Peru opposes a draft, and the Cedar Front backs it. The Harbor Union blocks it.",
    ],
)
def test_what_was_put_forward_is_rejected_and_no_actor(text: str) -> None:
    rejecting = [each for each in told(text) if each[0] in ("Harbor Union", "Peru")]
    assert not [each for each in rejecting if each[2] is not None]


def test_a_truce_that_is_renounced_is_not_the_other_side() -> None:
    found = told("The Cedar Front signed a truce with the Harbor Union and renounced it in 2012.")
    assert ("Cedar Front", "agrees_with", "Harbor Union") in found
    assert "rejects" not in {each[1] for each in found}


def test_a_plan_does_not_take_what_is_done_to_actors() -> None:
    found = told("Chile created the Cedar Front under a plan in 1990 and later trained it.")
    assert ("Chile", "backs", "Cedar Front") in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Iran founded the Cedar Front in 1983 and still funds it.", ("Iran", "backs")),
        ("Peru signed a deal and founded the Cedar Front. Its army arms it.", ("Peru", "created")),
        ("Chile helped the Cedar Front in 2014 but later attacked it.", ("Chile", "attacks")),
        ("The Cedar Front is a rebel group. Peru supports it.", ("Peru", "backs")),
        ("The Cedar Front lost ten men. Peru opposes it.", ("Peru", "opposes")),
    ],
)
def test_it_may_still_be_an_actor(text: str, claim: tuple[str, str]) -> None:
    assert (*claim, "Cedar Front") in told(text)


def test_it_is_the_other_side_of_the_same_sentence() -> None:
    found = told(
        "Desert Storm Movement; Cedar Brigade\n\nnote: Cedar Brigade pledged allegiance to the "
        "Islamic State in 2016 and broke with it in 2020"
    )
    broke = [each for each in found if each[1] == "distances_from"]
    assert broke == [("Cedar Brigade", "distances_from", "Islamic State")]


def test_of_two_sides_of_a_chain_of_verbs_none_is_meant() -> None:
    found = told("Iran signed a treaty and founded the Cedar Front. Peru opposes it.")
    assert not [each for each in found if each[0] == "Peru"]


def test_who_dismisses_a_statement_rejects_nobody() -> None:
    found = told("Chile and Peru issued a statement. The Cedar Front dismissed the statement.")
    assert not [each for each in found if each[0] == "Cedar Front"]


def test_a_statement_still_does_what_its_signers_do() -> None:
    found = told("Chile and Peru issued a statement. The statement condemned the Cedar Front.")
    assert ("Chile", "criticizes", "Cedar Front") in found
    assert ("Peru", "criticizes", "Cedar Front") in found


def test_a_statement_does_what_its_signers_do_though_it_is_issued() -> None:
    text = (
        "On April 4, three of them issued a joint statement that denounced Omar Haddad. The "
        "signatories were the Tide Front, the Amber Party and the Harbour Union."
    )
    assert ("Tide Front", "criticizes", "Omar Haddad") in told(text)
