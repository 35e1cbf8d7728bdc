"""Dealings as events: who did what with whom, by PLOVER's roots, for named and unnamed actors."""

import re

import pytest
from tests.extract.reading import read

from faultlines.model.claims import Event
from faultlines.vocab.dealings import Dealing, dealing_kinds

BRACKETS = re.compile(r"\[([^\]]+)\]")
YES = [(one, text) for one in dealing_kinds() for text in one.yes]
NO = [(one, text) for one in dealing_kinds() for text in one.no]


def told(text: str) -> list[Event]:
    return list(read(BRACKETS.sub(r"\1", text)).events)


def of(one: Dealing, text: str) -> list[Event]:
    return [event for event in told(text) if (event.kind, event.mode) == (one.kind, one.mode)]


def role(event: Event, name: str) -> list[str]:
    return [span.quote for span in event.roles.get(name, ())]


@pytest.mark.parametrize(("one", "text"), YES)
def test_a_dealing_is_found_with_its_ends(one: Dealing, text: str) -> None:
    kinds = [event for event in told(text) if event.kind == one.kind]
    assert kinds, [(event.kind, event.mode) for event in told(text)]
    ends = BRACKETS.findall(text)
    found = [*role(kinds[0], "agent"), *role(kinds[0], "target"), *role(kinds[0], "victim")]
    assert found[: len(ends)] == ends


@pytest.mark.parametrize(("one", "text"), NO)
def test_no_dealing_is_found_in_other_senses(one: Dealing, text: str) -> None:
    assert not of(one, text)


def kinds(text: str) -> list[str]:
    return [event.kind for event in told(text)]


def test_what_is_refused_is_a_rejection_not_the_deed() -> None:
    assert kinds("The rebels refused to release the hostages.") == ["reject"]
    assert kinds("The army will not lift the curfew.") == ["reject"]


def test_what_is_meant_is_an_agreement_or_a_threat_by_what_it_is() -> None:
    assert kinds("The rebels said they will release the hostages.") == ["agree"]
    assert kinds("The army threatened to shell the rebels.") == ["threaten"]
    assert kinds("The union offered to meet the minister.") == ["agree"]


def test_what_is_asked_for_has_not_happened() -> None:
    [event] = told("The nurses urged the police to free the students.")
    assert (event.kind, event.mode) == ("request", "appeal")
    assert role(event, "target") == ["police"]


def test_a_duty_that_somebody_states_is_a_demand() -> None:
    [event] = told("The rebels announced that President Omar Haddad must agree to reforms.")
    assert (event.kind, event.mode) == ("request", "demand")
    assert role(event, "agent") == ["rebels"]
    assert role(event, "target") == ["Omar Haddad"]


def test_what_may_be_or_is_only_considered_is_no_dealing() -> None:
    assert kinds("The ministry is considering sending aid to the farmers.") == []
    assert kinds("If the workers block the road, prices will rise.") == []


def test_words_to_the_press_are_no_rejection() -> None:
    assert kinds("The ministry declined to comment.") == []


def test_an_unnamed_doer_becomes_a_group() -> None:
    found = read("The workers blocked the road to the mine.")
    assert [(actor.name, actor.schema) for actor in found.actors] == [("workers", "Group")]


def test_what_belongs_to_a_state_acts_for_it() -> None:
    [event] = told("Peruvian tanks fired four shells at the village.")
    assert role(event, "agent") == ["Peruvian"]


def test_a_passive_without_a_doer_keeps_who_it_befell() -> None:
    [event] = told("The journalist was deported on Monday.")
    assert event.kind == "coerce"
    assert role(event, "target") == ["journalist"]


def test_one_vague_word_needs_somebody_at_the_other_end() -> None:
    assert kinds("The court allowed much.") == []
    assert kinds("It has allowed many more versions.") == []


def test_pronouns_alone_are_no_dealing() -> None:
    assert kinds("They asked him.") == []


def test_a_verb_with_an_object_may_be_another_one() -> None:
    assert kinds("The court demonstrated a shocking ignorance.") == []
    assert kinds("Students demonstrated on Monday.") == ["protest"]


def test_those_who_suffer_stand_before_the_places_around_them() -> None:
    [event] = told("The police used gas against the students in Lima.")
    assert role(event, "target") == ["students"]


def test_where_force_is_used_is_a_place_and_nobody_who_was_hit() -> None:
    [event] = told("Chilean forces have conducted twelve strikes in Peru.")
    assert role(event, "target") == []
    assert event.where is not None
    assert event.where.quote == "Peru"
