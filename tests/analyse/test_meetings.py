"""Meetings as lists, told in sentences."""

from faultlines.analyse.absences import absences
from faultlines.model.findings import Asked, Finding
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
