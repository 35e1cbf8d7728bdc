"""Meetings as lists: who was there, how many were said to be, who is said to be absent and why."""

import re

import pytest
from tests.extract.reading import names, read, told

from faultlines.model.claims import Claim, Event
from faultlines.vocab.meetings import Way, reason_of, ways

THERE, AWAY = re.compile(r"\[([^\]]+)\]"), re.compile(r"\{([^}]+)\}")
ALL = (*ways("presence"), *ways("absence"))


def lists(text: str) -> list[Event]:
    found = read(re.sub(r"[\[\]{}]", "", text)).events
    return [one for one in found if one.mode == "multilateral"]


def role(events: list[Event], name: str) -> list[str]:
    return [span.quote for one in events for span in one.roles.get(name, ())]


def meeting(text: str) -> Event:
    [only] = lists(text)
    return only


def about(text: str, relation: str) -> list[Claim]:
    found = read(text).claims
    return [one for one in found if one.relation == relation and one.event_id is not None]


@pytest.mark.parametrize("text", [text for way in ALL for text in way.yes])
def test_a_list_is_read_with_who_was_there_and_who_was_absent(text: str) -> None:
    found = lists(text)
    assert role(found, "present") == THERE.findall(text)
    assert role(found, "absent") == AWAY.findall(text)


@pytest.mark.parametrize("text", [text for way in ALL for text in way.no])
def test_no_list_is_read_in_other_senses(text: str) -> None:
    assert lists(text) == []


@pytest.mark.parametrize("way", ways("absence"))
def test_the_words_of_a_stated_absence_give_its_reason(way: Way) -> None:
    texts = [re.sub(r"[\[\]{}]", "", text) for text in way.yes]
    for text in texts:
        for claim in about(text, "absent_from"):
            assert reason_of(" ".join(span.quote for span in claim.cue)) == way.reason


def test_each_that_attended_was_at_the_event():
    text = "The summit was attended by Kenya, Peru and Chad."
    event = meeting(text)
    assert {one.event_id for one in about(text, "meets")} == {event.id}
    assert len(about(text, "meets")) == 3


def test_who_is_told_of_in_pairs_is_not_told_of_again():
    text = "Rana Khalil, Omar Haddad and Peter Lind met in Tripoli."
    assert about(text, "meets") == []
    assert ("Rana Khalil", "meets", "Omar Haddad") in told(text)


def test_a_long_list_is_told_whole():
    states = "Kenya, Peru, Chad, Ghana, Togo, Mali, Chile, Spain, Laos and Cuba"
    text = f"{states} met in Tripoli."
    assert len(about(text, "meets")) == len(meeting(text).roles["present"]) == 10


def test_the_stated_number_stands_beside_the_names():
    event = meeting("Leaders of seven parties, including the Unity Party, the Dawn Movement and "
                    "the Cedar Brigade, met in Tripoli.")  # fmt: skip
    assert event.stated_count == 7
    assert len(event.roles["present"]) == 3


def test_all_but_one_of_eight_are_seven_and_one_absent():
    event = meeting("All but Chad of the eight states attended the summit.")
    assert event.stated_count == 7
    assert role([event], "absent") == ["Chad"]


def test_the_number_of_one_of_several_is_not_the_number_of_all():
    assert meeting("Kenya, Peru and three other states attended the summit.").stated_count is None


def test_titles_between_the_names_do_not_break_the_list():
    event = meeting("The meeting was attended by Kenyan prime minister Omar Haddad and energy "
                    "minister Peter Lind, and Peruvian president Rana Khalil.")  # fmt: skip
    assert role([event], "present") == ["Omar Haddad", "Peter Lind", "Rana Khalil"]


def test_who_does_something_else_was_not_there():
    event = meeting("The talks were attended by Omar Haddad and Peter Lind, and Rana Khalil left.")
    assert role([event], "present") == ["Omar Haddad", "Peter Lind"]


def test_the_same_meeting_in_the_next_sentence_is_one_list():
    event = meeting("Kenya and Peru attended the talks. The talks brought together Chad and Mali.")
    assert role([event], "present") == ["Kenya", "Peru", "Chad", "Mali"]


def test_two_meetings_of_one_man_are_no_list():
    assert lists("Omar Haddad met with the Unity Party, then with President Peter Lind.") == []


def test_who_says_that_somebody_was_absent_holds_the_claim():
    text = "Peter Lind said that the Green League did not attend the meeting."
    [claim] = about(text, "absent_from")
    assert claim.holder is not None
    assert claim.holder.quote == "Peter Lind"
    assert claim.stance == "asserts"


def test_absence_is_not_denied_by_the_not_that_makes_it():
    [claim] = about("The Unity Front was not invited to the talks.", "absent_from")
    assert claim.stance == "asserts"
    assert "not" in [span.quote for span in claim.cue]


def test_an_absence_is_of_the_meeting_told_of_before():
    text = "Kenya, Peru and Mali held talks in Geneva. Chad stayed away."
    [claim] = about(text, "absent_from")
    assert claim.event_id == meeting(text).id


@pytest.mark.parametrize(
    "text",
    [
        "Kenya, Peru and Chad will attend the summit.",
        "Kenya, Peru and Chad plan to attend the summit.",
        "Kenya, Peru and Chad were invited to attend the summit.",
        "Kenya, Peru and Chad cancelled the summit.",
        "The summit of Kenya, Peru and Chad was cancelled.",
        "Kenya called for a summit of Kenya, Peru and Chad.",
        "If Kenya, Peru and Chad attend the summit, it will succeed.",
        "Kenya, Peru and Chad did not meet in Tripoli.",
        "The summit could bring together Kenya, Peru and Chad.",
        "Lima, Nairobi and Tripoli hosted meetings.",
    ],
)
def test_a_meeting_that_was_not_held_is_no_list(text: str) -> None:
    assert lists(text) == []


def test_everybody_on_a_list_is_an_actor():
    found = read("The summit was attended by Kenya, Peru and Chad.")
    assert {"Kenya", "Peru", "Chad"} <= set(names(found).values())


def test_states_and_the_persons_who_sat_for_them_are_two_lists():
    text = (
        "Kenya, Peru and Chad met in Lima. "
        "The meeting was attended by Omar Haddad, Rana Khalil and Peter Lind."
    )
    assert [len(one.roles["present"]) for one in lists(text)] == [3, 3]


def test_an_actor_named_twice_counts_once():
    text = "Kenya and Peru attended the talks. The talks also brought together Kenya and Chad."
    assert role([meeting(text)], "present") == ["Kenya", "Peru", "Chad"]


def test_who_was_absent_from_the_meeting_did_not_decline_to_sign():
    text = "Kenya and Peru signed a joint statement. Chad was absent from the meeting."
    [claim] = about(text, "absent_from")
    assert claim.event_id == meeting(text).id


def test_who_was_absent_when_a_statement_was_signed_is_absent_from_the_statement():
    text = "Kenya, Peru and Mali met in Lima and signed a joint statement. Chad was absent."
    [claim] = about(text, "absent_from")
    assert claim.event_id in {one.id for one in read(text).events if one.kind == "joint_statement"}


def test_with_whom_one_did_not_sit_is_not_said_to_be_absent():
    event = meeting("Chad did not attend the talks with Kenya and Peru.")
    assert role([event], "absent") == ["Chad"]


def test_people_of_a_state_are_not_the_state():
    assert lists("Kenyans were excluded from the negotiations.") == []


def test_some_who_attended_say_nothing_of_how_many_did() -> None:
    text = (
        "The Red Legion expelled two officers who had attended the talks in Ostra.\n\n"
        "The talks were attended by the Dawn Front, the Northern Union, and the Rivers Bloc."
    )
    [event] = [each for each in read(text).events if each.roles.get("present")]
    assert event.stated_count is None
    assert len(event.roles["present"]) == 3


@pytest.mark.parametrize(
    ("between", "away"), [("", ["Cedar Brigade"]), ("The cars were new. ", None)]
)
def test_who_boycotted_them_stayed_away_from_the_talks_told_of_right_before(
    between: str, away: list[str] | None
) -> None:
    text = (
        "The talks were attended by the Dawn Front, the Northern Union, and the Rivers Bloc. "
        f"{between}The Cedar Brigade boycotted them."
    )
    [event] = [each for each in read(text).events if each.roles.get("present")]
    absent = event.roles.get("absent")
    assert (absent and [span.quote for span in absent]) == away
