"""Meetings as lists, told in sentences."""

from dataclasses import replace
from datetime import date

from faultlines.analyse.absences import absences
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Status
from tests.analyse.lists import ListTeller
from tests.analyse.telling import Teller, actor_id


def found(teller: Teller, kind: str, asked: Asked | None = None) -> list[Finding]:
    return [one for one in absences(teller.snap, asked or Asked()).findings if one.kind == kind]


def met(teller: Teller, *others: str) -> None:
    sentence = f"On 3 May Lind met {' and '.join(others)}."
    for one in others:
        teller.tell(sentence, "Lind", "meets", one, when="2021-05-03")


def test_three_who_met_in_one_sentence_are_a_list():
    teller = Teller()
    met(teller, "Venn", "Roth")
    (one,) = found(teller, "meeting")
    assert one.about == tuple(map(actor_id, ("Lind", "Venn", "Roth")))
    assert set(one.because) == {entry.id for entry in teller.entries}
    assert one.data["day"] == "2021-05-03"


def test_two_who_met_are_no_list():
    teller = Teller()
    met(teller, "Venn")
    assert found(teller, "meeting") == []


def test_who_refused_is_told_as_stated():
    teller = Teller()
    teller.tell("Falk refused to meet Lind.", "Falk", "refuses_to_meet", "Lind")
    (one,) = found(teller, "refusal")
    assert one.about == (actor_id("Falk"), actor_id("Lind"))


def test_nobody_is_computed_to_be_missing_from_a_meeting():
    teller = Teller()
    met(teller, "Venn", "Roth")
    teller.tell("Falk belongs to the League.", "Falk", "member_of", "League")
    assert found(teller, "expected_absence") == []


def test_a_pair_and_a_pair_of_one_sentence_are_no_list_of_four():
    teller = Teller()
    sentence = "Lind met Venn, and Roth met Falk."
    for one, other in (("Lind", "Venn"), ("Roth", "Falk")):
        doc = teller.tell(sentence, one, "meets", other).claim.evidence
        last = teller.entries.pop()
        at = sentence.index("met", sentence.index(one))
        cue = (replace(doc, start=at, end=at + 3, quote="met"),)
        teller.entries.append(replace(last, claim=replace(last.claim, cue=cue)))
    assert found(teller, "meeting") == []


def test_two_that_sat_at_one_meeting_are_on_its_list():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn"])
    (one,) = found(teller, "meeting")
    assert one.about == tuple(map(actor_id, ("Lind", "Venn")))
    assert set(one.because) == {entry.id for entry in teller.entries}


def test_the_stated_number_is_compared_with_the_names():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn"], stated=7)
    (one,) = found(teller, "meeting")
    assert (one.data["stated"], one.data["listed"]) == (7, 2)
    assert "the text says 7, so the counts differ" in one.says
    assert one.caveats == ("The list may not be whole.",)


def test_a_stated_absence_is_told_with_its_words_and_reason():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn", "Roth"], absent=["Falk"], how="boycotted")
    (one,) = found(teller, "stated_absence")
    assert one.about == (actor_id("Falk"),)
    assert "“boycotted”" in one.says
    assert one.data["reason"] == "boycotted"


def test_an_absence_is_told_where_nobody_is_named_as_there():
    teller = ListTeller()
    teller.meeting("2021-05-03", [], absent=["Falk"], how="not invited to")
    assert found(teller, "meeting") == []
    (one,) = found(teller, "stated_absence")
    assert one.data["reason"] == "not invited"


def test_two_reports_of_one_meeting_are_one_list():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn", "Roth"])
    teller.meeting("2021-05-03", ["Venn", "Lind"])
    (one,) = found(teller, "meeting")
    assert len(one.data["events"]) == 2


def test_a_meeting_is_no_earlier_list_of_signatories():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn", "Roth"])
    assert found(teller, "roster") == []


def test_who_was_rejected_by_a_person_is_not_on_the_list():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn", "Roth"])
    teller.entries[0] = replace(teller.entries[0], status=Status.REJECTED)
    (one,) = found(teller, "meeting")
    assert actor_id("Lind") not in one.about


def test_a_meeting_after_the_day_is_left_out():
    teller = ListTeller()
    teller.meeting("2021-05-03", ["Lind", "Venn", "Roth"])
    assert found(teller, "meeting", Asked(as_of=date(2021, 5, 2))) == []


def test_a_refusal_is_not_told_of_a_day_before_its_report():
    teller = ListTeller()
    teller.tell("Falk refused to meet Lind.", "Falk", "refuses_to_meet", "Lind")
    assert found(teller, "refusal", Asked(as_of=date(2021, 5, 11))) == []
    assert len(found(teller, "refusal", Asked(as_of=date(2021, 5, 12)))) == 1
