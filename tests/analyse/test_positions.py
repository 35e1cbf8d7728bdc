"""Who stands where, who turned, and whose claims pull apart."""

from dataclasses import replace
from datetime import date

import pytest

from faultlines.analyse.changes import changes
from faultlines.analyse.positions import positions
from faultlines.model.claims import Modality, Stance
from faultlines.model.findings import Asked, Finding
from faultlines.vocab.earlier import earlier
from faultlines.vocab.load import load_toml
from faultlines.vocab.turning import told_first, turning_words
from tests.analyse.lists import ListTeller
from tests.analyse.telling import Teller, actor_id


def found(teller: Teller, kind: str) -> list[Finding]:
    return [one for one in positions(teller.snap, Asked()).findings if one.kind == kind]


def test_a_later_stand_of_the_other_sign_is_a_reversal():
    teller = Teller()
    no = teller.tell("In March the Oars rejected Brandt.", "Oars", "rejects", "Brandt",
                     when="2021-03")  # fmt: skip
    yes = teller.tell("In April the Oars accepted Brandt.", "Oars", "accepts", "Brandt",
                      when="2021-04")  # fmt: skip
    (turned,) = found(teller, "reversal")
    assert turned.because == (no.id, yes.id)
    assert found(teller, "double_game") == []


def test_two_stands_of_which_neither_is_surely_earlier_pull_apart():
    teller = Teller()
    teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt")
    teller.tell("The Oars accepted Brandt.", "Oars", "accepts", "Brandt")
    (game,) = found(teller, "double_game")
    assert game.about == (actor_id("Oars"), actor_id("Brandt"))
    assert found(teller, "reversal") == []


@pytest.mark.parametrize(
    "text", ["The Oars had accepted Brandt but rejected him.",
             "The Oars at first accepted Brandt but rejected him in March.",
             "The Oars at first accepted Brandt but by March had rejected him."]
)  # fmt: skip
def test_what_was_so_before_in_one_sentence_is_the_earlier_stand(text: str):
    teller = Teller()
    no = teller.tell(text, "Oars", "rejects", "Brandt", cue="rejected",
                     when="2021-03" if "March" in text else None)  # fmt: skip
    yes = teller.tell(text, "Oars", "accepts", "Brandt", cue="accepted")
    (turned,) = found(teller, "reversal")
    assert turned.because == (yes.id, no.id)
    assert found(teller, "double_game") == []


def test_undated_stands_go_by_the_days_of_their_reports():
    teller = Teller()
    teller.tell("The Oars reject Brandt.", "Oars", "rejects", "Brandt", published="2021-03-01")
    teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt", published="2021-04-01")
    (turned,) = found(teller, "reversal")
    assert "as reported on 2021-03-01" in turned.says


def test_eventually_accepting_is_coming_round():
    teller = Teller()
    sentence = "The Oars eventually accepted Brandt."
    entry = teller.tell(sentence, "Oars", "accepts", "Brandt")
    doc = teller.documents[-1]
    at = sentence.index("accepted")
    teller.entries[0] = _with_cue(entry, doc.span(at, at + len("accepted")))
    (turned,) = found(teller, "reversal")
    assert "“eventually”" in turned.says


def test_for_one_and_behind_another_who_is_against_it():
    teller = Teller()
    teller.tell("The Guard accepted Brandt.", "Guard", "accepts", "Brandt")
    teller.tell("The Guard backs the Gulls.", "Guard", "backs", "Gulls")
    teller.tell("The Gulls rejected Brandt.", "Gulls", "rejects", "Brandt")
    (game,) = found(teller, "double_game")
    assert game.about == (actor_id("Guard"), actor_id("Brandt"), actor_id("Gulls"))
    assert set(game.because) == {one.id for one in teller.entries}


def test_denials_and_plans_are_no_stands():
    teller = Teller()
    teller.tell("The Oars deny that they back Brandt.", "Oars", "backs", "Brandt",
                stance=Stance.DENIES)  # fmt: skip
    teller.tell("The Oars would reject Brandt.", "Oars", "rejects", "Brandt",
                modality=Modality.HYPOTHETICAL)  # fmt: skip
    assert positions(teller.snap, Asked()).findings == ()


def test_a_later_day_is_not_looked_at():
    teller = Teller()
    teller.tell("In June the Oars rejected Brandt.", "Oars", "rejects", "Brandt", when="2021-06")
    asked = Asked(as_of=date(2021, 5, 1))
    assert positions(teller.snap, asked).findings == ()


@pytest.fixture
def spring() -> ListTeller:
    teller = ListTeller()
    teller.tell("The Oars reject Brandt.", "Oars", "rejects", "Brandt", published="2021-03-01")
    teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt", published="2021-04-01")
    teller.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls",
                published="2021-04-02")  # fmt: skip
    teller.statement("2021-04-03", ["Pilots", "Nets"], absent=["Gulls"])
    return teller


def kinds(teller: Teller, since: date, asked: Asked | None = None) -> set[str]:
    return {one.kind for one in changes(teller.snap, asked or Asked(), since).findings}


def test_what_april_added(spring: ListTeller):
    assert kinds(spring, date(2021, 4, 1)) == {"reversed", "attributed", "stated_absence"}


def test_since_the_first_report_all_is_new_and_nothing_reversed(spring: ListTeller):
    assert "reversed" not in kinds(spring, date(2021, 3, 1))
    assert "new_position" in kinds(spring, date(2021, 3, 1))


def test_since_the_last_report_nothing_is_new(spring: ListTeller):
    assert kinds(spring, date(2021, 5, 1)) == set()


def test_what_was_known_by_a_day_holds_no_later_change(spring: ListTeller):
    asked = Asked(known_by=date(2021, 4, 1))
    assert kinds(spring, date(2021, 4, 1), asked) == {"reversed"}


@pytest.mark.parametrize("words", load_toml("turning.toml")["yes"])
def test_words_of_turning(words: str):
    wanted = words[words.index("[") + 1 : words.index("]")]
    found_words = turning_words().search(words)
    assert found_words is not None
    assert found_words[0] == wanted


@pytest.mark.parametrize("words", load_toml("turning.toml")["no"])
def test_words_of_no_turning(words: str):
    assert turning_words().search(words) is None


def _with_cue(entry, cue):
    from dataclasses import replace

    return replace(entry, claim=replace(entry.claim, cue=(cue,)))


def test_what_the_same_two_were_said_to_be_before_is_no_new_attribution():
    teller = Teller()
    teller.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls",
                published="2021-01-01")  # fmt: skip
    teller.tell("The Gulls run the Lamps as a front.", "Lamps", "fronts_for", "Gulls",
                published="2021-03-01")  # fmt: skip
    assert kinds(teller, date(2021, 2, 1)) == set()


def test_a_denial_is_no_support_of_a_new_attribution():
    teller = Teller()
    said = teller.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls",
                       published="2021-03-01")  # fmt: skip
    teller.tell("The Gulls denied that the Lamps are a front for them.", "Lamps", "fronts_for",
                "Gulls", stance=Stance.DENIES, published="2021-03-01")  # fmt: skip
    found = changes(teller.snap, Asked(), date(2021, 2, 1)).findings
    assert [one.because for one in found if one.kind == "attributed"] == [(said.id,)]


def test_a_position_says_its_days():
    teller = Teller()
    teller.tell("The Oars backed Brandt on 3 March 2021.", "Oars", "backs", "Brandt",
                when="2021-03-03")  # fmt: skip
    (one,) = found(teller, "position")
    assert one.says.endswith("for (by 2021-03-03)")


def test_a_turn_that_is_told_with_both_stands_is_told_once():
    teller = Teller()
    teller.tell("The Oars rejected Brandt.", "Oars", "rejects", "Brandt", published="2021-05-04")
    teller.tell("The Oars eventually accepted Brandt.", "Oars", "accepts", "Brandt",
                published="2021-06-10")  # fmt: skip
    found = [one for one in positions(teller.snap, Asked()).findings if one.kind == "reversal"]
    assert [one.data["from"] for one in found] == [-1]


def test_a_new_denial_stands_with_what_it_denies():
    teller = Teller()
    said = teller.tell("Peru backs the Gulls.", "Peru", "backs", "Gulls", published="2021-05-04")
    no = teller.tell("Peru denied that it backs the Gulls.", "Peru", "backs", "Gulls",
                     published="2021-06-10", stance=Stance.DENIES)  # fmt: skip
    found = changes(teller.snap, Asked(), date(2021, 6, 1)).findings
    assert [one.because for one in found if one.kind == "denied"] == [(no.id, said.id)]


def test_a_denial_of_what_nobody_said_is_no_change():
    teller = Teller()
    teller.tell("Peru denied that it backs the Gulls.", "Peru", "backs", "Gulls",
                published="2021-06-10", stance=Stance.DENIES)  # fmt: skip
    assert changes(teller.snap, Asked(), date(2021, 6, 1)).findings == ()


def test_who_signs_the_same_stands_behind_nobody():
    teller = Teller()
    text = "The Oars and the Gulls signed it."
    teller.tell("The Oars endorsed Brandt.", "Oars", "endorses", "Brandt")
    teller.tell("The Gulls rejected Brandt.", "Gulls", "rejects", "Brandt")
    teller.tell(text, "Oars", "allied_with", "Gulls")
    teller.tell(text, "Oars", "signs", "Gulls")
    assert "double_game" not in {one.kind for one in positions(teller.snap, Asked()).findings}


def test_a_meeting_or_a_visit_is_no_stand_and_a_refusal_to_meet_is_one():
    teller = Teller()
    teller.tell("The Oars met Brandt.", "Oars", "meets", "Brandt")
    teller.tell("The Gulls visited Brandt.", "Gulls", "visits", "Brandt")
    teller.tell("The Pilots refused to meet Brandt.", "Pilots", "refuses_to_meet", "Brandt")
    assert [one.about for one in found(teller, "position")] == [
        (actor_id("Pilots"), actor_id("Brandt"))
    ]


def test_to_take_a_place_is_no_stand_towards_it():
    teller = Teller()
    teller.tell("The Oars captured Port Elen.", "Oars", "captures", "Port Elen")
    port = actor_id("Port Elen")
    teller.actors[port] = replace(teller.actors[port], schema="Territory")
    assert found(teller, "position") == []


def test_what_a_foe_says_of_an_actors_stand_is_his_word():
    teller = Teller()
    teller.tell("The Gulls accuse Brandt of it.", "Gulls", "accuses", "Brandt")
    said = teller.tell("The Gulls say that Brandt aided the Oars.", "Brandt", "aids", "Oars",
                       holder="Gulls")  # fmt: skip
    teller.tell("Brandt, too, fights the Oars.", "Brandt", "fights", "Oars")
    (one,) = found(teller, "alleged")
    assert one.about == (actor_id("Brandt"), actor_id("Oars"), actor_id("Gulls"))
    assert one.because == (said.id,)
    assert found(teller, "double_game") == []
    (stand,) = [one for one in found(teller, "position") if one.about[1] == actor_id("Oars")]
    assert said.id not in stand.because


def test_what_a_friend_or_a_stranger_says_of_an_actors_stand_is_its_stand():
    teller = Teller()
    teller.tell("Stein says that Brandt aided the Oars.", "Brandt", "aids", "Oars", holder="Stein")
    assert [one.kind for one in positions(teller.snap, Asked()).findings] == ["position"]


def words_before(sentence: str) -> str:
    return sentence[: sentence.index("[")]


@pytest.mark.parametrize("words", load_toml("turning.toml")["first"]["yes"])
def test_words_of_what_was_so_before(words: str):
    assert told_first(words_before(words))


@pytest.mark.parametrize("words", load_toml("turning.toml")["first"]["no"])
def test_words_of_what_is_so(words: str):
    assert not told_first(words_before(words))


@pytest.mark.parametrize(("early", "cue"), [
    ("The Oars at first rejected Brandt.", "rejected"),
    ("At first, the Oars rejected Brandt.", "rejected"),
    ("The Oars rejected Brandt at first.", "rejected"),
    ("The Oars used to oppose Brandt.", "oppose"),
    ("The Oars had long opposed Brandt.", "opposed"),
])  # fmt: skip
def test_what_was_so_at_first_comes_before_what_a_report_of_that_day_dates(early, cue):
    teller = Teller()
    yes = teller.tell("The Oars endorsed Brandt on 3 March.", "Oars", "endorses", "Brandt",
                      when="2021-03-03")  # fmt: skip
    no = teller.tell(early, "Oars", "rejects", "Brandt", cue=cue)
    (turned,) = found(teller, "reversal")
    assert turned.because == (no.id, yes.id)
    assert found(teller, "double_game") == []


def test_had_in_a_later_report_is_not_put_before_what_an_older_one_dates():
    teller = Teller()
    yes = teller.tell("The Oars endorsed Brandt on 3 March.", "Oars", "endorses", "Brandt",
                      when="2021-03-03")  # fmt: skip
    no = teller.tell("The Oars had rejected Brandt.", "Oars", "rejects", "Brandt", cue="rejected",
                     published="2022-01-01")  # fmt: skip
    (turned,) = found(teller, "reversal")
    assert turned.because == (yes.id, no.id)


def test_what_was_so_only_at_first_is_no_new_position():
    teller = Teller()
    teller.tell("The Oars initially opposed Brandt.", "Oars", "opposes", "Brandt", cue="opposed")
    assert kinds(teller, date(2021, 1, 1)) == set()


def test_the_new_position_is_the_later_one():
    teller = Teller()
    teller.tell("The Oars came round to Brandt in April.", "Oars", "accepts", "Brandt",
                when="2021-04")  # fmt: skip
    teller.tell("The Oars initially opposed Brandt.", "Oars", "opposes", "Brandt", cue="opposed")
    (new,) = changes(teller.snap, Asked(), date(2021, 1, 1)).findings
    assert new.says.endswith("} is for {actor:brandt}")


def test_by_then_it_had_and_what_somebody_says_it_had_are_not_plainly_earlier():
    teller = Teller()
    by = teller.tell("By then the Oars had rejected Brandt.", "Oars", "rejects", "Brandt",
                     cue="rejected")  # fmt: skip
    said = teller.tell("Ferro said the Oars had rejected Brandt.", "Oars", "rejects", "Brandt",
                       cue="rejected", holder="Ferro")  # fmt: skip
    assert [earlier(by.claim), earlier(said.claim)] == [0, 0]


def with_cue_of(words: str) -> int:
    """How surely the sentence puts the verb in brackets before what else is told."""
    verb = words[words.index("[") + 1 : words.index("]")]
    sentence = words.replace("[", "").replace("]", "")
    return earlier(Teller().tell(sentence, "union", "backs", sentence, cue=verb).claim)


@pytest.mark.parametrize("words", load_toml("turning.toml")["earlier"]["yes"])
def test_words_that_put_a_stand_before_any_other(words: str):
    assert with_cue_of(words) == 2


@pytest.mark.parametrize("words", load_toml("turning.toml")["earlier"]["no"])
def test_words_that_put_a_stand_before_no_other(words: str):
    assert with_cue_of(words) == 0
