"""What the analyses add to a brief: a few lines, and only where there is something to say."""

import pytest
from hypothesis import given

from faultlines.analyse.briefly import in_brief
from faultlines.analyse.heaviest import EACH, LEAST, heaviest
from faultlines.analyse.news import news
from faultlines.analyse.seats import Seats
from faultlines.analyse.selected import selected
from faultlines.analyse.ties import ties
from faultlines.model.actors import Actor
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from tests.analyse.telling import Teller, actor_id
from tests.analyse.test_laws import SAID, TRIES, world

ASKED = Asked(floor=0)


@pytest.fixture
def spring() -> Teller:
    """Eight crews on the Oars in March; one turns in April."""
    teller = Teller()
    for number in range(LEAST):
        verb, relation = ("fight", "fights") if number % 2 else ("back", "backs")
        who = f"Crew {number}"
        for words in (f"{who} is said to {verb} the Oars.", f"{who} did {verb} the Oars."):
            teller.tell(words, who, relation, "Oars", published="2021-03-01",
                        confidence=0.9 - number / 20)  # fmt: skip
    teller.tell("Now Crew 0 rejects the Oars.", "Crew 0", "rejects", "Oars",
                published="2021-04-01")  # fmt: skip
    return teller


def titles(snap: Snapshot, asked: Asked = ASKED) -> list[str]:
    return [one.title for one in in_brief(snap, asked)]


def test_what_the_latest_report_adds_is_new(spring: Teller):
    report = news(spring.snap, ASKED)
    assert report.title == "New since 2021-03-01"
    assert [one.kind for one in report.findings] == ["reversed"]
    assert "New since 2021-03-01" in titles(spring.snap)


def test_of_reports_of_one_day_none_is_new(spring: Teller):
    del spring.entries[-1], spring.publications[-1], spring.documents[-1]
    assert news(spring.snap, ASKED).findings == ()
    assert not any(one.startswith("New") for one in titles(spring.snap))


def test_the_heaviest_ties_of_either_sign_are_told_without_sentences(spring: Teller):
    report = heaviest(spring.snap, ASKED)
    signs = [one.data["sign"] for one in report.findings]
    assert signs == [1] * EACH + [-1] * EACH
    assert report.findings[0].about == (actor_id("Crew 2"), actor_id("Oars"))
    assert all(one.at_large for one in report.findings)
    assert "Ties" in titles(spring.snap)


def test_few_ties_are_not_worth_choosing_from(spring: Teller):
    del spring.entries[2 * (LEAST - 1) :]
    assert heaviest(spring.snap, ASKED).findings == ()


def test_a_tie_of_one_claim_has_been_told_already(spring: Teller):
    del spring.entries[-1], spring.entries[1::2]
    assert heaviest(spring.snap, ASKED).findings == ()


@given(said=SAID)
@TRIES
def test_they_have_the_figures_that_the_ties_have(said):
    snap = world(said).snap
    found = heaviest(snap, ASKED, least=1).findings
    whole = {one.about: one for one in ties(snap, ASKED).findings}
    for one in found:
        other = whole[one.about]
        assert (one.value, one.data["chance"]) == (other.value, other.data["chance"])
        assert (one.low, one.high) == pytest.approx((other.low, other.high), abs=0.005)
        assert (one.data["first"], one.data["last"]) == (other.data["first"], other.data["last"])


@pytest.fixture
def election() -> Teller:
    teller = Teller()
    for who, relation, whom in (("Oars", "endorses", "Brandt"), ("Gulls", "rejects", "Brandt"),
                                ("Gulls", "endorses", "Venn"), ("Oars", "rejects", "Venn"),
                                ("Oars", "endorses", "Lind")):  # fmt: skip
        teller.tell(f"The {who} {relation} {whom}.", who, relation, whom)
        name = actor_id(whom)
        teller.actors[name] = Actor(id=name, name=whom, schema="Person")
    return teller


SEATS = [Seats(actor=actor_id("Oars"), seats=60, nominates=True),
         Seats(actor=actor_id("Gulls"), seats=40)]  # fmt: skip


def test_candidates_are_those_on_whom_two_blocs_have_a_stand(election: Teller):
    report = selected(election.snap, ASKED, SEATS)
    assert {one.about for one in report.findings} == {
        (actor_id("Brandt"),), (actor_id("Venn"),), ()
    }  # fmt: skip
    assert titles(election.snap) == [one.title for one in in_brief(election.snap, ASKED)]
    assert in_brief(election.snap, ASKED, SEATS)[-1].title == "Contested selection"


def test_without_seats_nothing_is_said_of_a_selection(election: Teller):
    assert selected(election.snap, ASKED, []).findings == ()
    assert "Contested selection" not in titles(election.snap)
