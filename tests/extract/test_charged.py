"""A result told after words on a deed belongs to the deed, never to who speaks of it."""

import pytest
from tests.extract.reading import read, told

RESULTS = [
    "Peru accused the Cedar Brigade of bombing a school, killing 10 pupils.",
    "Egypt blamed the Harbour Front for a blast in Cairo, killing ten people.",
    "Peru held the Cedar Brigade responsible for the raid, killing nine farmers.",
    "Peru condemned the raid by the Cedar Brigade, killing nine farmers.",
    "Peru accused the Cedar Brigade of spying, killing two of its members in a raid.",
    "Chile accuses the Cedar Brigade of shelling a town, killing three and wounding 12 women.",
]


@pytest.mark.parametrize("text", RESULTS)
def test_who_accuses_has_not_killed(text: str) -> None:
    accuser = text.split()[0]
    found = read(text)
    deeds = [event for event in found.events if event.kind == "assault"]
    agents = [span.quote for event in deeds for span in event.roles.get("agent", ())]
    assert deeds
    assert accuser not in agents
    assert not [each for each in told(text) if each[0] == accuser and each[1] != "accuses"
                and each[1] != "criticizes"]  # fmt: skip


def test_the_accused_has_killed_as_the_accuser_says() -> None:
    text = "Egypt blamed the Harbour Front for a blast in Cairo, killing ten people."
    [claim] = [each for each in read(text).claims if each.relation == "kills"]
    assert claim.subject.quote == "Harbour Front"
    assert claim.holder is not None
    assert claim.holder.quote == "Egypt"


def test_who_attacks_has_killed() -> None:
    text = "Peru attacked the Cedar Brigade, killing nine farmers."
    assert ("Peru", "kills") in [each[:2] for each in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Senate candidate Nils Brand spoke on Monday.",
        "Republican Senate nominee Lena Marsh mocked the dispute.",
        "Democratic House candidate Dora Quint lost on Tuesday.",
        "The Assembly candidate, Rolf Tamm, thanked his friends.",
        "Ohio nominee Carl Voss spoke.",
    ],
)
def test_what_a_candidate_runs_for_has_not_chosen_him(text: str) -> None:
    assert "endorses" not in [each[1] for each in told(text)]


def test_a_partys_nominee_is_the_partys_choice() -> None:
    text = "Harbour Party nominee Nils Brand spoke."
    assert ("Harbour Party", "endorses", "Nils Brand") in told(text)
