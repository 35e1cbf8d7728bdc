"""The relation that the words bear, no stronger and no other kind."""

import pytest
from tests.extract.reading import told

TOLD = {
    "who dominates a council doesn't command it": (
        "The Cedar Brigade-dominated Harbour Council met on Friday.",
        [],
        ["commands"],
    ),
    "what is taken of a group's is fought over": (
        "The Palm Front captured the Cedar Brigade's positions.",
        [("Palm Front", "fights", "Cedar Brigade")],
        ["captures"],
    ),
    "a group driven from a town was fought": (
        "The Palm Front expelled the Cedar Brigade from the town.",
        [("Palm Front", "fights", "Cedar Brigade")],
        ["rejects"],
    ),
    "a war of words is fought by rivals": (
        "The war of words between Omar Haddad and Rana Khalil went on.",
        [("Omar Haddad", "rival_of", "Rana Khalil")],
        ["fights"],
    ),
    "an election is won against a rival": (
        "Rana Khalil's victory over Omar Haddad surprised the town.",
        [("Rana Khalil", "rival_of", "Omar Haddad")],
        ["fights"],
    ),
    "a crackdown is no war": (
        "The Peruvian government's crackdown on the Unity Party went on.",
        [],
        ["fights"],
    ),
    "a visitor who is welcomed isn't endorsed": (
        "Rana Khalil welcomed Omar Haddad to Lima.",
        [],
        ["endorses"],
    ),
    "a plan is backed in words": (
        "The Unity Party backed the Dawn Movement's plan.",
        [("Unity Party", "endorses", "Dawn Movement")],
        ["backs"],
    ),
    "air support is help in a fight": (
        "Chile provided air support to the Palm Front.",
        [("Chile", "aids", "Palm Front")],
        ["backs"],
    ),
    "a speech in support endorses": (
        "Rana Khalil spoke in support of the Unity Party.",
        [("Rana Khalil", "endorses", "Unity Party")],
        ["aids"],
    ),
    "who is given a statement is informed": (
        "Rana Khalil provided the Unity Party with a statement.",
        [("Rana Khalil", "informs", "Unity Party")],
        ["aids"],
    ),
    "who is challenged to debate is asked": (
        "Rana Khalil challenged Omar Haddad to debate her.",
        [("Rana Khalil", "demands", "Omar Haddad")],
        ["opposes"],
    ),
    "cooperation with an inquiry makes no allies": (
        "The Harbour Company is cooperating with the Coast Guard in the investigation.",
        [],
        ["allied_with"],
    ),
    "a friend is no ally": (
        "Omar Haddad paid his friend Karim Aziz.",
        [],
        ["allied_with"],
    ),
    "two persons who do a thing together are no allies for it": (
        "Rana Khalil and Omar Haddad jointly opened the bridge.",
        [],
        ["allied_with"],
    ),
    "who agrees with somebody has signed nothing": (
        "Rana Khalil agreed with Omar Haddad.",
        [],
        ["agrees_with"],
    ),
    "a quarterback attacks nobody": (
        "The Harbour Guard quarterback attacked the Cedar Brigade and the Harbour Guard "
        "defeated the Cedar Brigade in the playoff.",
        [],
        ["attacks", "fights"],
    ),
}


@pytest.mark.parametrize(("text", "there", "absent"), TOLD.values(), ids=TOLD.keys())
def test_the_relation_is_no_stronger_than_its_words(
    text: str, there: list[tuple[str, str, str]], absent: list[str]
) -> None:
    found = told(text)
    assert set(there) <= set(found)
    assert [claim for claim in found if claim[1] in absent] == []


RANKS = {
    "The Harbour Council press secretary Omar Haddad resigned.": "member_of",
    "Omar Haddad, vice chairman of the Unity Party, resigned.": "member_of",
    "Unity Party communications director Omar Haddad resigned.": "member_of",
    "Omar Haddad, secretary general of the Unity Party, resigned.": "leads",
    "Omar Haddad, the executive director of the Unity Party, resigned.": "leads",
    "Omar Haddad, assistant secretary general of the Unity Party, resigned.": "member_of",
}


@pytest.mark.parametrize(("text", "relation"), RANKS.items())
def test_only_who_stands_at_the_head_leads(text: str, relation: str) -> None:
    told_of = {each[1] for each in told(text) if each[0] == "Omar Haddad"}
    assert told_of & {"leads", "member_of"} == {relation}


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian opposition leader Omar Haddad was jailed.",
        "The Peruvian director Omar Haddad made three films.",
        "Omar Haddad, a Peruvian leader of the Unity Party, resigned.",
        "The Unity Party's commander in Peru, Omar Haddad, resigned.",
    ],
)
def test_not_every_leader_from_a_country_holds_its_office(text: str) -> None:
    assert not [each for each in told(text) if each[1] == "holds_office"]


def test_the_leader_of_a_country_holds_its_office() -> None:
    found = told("Peru's supreme leader, Omar Haddad, spoke on Monday.")
    assert ("Omar Haddad", "holds_office", "Peru") in found


def test_his_party_is_not_his_to_lead() -> None:
    found = told("Omar Haddad spoke on Monday. His own Unity Party gave no support.")
    assert ("Omar Haddad", "leads", "Unity Party") not in found
