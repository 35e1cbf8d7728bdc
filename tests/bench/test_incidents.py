"""Incidents from the product's deeds: what is one incident, and whose it is."""

from dataclasses import replace

from bench.incidents import Incident, incidents
from bench.incidents.names import armed

from tests.extract.reading import read

DAY = "2019-05-06"


def told(text: str) -> list[Incident]:
    return incidents(read(text, DAY), text, DAY)


def test_two_sentences_on_one_deed_are_one_incident() -> None:
    [one] = told("Gunmen murdered a judge in Quito. The murder of the judge shocked the town.")
    assert one.victims == ["judge"]
    assert one.individuals == ["Gunmen"]


def test_a_kidnapping_and_a_fire_are_two() -> None:
    made = told("Rebels kidnapped two nurses. They burned a bus.")
    assert [one.type for one in made] == ["KIDNAPPING", "ARSON"]


def test_fighting_between_armed_men_is_no_incident() -> None:
    assert told("The rebels killed four soldiers.") == []


def test_tanks_are_no_target_but_a_tank_truck_is() -> None:
    assert told("The rebels destroyed two light tanks.") == []
    assert [one.targets for one in told("The rebels burned a tank truck.")] == [["tank truck"]]


def test_a_group_known_by_two_entries_counts_as_its_strongest() -> None:
    text = "The Cedar Dawn Army (CDA) met in Quito. The CDA left. The CDA came back."
    whole = read(text, DAY)
    [one] = [actor for actor in whole.actors if actor.name == "Cedar Dawn Army"]
    short = tuple(each for each in one.mentions if each[1] == "acronym")
    weaker = replace(one, name="CDA", mentions=short[-1:])
    alone = armed(replace(whole, actors=(one,)), text)["CDA"]
    both = armed(replace(whole, actors=(one, weaker)), text)["CDA"]
    assert alone[0] > armed(replace(whole, actors=(weaker,)), text)["CDA"][0]
    assert both[0] == alone[0]


def test_the_guerrillas_are_those_of_the_only_group_under_arms() -> None:
    text = (
        "QUITO, 6 MAY 19 (RADIO) -- GUERRILLAS BURNED A BRIDGE. "
        "THE PATRIOTIC FOREST ARMY FIGHTS THE GOVERNMENT."
    )
    [one] = told(text)
    assert one.orgs == {"PATRIOTIC FOREST ARMY": "REPORTED AS FACT"}


def test_who_owns_up_has_claimed_it() -> None:
    [one] = told("The Cedar Brigade claimed responsibility for the murder of a judge.")
    assert one.orgs == {"Cedar Brigade": "CLAIMED OR ADMITTED"}


def test_who_is_blamed_by_a_minister_is_accused_by_authorities() -> None:
    [one] = told(
        "Interior Minister Omar Haddad blamed the Cedar Brigade for the murder of a judge."
    )
    assert one.orgs == {"Cedar Brigade": "SUSPECTED OR ACCUSED BY AUTHORITIES"}


def test_a_deed_of_no_stated_day_was_done_by_the_day_of_the_report() -> None:
    [one] = told("Gunmen murdered a judge.")
    assert one.date == f"../{DAY}"
