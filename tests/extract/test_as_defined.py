"""Words lead to the relation whose definition they meet, and to no stronger one."""

import pytest
from tests.extract.reading import denied, only, read, told

Told = tuple[str, str, str | None]

AS_DEFINED: dict[str, tuple[str, Told]] = {
    "who is critical criticizes": (
        "The Northern Front is critical of Peru.",
        ("Northern Front", "criticizes", "Peru"),
    ),
    "who criticizes for a deed criticizes": (
        "Peru criticized the Northern Front for the raid.",
        ("Peru", "criticizes", "Northern Front"),
    ),
    "forces that oust a ruler use force": (
        "Peruvian forces ousted President Omar Haddad in 2003.",
        ("Peruvian forces", "attacks", "Omar Haddad"),
    ),
    "who overthrows a government uses force": (
        "The Northern Front overthrew the government of Chad.",
        ("Northern Front", "attacks", "Chadian government"),
    ),
    "a party ousts by votes": (
        "The Unity Party ousted Omar Haddad.",
        ("Unity Party", "opposes", "Omar Haddad"),
    ),
    "troops help in the field": (
        "Peruvian troops supported the Northern Front.",
        ("Peruvian troops", "aids", "Northern Front"),
    ),
    "a body's support is given": (
        "Residents resented the Cedar Brigade's support for the Northern Front.",
        ("Cedar Brigade", "backs", "Northern Front"),
    ),
    "who shoots a person uses force": (
        "Omar Haddad shot Karim Aziz in the street.",
        ("Omar Haddad", "attacks", "Karim Aziz"),
    ),
    "who disavows somebody keeps his distance": (
        "Omar Haddad disavowed the Cedar Brigade.",
        ("Omar Haddad", "distances_from", "Cedar Brigade"),
    ),
    "whose jet is shot down is hit": (
        "Peru shot down a Chilean bomber near the border.",
        ("Peru", "attacks", "Chile"),
    ),
    "where one fires is hit": (
        "The Cedar Brigade retaliated, firing into Chile.",
        ("Cedar Brigade", "attacks", "Chile"),
    ),
    "two leanings are of one coalition": (
        "The anti-Haddad, pro-government coalition is fighting the Cedar Brigade.",
        ("pro-government coalition", "fights", "Cedar Brigade"),
    ),
    "a leaning before a name is no actor": (
        "The pro-Peruvian government Harbour Union of Lima killed Chilean fighters.",
        ("Harbour Union of Lima", "kills", "Chilean fighters"),
    ),
    "who kills himself kills no namesake": (
        "Abu Layth killed himself and Karim Aziz.",
        ("Abu Layth", "kills", "Karim Aziz"),
    ),
    "who faces opposition is opposed": (
        "Rana Khalil faced opposition from the Unity Party.",
        ("Unity Party", "opposes", "Rana Khalil"),
    ),
}
LESS_THAN_TOLD = {
    "ties of two states": "Peru maintains ties with Chile.",
    "worry": "Rana Khalil expressed concern about the Cedar Brigade.",
    "wariness": "Peru is wary of the Northern Front.",
    "a bomb on wheels": "A suicide SVBIED attacked the Northern Front at dawn.",
    "what would end it": "Peru would not rest until Chile truly defeated the Cedar Brigade.",
    "missiles from a programme": (
        "The Cedar Brigade received missiles as part of the Sycamore Programme."
    ),
    "whose envoy": (
        "On Monday the envoy of the United Nations Secretary-General, Rana Khalil, slept."
    ),
    "fit for it": "Omar Haddad is the best person to help Rana Khalil.",
    "a plan carried out": "The government of Samoa executed a planned shutdown of offices.",
    "condolences": "Rana Khalil expressed her condolences to Peru.",
}


@pytest.mark.parametrize(("sentence", "claim"), AS_DEFINED.values(), ids=AS_DEFINED)
def test_words_lead_to_what_the_definition_says(sentence: str, claim: Told) -> None:
    assert claim in told(sentence)


@pytest.mark.parametrize("sentence", LESS_THAN_TOLD.values(), ids=LESS_THAN_TOLD)
def test_what_meets_no_definition_makes_no_claim(sentence: str) -> None:
    assert read(sentence).claims == ()


def test_bare_ties_are_less_sure_than_close_ones() -> None:
    _, bare = only("The Northern Front has ties with Peru.", "aligned_with")
    _, close = only("The Northern Front has close ties with Peru.", "aligned_with")
    assert bare.confidence < close.confidence


def test_what_was_not_done_until_a_day_was_done_then() -> None:
    _, claim = only("The Northern Front did not endorse Rana Khalil until July 2020.", "endorses")
    assert (claim.stance, claim.when.edtf) == ("asserts", "2020-07")


def test_a_lie_tells_what_is_not_so() -> None:
    lie = ("Peru", "attacks", "Cedar Brigade")
    assert denied("Peru lied about targeting the Cedar Brigade.") == [lie]


def test_who_killed_himself_killed_nobody_of_his_real_name() -> None:
    found = told("Abu Layth killed himself – real name Karim Aziz – at a checkpoint.")
    assert found == [("Abu Layth", "kills", None)]


def test_who_does_not_blame_another_denies_no_deed() -> None:
    found = denied("Peru did not blame Chile for the airstrike.")
    assert found == [("Peru", "accuses", "Chile")]


def test_what_sets_the_scene_is_the_writers_and_of_another_day() -> None:
    _, claim = only(
        "In May 2022, according to the Lima Times, Chad sent planes amid the Peruvian invasion of "
        "Chile.",
        "attacks",
    )
    assert (claim.holder, claim.when.edtf) == (None, None)
