"""Who holds a claim, how surely, and what is no claim at all: told in one sentence each."""

import pytest
from tests.extract.reading import ends, only, read, told

from faultlines.model.claims import Certainty, Stance


def held(text: str, relation: str) -> tuple[str | None, str, str]:
    """(the holder's words, stance, certainty) of the one claim of a relation."""
    _, claim = only(text, relation)
    holder = claim.holder.quote if claim.holder is not None else None
    return holder, str(claim.stance), str(claim.certainty)


@pytest.mark.parametrize(
    ("text", "relation", "holder"),
    [
        ("The Cedar Brigade has been blamed for the attack on the camp.", "attacks", "blamed"),
        ("News sources blamed the Cedar Brigade for the attack.", "attacks", "News sources"),
        ("Jon Dahl attributed the bombing to the Cedar Brigade.", "attacks", "Jon Dahl"),
        ("There were reports of Norwegian training of the Cedar Brigade.", "backs", "reports"),
        ("Jon Dahl was announced to be killed by the Cedar Brigade.", "kills", "announced"),
        ("It is described as a war between Norway and Oman.", "fights", "described"),
        ("Oman has been described as backing the Cedar Brigade.", "backs", "described"),
    ],
)
def test_a_source_that_is_not_the_author_holds_the_claim(
    text: str, relation: str, holder: str
) -> None:
    assert held(text, relation)[0] == holder


@pytest.mark.parametrize(
    "text",
    [
        "Oman said it was opposed to the test and warned Norway to stop.",
        "Oman said that ten fighters had been captured, and warned Norway to stop.",
    ],
)
def test_a_second_verb_of_speech_goes_on_after_the_first(text: str) -> None:
    found, claim = only(text, "warns")
    assert ends(found, claim) == ("Oman", "warns", "Norway")
    assert claim.holder is None


@pytest.mark.parametrize(
    "text",
    [
        "The envoy Jon Dahl said Norway issued warrants and warned Oman.",
        'Jon Dahl said, "Norway has issued warrants and warned Oman."',
    ],
)
def test_a_second_verb_within_what_is_said_stays_there(text: str) -> None:
    assert ("Norway", "warns", "Oman") in told(text)


@pytest.mark.parametrize(
    ("text", "pledged"),
    [
        ("Oman said it would attack the Cedar Brigade.", True),
        ("The Cedar Brigade stated its intention to attack Oman.", True),
        ("Jon Dahl said he wanted to thank the Unity Party.", False),
        ("Oman said it was sending jets to protect the Cedar Brigade.", False),
        ("Jon Dahl called on Oman to attack the Cedar Brigade.", False),
        ('"There is no chance that Jon Dahl will resign," Jon Dahl said.', False),
    ],
)
def test_a_pledge_is_what_the_speaker_says_he_will_do(text: str, pledged: bool) -> None:
    assert any(claim.relation == "pledges" for claim in read(text).claims) is pledged


@pytest.mark.parametrize(
    "text",
    [
        "If confirmed, it would be the first time Norwegian forces have fired on Omani jets.",
        "The oath could indicate a split between the Cedar Brigade and the Unity Party.",
        "The Cedar Brigade may have killed or wounded soldiers of Oman.",
        "The council will take appropriate action.",
        "The game was an attempt by Jon Dahl to create a world.",
        "No counter-attacks by Oman were reported.",
    ],
)
def test_what_the_words_leave_open_is_no_deed(text: str) -> None:
    told_of = [claim for claim in read(text).claims if claim.stance is not Stance.DENIES]
    assert [one.relation for one in told_of if one.relation not in ("threatens", "states")] == []


def test_an_indication_is_only_probable() -> None:
    text = "The oath indicates a split between the Cedar Brigade and the Unity Party."
    assert held(text, "rival_of") == (None, "asserts", "probable")


def test_one_of_two_possible_doers_is_only_possible() -> None:
    _, claim = only("Norwegian or Omani jets bombed the Cedar Brigade.", "attacks")
    assert claim.certainty is Certainty.POSSIBLE


def test_who_does_not_own_up_to_a_deed_does_not_deny_it() -> None:
    text = "The Cedar Brigade did not assume responsibility for the attack."
    assert [claim.relation for claim in read(text).claims] == ["claims_responsibility"]
    assert held(text, "claims_responsibility") == (None, "denies", "certain")


@pytest.mark.parametrize(
    ("text", "relation", "holder"),
    [
        ("Omani figures show that the Cedar Brigade attacked Norway.", "attacks", "Omani"),
        ("Documents showed Oman had armed the Cedar Brigade.", "backs", "Documents"),
        (
            "A former Omani minister said the Cedar Brigade attacked Norway.",
            "attacks",
            "A former Omani minister",
        ),
        ('Jon Dahl said "the Oman-backed Cedar Brigade is weak."', "backs", "Jon Dahl"),
        ("Jon Dahl said the Oman-backed Cedar Brigade is weak.", "backs", None),
        ("DAHL: Oman attacked Norway in May and won the war.\n", "attacks", None),
    ],
)
def test_whose_words_they_are(text: str, relation: str, holder: str | None) -> None:
    assert held(text, relation)[0] == holder


def test_a_court_charge_is_no_attack() -> None:
    assert read("Jon Dahl was charged with three crimes.").claims == ()


def test_an_unclosed_name_before_a_colon_is_no_speaker() -> None:
    said = "the war in Norway was a bad day for all of us.\n"
    assert [one.source is not None for one in read(f"Jon Dahl: {said}").attributions] == [True]
    assert read(f"Jon Dahl (Arabic: {said}").attributions == ()
