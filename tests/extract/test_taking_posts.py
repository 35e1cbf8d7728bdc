"""Posts that are taken and lost, and deaths by nobody's hand that is known."""

import pytest
from tests.extract.reading import denied, read, told

LEADS = ("Rana Khalil", "leads", "Unity Party")
LEFT = ("Omar Haddad", "steps_down", "Unity Party")
DEAD = ("Omar Haddad", "dies", None)


@pytest.mark.parametrize(
    "text",
    [
        "Rana Khalil was named leader of the Unity Party.",
        "The Unity Party elected Rana Khalil as its leader.",
        "Rana Khalil took over as head of the Unity Party.",
        "Rana Khalil replaced Omar Haddad as head of the Unity Party.",
        "Omar Haddad was succeeded by Rana Khalil as leader of the Unity Party.",
    ],
)
def test_who_takes_the_post_leads(text: str):
    assert LEADS in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rana Khalil may be named leader of the Unity Party.",
        "Rana Khalil was not elected leader of the Unity Party.",
        "Rana Khalil was named deputy leader of the Unity Party.",
        "Rana Khalil was named in a report by the leader of the Unity Party.",
    ],
)
def test_who_does_not_take_it_does_not(text: str):
    assert LEADS not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad resigned as head of the Unity Party.",
        "Omar Haddad was dismissed as chairman of the Unity Party.",
        "Omar Haddad was removed from his post as head of the Unity Party.",
        "Delegates ousted Omar Haddad as president of the Unity Party.",
    ],
)
def test_whoever_left_or_lost_a_post_is_told_with_the_body(text: str):
    assert LEFT in told(text)
    assert denied(text) == []


def test_who_stepped_down_without_a_word_of_where_left_no_body_that_we_know():
    assert told("Omar Haddad, head of the Unity Party, resigned as minister.")[-1][2] is None


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad died of a fever on 3 March 2020.",
        "Omar Haddad was killed in an air strike near Tripoli.",
        "Omar Haddad was killed by a car bomb.",
    ],
)
def test_who_died_by_nobody_that_is_known_is_told_to_be_dead(text: str):
    assert DEAD in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad was nearly killed in an air strike.",
        "Omar Haddad will die in prison.",
        "Omar Haddad said that he would have died without the guards.",
        "Two guards of Omar Haddad were killed in Tripoli.",
        "The Northern Front killed Omar Haddad.",
    ],
)
def test_who_did_not_or_whose_killer_is_told_is_not_told_so(text: str):
    assert DEAD not in told(text)
    assert not any(claim.relation == "pledges" for claim in read(text).claims)


def test_units_that_withdrew_from_a_body_split_from_it():
    text = "Four brigades loyal to Libya withdrew from the Cedar Front this week."
    found = [(relation, whom) for _, relation, whom in told(text)]
    assert ("split_from", "Cedar Front") in found


def test_who_left_a_party_withdrew_from_it():
    assert ("Omar Haddad", "withdraws_from", "Unity Party") in told(
        "Omar Haddad left the Unity Party."
    )


def test_who_left_an_office_or_a_place_may_have_walked_out_of_the_door():
    assert told("Omar Haddad left the Ministry of Defense.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Karim Aziz, the head of the Quick Force, who succeeded Omar Haddad, arrived.", True),
        (
            "Karim Aziz, the head of the Quick Front, who have succeeded Omar Haddad, arrived.",
            False,
        ),
    ],
)
def test_who_behind_a_head_and_his_body_is_the_head(text: str, found: bool):
    assert (("Karim Aziz", "replaces", "Omar Haddad") in told(text)) is found
