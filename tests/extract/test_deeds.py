"""Deeds of force as events: who, to whom, where, when; and who is said to have done it."""

import pytest
from tests.extract.reading import ends, only, read

from faultlines.model.claims import Certainty, Event
from faultlines.vocab.violence import kinds

YES = [(kind.kind, text) for kind in kinds() for text in kind.yes]
NO = [(kind.kind, text) for kind in kinds() for text in kind.no]


def deeds(text: str, published: str | None = None) -> list[Event]:
    """The events of force."""
    return [one for one in read(text, published).events if one.kind in ("assault", "coerce")]


def role(event: Event, name: str) -> list[str]:
    return [span.quote for span in event.roles.get(name, ())]


@pytest.mark.parametrize(("kind", "text"), YES)
def test_a_deed_is_told_of_where_the_vocabulary_says_so(kind: str, text: str) -> None:
    assert deeds(text), kind


@pytest.mark.parametrize(("kind", "text"), NO)
def test_no_deed_is_told_of_where_the_vocabulary_says_not(kind: str, text: str) -> None:
    assert not deeds(text), kind


def test_doers_and_victims_need_no_name() -> None:
    [event] = deeds("Unidentified men murdered two peasants and a priest near the river.")
    assert role(event, "agent") == ["Unidentified men"]
    assert role(event, "victim") == ["peasants", "priest"]


def test_what_is_blown_up_is_a_target() -> None:
    [event] = deeds("A bomb exploded in front of the bank.")
    assert role(event, "target") == ["bank"]
    assert event.mode == "explosives"


def test_a_bomb_is_nobody_who_acts() -> None:
    [event] = deeds("A car bomb killed three policemen in Basra.")
    assert "agent" not in event.roles
    assert event.deaths == 3


def test_a_deed_as_a_noun_has_its_parties() -> None:
    [event] = deeds("The murder of Omar Haddad by gunmen shocked the town.")
    assert role(event, "agent") == ["gunmen"]
    assert role(event, "victim") == ["Omar Haddad"]


def test_planned_and_denied_deeds_are_no_events() -> None:
    assert not deeds("The group planned to kidnap the mayor.")
    assert not deeds("The guards did not shoot the farmer.")


def test_who_is_blamed_for_a_deed_is_held_by_the_accuser() -> None:
    found, claim = only("Oman blamed the Cedar Brigade for the murder of two nuns.", "kills")
    [event] = [one for one in found.events if one.kind == "assault"]
    assert claim.event_id == event.id
    assert claim.holder is not None
    assert claim.holder.quote == "Oman"
    assert claim.certainty is Certainty.CERTAIN  # blamed outright


def test_presumed_doers_are_only_probable() -> None:
    _, claim = only("Two presumed Cedar Brigade rebels burned a bridge.", "attacks")
    assert claim.certainty is Certainty.PROBABLE


def test_a_named_doer_makes_a_claim_about_the_deed() -> None:
    found, claim = only("The Cedar Brigade kidnapped two nurses on 4 May 2019.", "captures")
    assert claim.event_id == found.events[0].id
    assert claim.when.edtf == "2019-05-04"


def test_who_owns_up_is_the_doer() -> None:
    found = read("The Cedar Brigade claimed responsibility for the killing of a judge.")
    assert any(role(event, "agent") == ["Cedar Brigade"] for event in found.events)


def test_taking_hostages_is_a_kidnapping() -> None:
    [event] = deeds("Armed men took a group of students hostage.")
    assert event.mode == "abduct"
    assert role(event, "agent") == ["Armed men"]


def test_an_attack_that_killed_has_happened_whatever_is_said_of_its_planning() -> None:
    [event] = deeds("The attack that killed three nurses had been planned for months.")
    assert role(event, "victim") == ["nurses"]


def test_what_explodes_where_it_was_put_is_a_bombing_of_that_place() -> None:
    [event] = deeds("Grenades were hurled at a temple in Basra.")
    assert event.mode == "explosives"
    assert role(event, "target") == ["temple"]


def test_who_hands_out_leaflets_owning_up_is_the_doer() -> None:
    text = "The Cedar Brigade gave out leaflets claiming responsibility for the murder of a judge."
    found, claim = only(text, "kills")
    assert claim.event_id == found.events[0].id
    assert claim.holder == claim.subject


def test_the_day_of_an_attack_is_nobody_who_suffered_it() -> None:
    claims = read("The Salt Brigade is responsible for an attack on 5 September.").claims
    assert [(one.subject.quote, one.relation) for one in claims] == [("Salt Brigade", "attacks")]


def test_a_cable_in_capitals_names_those_who_did_it() -> None:
    text = "GUERRILLAS OF THE PEOPLE'S ARMED MOVEMENT [MAP] KILLED COLONEL HUGO BRENES IN LIMA."
    found, claim = only(text, "kills")
    assert ends(found, claim) == ("People's Armed Movement", "kills", "HUGO BRENES")


def test_a_body_of_common_words_in_capitals_is_one() -> None:
    found, claim = only("GUERRILLAS OF THE RED DAWN FRONT KILLED A JUDGE IN LIMA.", "kills")
    assert claim.subject.quote == "GUERRILLAS OF THE RED DAWN FRONT"
    assert ("RED DAWN FRONT", "Organization") in {(one.name, one.schema) for one in found.actors}


def test_who_was_hit_in_an_unknown_town_makes_it_a_place() -> None:
    [event] = deeds("Gunmen of the Cedar Front killed Colonel Hugo Brenes in Villa Grande.")
    assert event.where is not None
    assert event.where.quote == "Villa Grande"
    assert role(event, "agent") == ["Gunmen of the Cedar Front"]
