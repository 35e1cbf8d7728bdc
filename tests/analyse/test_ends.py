"""What ends a state: deaths, posts and bodies that are left, and what ends nothing."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.standing import standing
from faultlines.analyse.ties import network, ties
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.findings import Asked
from tests.analyse.telling import Teller
from tests.analyse.test_standing import DAYS, OUT, asked, teller_of, ties_of

LATER = date(2022, 1, 1)


def led() -> Teller:
    """Brandt leads the Oars, as a report of 2020 has it."""
    teller = Teller()
    teller.tell("Brandt heads the Oars.", "Brandt", "leads", "Oars", published="2020-01-05")
    return teller


def lasting(teller: Teller, **more: date) -> set[tuple[str, str, str]]:
    """(subject, relation, object) of the states that both folds let stand."""
    question = Asked(**{"as_of": LATER, **more})
    found = standing(teller.snap, question)
    named = {(one.subject, one.entry.claim.relation, one.object) for one in found}
    ids = {one.entry.id for one in found}
    assert ids == {one for tie in network(teller.snap, question).ties() for one in tie.claim_ids}
    return {tuple(word.removeprefix("actor:") for word in one)  # type: ignore[misc]
            for one in named if one[1] not in ("kills", "split_from")}  # fmt: skip


LEADS = {("brandt", "leads", "oars")}


def test_who_was_killed_leads_no_more():
    teller = led()
    teller.tell("The Gulls killed Brandt on 3 March 2020.", "Gulls", "kills", "Brandt",
                when="2020-03-03", published="2020-03-09")  # fmt: skip
    assert lasting(teller) == set()
    assert lasting(teller, as_of=date(2020, 3, 3)) == set()


def test_until_then_he_led():
    teller = led()
    teller.tell("The Gulls killed Brandt on 3 March 2020.", "Gulls", "kills", "Brandt",
                when="2020-03-03", published="2020-03-09")  # fmt: skip
    assert lasting(teller, as_of=date(2020, 3, 2)) == LEADS


def test_what_was_not_yet_known_ended_nothing():
    teller = led()
    teller.tell("Brandt died on 3 March 2020, it is now said of the Oars' man.", "Brandt", "dies",
                "Oars", when="2020-03-03", published="2020-06-01")  # fmt: skip
    assert lasting(teller, known_by=date(2020, 5, 31)) == LEADS
    assert lasting(teller, known_by=date(2020, 6, 1)) == set()


def test_a_later_report_that_calls_the_dead_man_its_head_brings_nobody_back():
    teller = led()
    teller.tell("The Gulls killed Brandt on 3 March 2020.", "Gulls", "kills", "Brandt",
                when="2020-03-03", published="2020-03-09")  # fmt: skip
    teller.tell("Brandt, leader of the Oars, is mourned.", "Brandt", "leads", "Oars",
                published="2021-02-01")  # fmt: skip
    assert lasting(teller) == set()


def test_a_stand_dated_after_the_death_stands():
    teller = led()
    teller.tell("The Gulls killed Brandt on 3 March 2020.", "Gulls", "kills", "Brandt",
                when="2020-03-03", published="2020-03-09")  # fmt: skip
    teller.tell("In May 2020 Brandt was leading the Oars again.", "Brandt", "leads", "Oars",
                when="2020-05", published="2021-02-01")  # fmt: skip
    assert lasting(teller) == LEADS


def test_whoever_backed_the_dead_man_backs_him_no_more():
    teller = Teller()
    teller.tell("The Lamps back Brandt.", "Lamps", "backs", "Brandt", published="2020-01-05")
    teller.tell("The Gulls killed Brandt.", "Gulls", "kills", "Brandt", published="2020-03-09")
    assert lasting(teller) == set()


def test_killing_people_of_a_group_ends_nothing_of_the_group():
    teller = Teller()
    teller.tell("The Lamps back the Oars.", "Lamps", "backs", "Oars", published="2020-01-05")
    teller.tell("The Gulls killed Oars.", "Gulls", "kills", "Oars", published="2020-03-09")
    assert lasting(teller) == {("lamps", "backs", "oars")}


@pytest.mark.parametrize(
    "doubt",
    [
        {"stance": Stance.DENIES},
        {"stance": Stance.RELAYS},
        {"certainty": Certainty.PROBABLE},
        {"modality": Modality.FUTURE},
        {"modality": Modality.HYPOTHETICAL},
        {"holder_unnamed": True},
    ],
)
def test_a_death_that_is_not_surely_told_ends_nothing(doubt):
    teller = led()
    teller.tell("The Gulls killed Brandt on 3 March 2020.", "Gulls", "kills", "Brandt",
                when="2020-03-03", published="2020-03-09", **doubt)  # fmt: skip
    assert lasting(teller) == LEADS


def test_a_death_denied_since_ends_nothing_until_it_is_told_again():
    teller = led()
    teller.tell("Gulls say that Brandt died on 3 March.", "Brandt", "dies", "Gulls",
                when="2020-03-03", published="2020-03-04")  # fmt: skip
    teller.tell("Oars deny that Brandt died.", "Brandt", "dies", "Oars", holder="Oars",
                stance=Stance.DENIES, published="2020-03-05")  # fmt: skip
    assert lasting(teller) == LEADS
    teller.tell("Brandt did die on 3 March, the Lamps found.", "Brandt", "dies", "Lamps",
                when="2020-03-03", published="2020-04-01")  # fmt: skip
    assert lasting(teller) == set()


def test_who_stepped_down_leads_no_more_and_still_stands_with_whom_he_stood():
    teller = led()
    teller.tell("Brandt backs the Gulls.", "Brandt", "backs", "Gulls", published="2020-01-05")
    teller.tell("Brandt resigned as head of the Oars.", "Brandt", "steps_down", "Oars",
                published="2020-03-09")  # fmt: skip
    assert lasting(teller) == {("brandt", "backs", "gulls")}


def test_a_successor_at_the_head_ends_the_leading_before_him_there_and_nowhere_else():
    teller = led()
    teller.tell("Brandt also heads the Nets.", "Brandt", "leads", "Nets", published="2020-01-05")
    teller.tell("Ferro replaced Brandt.", "Ferro", "replaces", "Brandt", published="2020-03-09")
    assert lasting(teller) == {*LEADS, ("brandt", "leads", "nets")}
    teller.tell("Ferro is head of the Oars.", "Ferro", "leads", "Oars", published="2020-03-09")
    assert lasting(teller) == {("ferro", "leads", "oars"), ("brandt", "leads", "nets")}


@pytest.mark.parametrize("relation", ["withdraws_from", "split_from"])
def test_who_left_a_body_belongs_to_it_no_more_though_the_same_report_calls_it_a_part(relation):
    teller = Teller()
    teller.tell("Gulls are part of the Oars.", "Gulls", "part_of", "Oars", published="2020-03-09")
    teller.tell("The Gulls left the Oars.", "Gulls", relation, "Oars", published="2020-03-09")
    assert lasting(teller) == set()


def test_who_is_later_told_to_be_part_of_it_is_so_again():
    teller = Teller()
    teller.tell("The Gulls left the Oars.", "Gulls", "withdraws_from", "Oars",
                published="2020-03-09")  # fmt: skip
    teller.tell("Gulls are part of the Oars.", "Gulls", "part_of", "Oars", published="2020-04-09")
    assert lasting(teller) == {("gulls", "part_of", "oars")}


def test_who_no_longer_backs_somebody_backs_him_no_more():
    teller = Teller()
    teller.tell("Lamps back the Oars.", "Lamps", "backs", "Oars", published="2020-01-05")
    teller.tell("The Lamps no longer back the Oars.", "Lamps", "distances_from", "Oars",
                published="2020-03-09")  # fmt: skip
    assert lasting(teller) == {("lamps", "distances_from", "oars")}


def test_the_authors_own_denial_of_a_state_ends_it_and_another_s_does_not():
    teller = led()
    teller.tell("Oars say: Brandt does not lead them.", "Brandt", "leads", "Oars", holder="Oars",
                stance=Stance.DENIES, published="2020-03-09")  # fmt: skip
    assert lasting(teller) == LEADS
    teller.tell("Brandt is no longer head of the Oars.", "Brandt", "leads", "Oars",
                stance=Stance.DENIES, published="2020-03-10")  # fmt: skip
    assert lasting(teller) == set()


def test_a_break_by_one_side_ends_an_alliance_whatever_the_names_are():
    for one, other in (("Gulls", "Oars"), ("Oars", "Gulls")):
        teller = Teller()
        teller.tell("Gulls and Oars are allies.", "Gulls", "allied_with", "Oars",
                    published="2020-01-05")  # fmt: skip
        teller.tell(f"The {one} broke with the {other}.", one, "distances_from", other,
                    published="2020-03-09")  # fmt: skip
        assert {relation for _, relation, _ in lasting(teller)} == {"distances_from"}


def test_what_the_text_calls_former_makes_no_tie():
    teller = Teller()
    teller.tell("The Oars, formerly part of the Gulls, met.", "Oars", "part_of", "Gulls",
                cue="formerly")  # fmt: skip
    assert not ties(teller.snap, Asked(floor=0)).findings


def test_what_was_so_at_first_does_not_contradict_what_its_report_dates():
    teller = Teller()
    teller.tell("The Oars at first rejected Brandt.", "Oars", "rejects", "Brandt", cue="rejected",
                published="2021-03-09")  # fmt: skip
    assert lasting(teller) == {("oars", "rejects", "brandt")}
    teller.tell("The Oars endorsed Brandt in January.", "Oars", "endorses", "Brandt",
                when="2021-01", published="2021-03-09")  # fmt: skip
    assert lasting(teller) == {("oars", "endorses", "brandt")}


def test_what_had_been_so_leaves_what_only_an_older_report_told():
    teller = Teller()
    teller.tell("The Oars endorsed Brandt.", "Oars", "endorses", "Brandt", published="2020-01-05")
    teller.tell("The Oars had rejected Brandt.", "Oars", "rejects", "Brandt", cue="rejected",
                published="2021-03-09")  # fmt: skip
    assert lasting(teller) == {("oars", "rejects", "brandt")}


def test_a_state_with_an_end_holds_until_then():
    teller = Teller()
    teller.tell("The Oars backed the Gulls from 2014 until 2019.", "Oars", "backs", "Gulls",
                when="2014/2019")  # fmt: skip
    assert not ties(teller.snap, Asked(floor=0)).findings
    assert ties(teller.snap, Asked(floor=0, as_of=date(2018, 1, 1))).findings


def test_the_printed_rule_tells_what_ends_a_state():
    words = " ".join(ties(led().snap, Asked()).rules)
    assert "A death ends every state of a person" in words
    assert "steps_down ends leads, holds_office" in words


ENDING = ("leads", "leads", "part_of", "backs", "allied_with", "rival_of", "kills", "dies",
          "steps_down", "withdraws_from", "distances_from", "replaces", "split_from")  # fmt: skip
ends_told = st.lists(
    st.fixed_dictionaries(
        {
            "ends": st.lists(st.sampled_from(("Oars", "Gulls", "Brandt", "Ferro")), min_size=2,
                             max_size=2, unique=True),
            "relation": st.sampled_from(ENDING),
            "when": st.sampled_from(DAYS),
            "published": st.sampled_from(OUT),
            "stance": st.sampled_from((Stance.ASSERTS, Stance.ASSERTS, *Stance)),
            "certainty": st.sampled_from((Certainty.CERTAIN,) * 4 + (Certainty.POSSIBLE,)),
            "confidence": st.sampled_from((0.3, 0.9)),
            "holder_unnamed": st.sampled_from((False, False, True)),
            "cue": st.sampled_from(("has to do", "has to do", "happened")),
        }
    ),
    max_size=10,
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(ends_told, asked)
def test_both_folds_end_the_same_states(claims, question):
    snap = teller_of(claims).snap
    net = network(snap, question)
    fast = {one for place in range(len(net.pairs)) for one in net.claims(place)}
    assert fast == {one.entry.id for one in standing(snap, question)}


@settings(deadline=None, max_examples=30)
@given(ends_told, asked)
def test_no_tie_of_the_dead_rests_on_a_state(claims, question):
    """Brandt is killed after all that is told; nobody denies it later."""
    teller = teller_of(claims)
    teller.tell("In 2023 the Oars killed Brandt, the courts found in 2024.", "Oars", "kills",
                "Brandt", when="2023", published="2024-01-01")  # fmt: skip
    some = standing(teller.snap, Asked(as_of=date(2024, 2, 1), floor=0))
    states = {
        one.entry.claim.relation for one in some if "actor:brandt" in (one.subject, one.object)
    }
    assert states <= {"kills"}


@settings(deadline=None, max_examples=30)
@given(ends_told, asked)
def test_the_order_of_claims_ends_nothing(claims, question):
    teller = teller_of(claims)
    before = ties_of(teller.snap, question)
    teller.entries.reverse()
    assert ties_of(teller.snap, question) == before
