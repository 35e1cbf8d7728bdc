"""Evidence on a new group that the sentences after its name tell of "it" or "the group"."""

from dataclasses import replace

import pytest

from faultlines.analyse.facades import facades
from faultlines.model.findings import Asked, Finding
from faultlines.vocab.facades import called_alone, called_facade
from faultlines.vocab.load import load_toml
from tests.analyse.telling import Teller, actor_id

ASKED = Asked(floor=0)
TOLD = load_toml("facades.toml")["told"]


def evidence(text: str) -> list[Finding]:
    """On the new group Terns, of a text that names the Gulls or the Skuas too."""
    teller = Teller()
    teller.tell(text, "Terns", "meets", "Gulls")
    return [one for one in facades(teller.snap, ASKED).findings if one.data.get("words")]


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("shared_marks", "Its logo and Telegram channel resemble those of the Gulls."),
        ("shared_marks", "The group uses slogans that are similar to those of the Gulls."),
        ("shared_means", "The new outfit has weapons with the markings of the Gulls."),
        ("shared_means", "Three of its videos were filmed in a camp used by the Gulls."),
        ("shared_media", "Its first statement was published by a channel of the Gulls."),
        ("timing", "It was formed two days after the ban of the Gulls."),
        ("shared_marks", "The attack bore the hallmarks of the Gulls."),
        ("shared_people", "Its founders are former members of the Gulls."),
    ],
)
def test_evidence_on_it_is_on_the_group_named_before(kind: str, sentence: str):
    found = evidence(f"A new group called Terns shelled the port. {sentence}")
    assert [one.data["kind"] for one in found] == [kind]
    assert f"creator {actor_id('Gulls')}" in str(found[0].data["favours"])


def test_a_facade_without_a_parent_speaks_against_standing_alone():
    (found,) = evidence(
        "A new group called Terns shelled the port. The group is almost certainly a façade.\n\n"
        "The Gulls kept silent."
    )
    assert found.data["kind"] == "said_facade"
    assert "somebody not named" in found.says
    assert "stands alone:" not in found.says


def test_another_paragraph_is_on_somebody_else():
    text = "A new group called Terns shelled the port.\n\nIts logo is that of the Gulls."
    assert not evidence(text)


def test_the_group_is_the_one_new_group_in_every_paragraph():
    text = "A new group called Terns shelled the port.\n\nThe group uses the logo of the Gulls."
    assert [one.data["kind"] for one in evidence(text)] == ["shared_marks"]


def test_it_after_a_sentence_on_another_body_is_not_the_group():
    text = "A new group called Terns shelled a port. The Gulls left. Its logo is that of the Gulls."
    assert not evidence(text)


@pytest.mark.parametrize("sentence", TOLD["yes"])
def test_a_facade_of_nobody_named(sentence: str):
    assert called_facade().search(sentence)


@pytest.mark.parametrize("sentence", TOLD["no"])
def test_no_facade_of_nobody_named(sentence: str):
    assert not called_facade().search(sentence)


def _founded(*founders: str, schema: str) -> list[Finding]:
    teller = Teller()
    for who in founders:
        teller.tell(f"{' and '.join(founders)} founded the Terns.", who, "created", "Terns")
    teller.tell("The Terns were armed by Arland.", "Arland", "backs", "Terns")
    ids = {actor_id(who) for who in founders}
    actors = tuple(
        replace(one, schema=schema if one.id in ids else one.schema) for one in teller.snap.actors
    )
    return list(facades(replace(teller.snap, actors=actors), ASKED).findings)


def test_who_arms_a_party_that_named_persons_founded_is_not_offered_as_its_creator():
    assert not _founded("Anna Berg", "Omar Dia", schema="Person")


def test_a_coalition_that_parties_form_together_hides_nobody():
    assert not _founded("Gulls", "Skuas", schema="Organization")


def test_a_group_that_one_body_made_has_a_dossier():
    assert _founded("Gulls", schema="Organization")


def test_a_group_that_states_made_together_has_a_dossier():
    assert _founded("Norland", "Sudland", schema="Territory")


def test_an_experts_word_that_it_is_independent_speaks_for_that():
    found = evidence(
        "A new group called Terns shelled the port. In one view the group is independent.\n\n"
        "The Gulls kept silent."
    )
    assert [one.data["kind"] for one in found] == ["said_alone"]
    assert "that it stands alone" in found[0].says


@pytest.mark.parametrize("sentence", ["The Terns are not independent.", "The Terns are a front."])
def test_it_is_not_called_independent(sentence: str):
    assert not called_alone().search(sentence)
