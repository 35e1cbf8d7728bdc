"""Claims are folded into ties by the printed rule."""

from datetime import date

import pytest

from faultlines.analyse.rule import SPREAD, rules
from faultlines.analyse.ties import BELONGS, STANDS, network, ties
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Status
from faultlines.model.ties import Tie
from tests.analyse.telling import Teller, actor_id

EVERYTHING = Asked(floor=0)


@pytest.fixture
def teller() -> Teller:
    return Teller()


def only(teller: Teller, asked: Asked = EVERYTHING) -> Tie:
    (tie,) = network(teller.snap, asked).ties()
    return tie


def none_at_all(teller: Teller, asked: Asked = EVERYTHING) -> bool:
    return not list(network(teller.snap, asked).ties())


def test_a_rejection_is_a_hostile_tie(teller: Teller):
    entry = teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt")
    tie = only(teller)
    assert (tie.sign, tie.weight, tie.claim_ids) == (-1, 1.0, (entry.id,))


@pytest.mark.parametrize(
    "doubt",
    [
        {"stance": Stance.DENIES},
        {"modality": Modality.FUTURE},
        {"modality": Modality.HYPOTHETICAL},
        {"modality": Modality.RECOMMENDED},
        {"status": Status.REJECTED},
    ],
    ids=["denied", "forecast", "condition", "advice", "rejected by a person"],
)
def test_what_is_not_said_to_be_so_makes_no_tie(teller: Teller, doubt: dict[str, object]):
    teller.tell("The Oars may back Brandt.", "Oars", "backs", "Brandt", **doubt)
    assert none_at_all(teller)


def test_a_meeting_fades_and_a_stand_does_not(teller: Teller):
    teller.tell("The Oars aided Brandt.", "Oars", "aids", "Brandt", when="2020-05-12")
    teller.tell("The Gulls back Brandt.", "Gulls", "backs", "Brandt", when="2020-05-12")
    found = network(teller.snap, Asked(as_of=date(2021, 5, 12))).ties()
    assert sorted(tie.weight for tie in found) == [0.5, 1.0]


def test_a_later_stand_takes_the_place_of_an_earlier_one(teller: Teller):
    teller.tell("In March the Oars rejected Brandt.", "Oars", "rejects", "Brandt", when="2021-03")
    teller.tell("In April the Oars accepted Brandt.", "Oars", "accepts", "Brandt", when="2021-04")
    assert only(teller, Asked(as_of=date(2021, 3, 31))).sign == -1
    assert (only(teller).sign, only(teller).hostile) == (1, 0)


def test_two_stands_of_which_neither_is_surely_later_both_count(teller: Teller):
    teller.tell("In 2021 the Oars rejected Brandt.", "Oars", "rejects", "Brandt", when="2021")
    teller.tell("In April the Oars accepted Brandt.", "Oars", "accepts", "Brandt", when="2021-04")
    assert none_at_all(teller, Asked())  # 1 for and 1 against are no tie


def test_a_member_may_reject_what_it_belongs_to_and_stay_a_member(teller: Teller):
    teller.tell("The Oars joined the League.", "Oars", "member_of", "League", when="2020")
    teller.tell("The Oars rejected the League.", "Oars", "rejects", "League", when="2021-04")
    (found,) = network(teller.snap, Asked()).net
    assert found == 0


def test_what_came_out_later_was_not_known(teller: Teller):
    teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt", published="2021-05-12")
    assert none_at_all(teller, Asked(known_by=date(2021, 5, 11)))
    assert only(teller, Asked(known_by=date(2021, 5, 12))).sign == -1


def test_a_text_of_an_unknown_day_was_known_when_it_was_fetched(teller: Teller):
    teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt", published=None,
                fetched="2021-06-01")  # fmt: skip
    assert none_at_all(teller, Asked(known_by=date(2021, 5, 31)))
    assert only(teller, Asked(known_by=date(2021, 6, 1))).sign == -1


def test_a_month_of_publication_was_known_at_its_end(teller: Teller):
    teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt", published="2021-05")
    assert none_at_all(teller, Asked(known_by=date(2021, 5, 30)))


def test_one_origin_is_one_voice(teller: Teller):
    one = teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt")
    two = teller.tell("Brandt was rejected by the Oars.", "Oars", "rejects", "Brandt")
    wire = {entry.claim.evidence.doc_id: "the wire" for entry in (one, two)}
    (apart,) = network(teller.snap, EVERYTHING).ties()
    (together,) = network(teller.snap, EVERYTHING, wire).ties()
    assert (apart.weight, together.weight) == (2.0, 1.0)
    assert set(together.claim_ids) == {one.id, two.id}


def test_doubtful_words_weigh_less(teller: Teller):
    teller.tell("The Oars probably back Brandt.", "Oars", "backs", "Brandt",
                certainty=Certainty.PROBABLE)  # fmt: skip
    assert only(teller).weight == 0.7


def test_what_an_actor_says_of_itself_weighs_as_much_as_what_the_author_says(teller: Teller):
    teller.tell("The Oars say that they back Brandt.", "Oars", "backs", "Brandt", holder="Oars")
    assert only(teller).weight == 1.0


def test_both_directions_are_one_tie(teller: Teller):
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls")
    teller.tell("The Gulls back the Oars.", "Gulls", "backs", "Oars")
    assert only(teller).weight == 2.0


def test_the_report_prints_its_rule_and_a_hash_of_what_it_was_made_from(teller: Teller):
    teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt")
    report = ties(teller.snap, EVERYTHING)
    assert report.rules == (*rules(EVERYTHING), SPREAD)
    assert len(report.digest) == 16
    teller.tell("The Gulls back the Oars.", "Gulls", "backs", "Oars")
    assert ties(teller.snap, EVERYTHING).digest != report.digest


def test_the_heaviest_tie_comes_first_and_equals_in_the_order_of_their_ends(teller: Teller):
    teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt", confidence=0.9)
    teller.tell("The Gulls back Brandt.", "Gulls", "backs", "Brandt", confidence=0.9)
    teller.tell("The Elms fight the Oars.", "Elms", "fights", "Oars", confidence=1.0)
    net = network(teller.snap, EVERYTHING)
    wanted = sorted(net.ties(), key=lambda tie: (-tie.weight, tie.subject, tie.object))
    assert list(net.heaviest_first()) == wanted
    assert [tie.weight for tie in wanted] == [1.0, 0.9, 0.9]


def test_the_report_says_the_day_and_the_half_life_that_it_used():
    teller = Teller()
    teller.tell("The Oars praised the Gulls.", "Oars", "praises", "Gulls", when="2021-04-12",
                published="2021-05-12")  # fmt: skip
    usual, short = ties(teller.snap, Asked()), ties(teller.snap, Asked(), half_life=30)
    assert usual.asked.as_of == date(2021, 5, 12)
    assert any("every 30 days" in rule for rule in short.rules)
    assert usual.digest != short.digest
    assert short.findings[0].value == pytest.approx(0.25)


def test_who_only_belongs_to_whom_comes_last():
    teller = Teller()
    teller.tell("Brandt leads the Oars.", "Brandt", "leads", "Oars")
    teller.tell("The Gulls say they back Lind.", "Gulls", "backs", "Lind", confidence=0.5)
    found = ties(teller.snap, Asked(floor=0)).findings
    assert [(one.under, one.value) for one in found] == [(STANDS, 0.5), (BELONGS, 1.0)]


def test_what_a_foe_says_of_an_actor_weighs_less_than_what_a_stranger_says(teller: Teller):
    teller.tell("Stein says that Brandt aided the Gulls.", "Brandt", "backs", "Gulls",
                holder="Stein")  # fmt: skip
    stranger = only(teller).weight
    teller.tell("In May Stein accused Brandt.", "Stein", "accuses", "Brandt")
    foe = next(tie.weight for tie in network(teller.snap, EVERYTHING).ties()
               if actor_id("Stein") not in (tie.subject, tie.object))  # fmt: skip
    assert (stranger, foe) == (0.7, 0.4)
