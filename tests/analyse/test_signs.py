"""Signs of a parent that a sentence tells without calling it one."""

import pytest

from faultlines.analyse.facades import facades
from faultlines.model.claims import Stance
from faultlines.model.findings import Asked, Finding
from faultlines.vocab.facades import shipped_signs
from faultlines.vocab.load import load_toml
from tests.analyse.telling import Teller, actor_id

SIGNS = load_toml("facades.toml")["sign"]
ASKED = Asked(floor=0)


def evidence(*sentences: str) -> list[Finding]:
    """On the Terns, said to be a front for the Gulls, and of whom these sentences tell more."""
    teller = Teller()
    teller.tell("The Terns are a front for the Gulls.", "Terns", "fronts_for", "Gulls")
    for one in sentences:
        teller.tell(one, "Terns", "meets", "Gulls")
    found = facades(teller.snap, ASKED).findings
    return [one for one in found if one.data.get("words")]


@pytest.mark.parametrize(
    ("kind", "sentence"), [(kind, one) for kind, row in SIGNS.items() for one in row["yes"]]
)
def test_a_sentence_tells_a_sign(kind: str, sentence: str):
    assert [one.kind for one in shipped_signs() if one.tells(sentence)] == [kind]


@pytest.mark.parametrize("sentence", [one for row in SIGNS.values() for one in row["no"]])
def test_a_sentence_that_denies_it_or_tells_of_something_else_is_none(sentence: str):
    assert not any(one.tells(sentence) for one in shipped_signs())


def test_the_same_logo_speaks_for_the_parent_with_its_sentence():
    (found,) = evidence("The logo of the Terns is that of the Gulls.")
    assert found.data["kind"] == "shared_marks"
    assert f"creator {actor_id('Gulls')}" in str(found.data["favours"])
    assert "“The logo of the Terns is that of the Gulls.”" in found.says


def test_a_founding_right_after_a_ban_is_a_weak_sign():
    (found,) = evidence("The Terns were formed two days after the ban of the Gulls.")
    assert (found.data["kind"], found.low) == ("timing", 1)


def test_a_sign_alone_names_a_parent_in_the_dossier_of_a_new_group():
    teller = Teller()
    teller.tell(
        "A new group called Terns shares offices with the Gulls.", "Terns", "meets", "Gulls"
    )
    found = facades(teller.snap, ASKED).findings
    assert f"creator {actor_id('Gulls')}" in str([one.data for one in found])


def test_what_a_group_presents_itself_as_is_its_own_word():
    (found,) = evidence("The Terns present themselves as independent of the Gulls.")
    assert (found.data["kind"], found.data["origin"]) == ("self_new", actor_id("Terns"))


def test_any_link_denied_is_a_denial_by_a_party():
    teller = Teller()
    teller.tell("The Terns are a front for the Gulls.", "Terns", "fronts_for", "Gulls")
    teller.tell(
        "The Gulls denied any link to the Terns.", "Gulls", "denies_responsibility", "Terns"
    )
    kinds = [one.data.get("kind") for one in facades(teller.snap, ASKED).findings]
    assert "denied_by_parties" in kinds


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("shared_people", "The Terns are made up of veterans of the Gulls."),
        ("shared_people", "The founders of the Terns are former members of the Gulls."),
        ("shared_people", "The Terns were joined by fighters from the Gulls."),
        ("shared_marks", "The Terns use the logo of the Gulls."),
        ("shared_marks", "The Terns use the Gulls' logo."),
        ("shared_means", "The drones of the Terns are identical to those of the Gulls."),
    ],
)
def test_people_marks_and_means_of_the_parent_are_signs(kind: str, sentence: str):
    (found,) = evidence(sentence)
    assert found.data["kind"] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "The Terns met former members of the Gulls.",
        "The Terns use rockets to strike camps of the Gulls.",
        "The Terns used a bridge of the Gulls.",
    ],
)
def test_what_is_done_to_another_is_no_sign(sentence: str):
    assert not evidence(sentence)


def test_a_sign_told_as_doubtful_counts_less():
    (sure,) = evidence("The logo of the Terns is that of the Gulls.")
    (doubtful,) = evidence("The logo of the Terns is reportedly that of the Gulls.")
    assert (doubtful.high or 0) < (sure.high or 0)


def test_who_only_stands_beside_the_parent_is_none():
    teller = Teller()
    teller.tell("The Terns are a front for the Gulls.", "Terns", "fronts_for", "Gulls")
    text = "The Terns have the style of the Gulls, a militia backed by the Skuas; the same style."
    teller.tell(text, "Terns", "meets", "Gulls")
    teller.tell(text, "Skuas", "meets", "Terns")
    found = facades(teller.snap, ASKED).findings
    assert all(actor_id("Skuas") not in one.about for one in found)


def test_links_denied_by_a_party_are_next_to_nothing():
    teller = Teller()
    teller.tell("The Terns are a front for the Gulls.", "Terns", "fronts_for", "Gulls")
    teller.tell("The Gulls say that they have no links with the Terns.", "Gulls", "aligned_with",
                "Terns", stance=Stance.DENIES, holder="Gulls")  # fmt: skip
    kinds = [one.data.get("kind") for one in facades(teller.snap, ASKED).findings]
    assert "denied_by_parties" in kinds
