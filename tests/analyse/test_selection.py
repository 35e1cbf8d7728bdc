"""Contested selection: the laws, cases solved by hand, and the stands that claims give."""

from datetime import date
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.beside import STEADY
from faultlines.analyse.choice import (
    Bloc,
    chances,
    election,
    features,
    fit,
    largest_only,
    logit,
)
from faultlines.analyse.contest import NOBODY, Rules, Voter, one_game, play
from faultlines.analyse.seats import Seats, read_seats
from faultlines.analyse.selection import selection
from faultlines.model.errors import BadInput
from faultlines.model.findings import Asked
from tests.analyse.telling import Teller, actor_id

BOTH = ("Brandt", "Lind")
STANDS = st.fixed_dictionaries({one: st.floats(-1, 1) for one in BOTH})
VOTERS = st.lists(
    st.builds(lambda weight, stands, veto, names: Voter(
        name="x", weight=weight, stands=stands, veto=veto, nominates=names),
        st.integers(1, 50).map(float), STANDS, st.floats(0, 1), st.booleans()),
    min_size=1, max_size=5,
)  # fmt: skip


def bloc(weight: float, brandt: float = 0, lind: float = 0, veto: float = 0,
         nominates: bool = False) -> Voter:  # fmt: skip
    return Voter(name="x", weight=weight, stands={"Brandt": brandt, "Lind": lind}, veto=veto,
                 nominates=nominates)  # fmt: skip


@given(VOTERS, st.integers(0, 99))
@settings(deadline=None, max_examples=50)
def test_a_dictator_always_wins(others: list[Voter], seed: int):
    """More than half of all seats, sure of its own, against the other; nobody else has a veto."""
    weight = sum(one.weight for one in others) + 1
    tame = [bloc(one.weight, one.stands["Brandt"], one.stands["Lind"]) for one in others]
    voters = [bloc(weight, 1, -1, nominates=True), *tame]
    assert one_game(BOTH, voters, Rules(rounds=2), Random(seed)) == "Brandt"


@given(VOTERS, st.integers(0, 99))
@settings(deadline=None, max_examples=50)
def test_a_veto_of_one_never_passes(others: list[Voter], seed: int):
    voters = [bloc(1, brandt=-1, veto=1), *others]
    assert one_game(BOTH, voters, Rules(), Random(seed)) != "Brandt"


@given(VOTERS, st.integers(0, 99), st.sampled_from([2.0, 10.0, 1000.0]))
@settings(deadline=None, max_examples=50)
def test_multiplying_all_seats_changes_nothing(voters: list[Voter], seed: int, times: float):
    from dataclasses import replace

    scaled = [replace(one, weight=one.weight * times) for one in voters]
    there = [one_game(BOTH, voters, Rules(), Random(seed + at)) for at in range(20)]
    here = [one_game(BOTH, scaled, Rules(), Random(seed + at)) for at in range(20)]
    assert here == there


@pytest.mark.parametrize(("voters", "outcome"), [
    ([bloc(40, 1, -1), bloc(30, 1, -1), bloc(30, -1, 1)], "Brandt"),   # 70 of 100 behind one
    ([bloc(40, 1, -1), bloc(30, -1, 1), bloc(30, -1, 1)], "Lind"),     # two smaller ones together
    ([bloc(50, 1, -1), bloc(25, -1, 1), bloc(25, -1, 1)], NOBODY),     # half is not more than half
    ([bloc(60, 1, 1, nominates=True), bloc(20, -1, 1, veto=1), bloc(20, 1, -1)], "Lind"),
])  # fmt: skip
def test_three_blocs_as_solved_by_hand(voters: list[Voter], outcome: str):
    found = {one_game(BOTH, voters, Rules(), Random(seed)) for seed in range(30)}
    assert found == {outcome}


def test_at_least_half_is_enough_where_the_rules_say_so():
    voters = [bloc(50, 1, -1), bloc(50, -1, -1)]
    rules = Rules(strict=False)
    assert {one_game(BOTH, voters, rules, Random(n)) for n in range(10)} == {"Brandt"}


@given(VOTERS)
@settings(deadline=None, max_examples=20)
def test_outcomes_sum_to_one_and_lie_in_their_ranges(voters: list[Voter]):
    found = play(BOTH, [voters] * 5, Rules(), games=20)
    assert sum(one.mean for one in found.values()) == pytest.approx(1)
    assert all(0 <= one.low <= one.high <= 1 for one in found.values())


def test_the_same_question_has_the_same_answer():
    voters = [bloc(3, 0.2), bloc(2, -0.3)]
    assert play(BOTH, [voters] * 5, Rules()) == play(BOTH, [voters] * 5, Rules())


# What simpler rules say

PARTIES = (Bloc(name="a", seats=40, place=3, led=True), Bloc(name="b", seats=35, place=6),
           Bloc(name="c", seats=5, place=None))  # fmt: skip


def test_more_seats_and_the_last_prime_minister_make_the_next_likelier():
    found = logit(PARTIES, elected=True)
    assert found.sum() == pytest.approx(1)
    assert found[0] > found[1] > found[2]


@given(st.sampled_from([2.0, 7.0, 1000.0]))
def test_multiplying_all_seats_changes_no_chance(times: float):
    scaled = [Bloc(name=one.name, seats=one.seats * times, place=one.place, led=one.led)
              for one in PARTIES]  # fmt: skip
    assert logit(scaled) == pytest.approx(logit(PARTIES))


def test_the_largest_gets_its_rate_and_the_others_share_the_rest():
    found = largest_only(PARTIES)
    assert found[0] == pytest.approx(0.6983)
    assert found[1] == found[2]


def test_the_fit_finds_weights_that_made_the_choices():
    draw = np.random.default_rng(1)
    rows = [draw.normal(size=(4, 2)) for _ in range(3000)]
    true = np.array([1.5, -0.7])
    cases = [(one, int(draw.choice(4, p=chances(one, true)))) for one in rows]
    assert fit(cases, firmness=0.01) == pytest.approx(true, abs=0.15)


def test_an_option_that_all_prefer_wins_the_spatial_election():
    found = election([2, 3, 4], np.array([[1.0, 0.0], [0.9, 0.2], [0.6, 0.1]]))
    assert found[0] == pytest.approx(1, abs=1e-3)


def test_of_two_options_the_one_with_more_weight_behind_it_is_likelier():
    found = election([3, 1], np.array([[1.0, 0.0], [0.0, 1.0]]), power=2)
    assert found[0] > found[1] > 0


def test_of_an_unknown_government_nothing_is_made():
    bare = [Bloc(name=one.name, seats=one.seats, place=one.place) for one in PARTIES]
    assert features(PARTIES, elected=None) == pytest.approx(features(bare, elected=None))


def test_a_place_that_nobody_knows_is_said_to_be_unknown():
    assert features(PARTIES, elected=True)[2, 7] == 1


# From claims


@pytest.fixture
def teller() -> Teller:
    made = Teller()
    made.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    made.tell("The Gulls reject Brandt.", "Gulls", "rejects", "Brandt")
    made.tell("The Gulls back Lind.", "Gulls", "backs", "Lind")
    made.tell("The Pilots back the Nets.", "Pilots", "backs", "Nets")
    made.tell("The Pilots back Brandt.", "Pilots", "backs", "Brandt")
    return made


def seats(**weights: float) -> list[Seats]:
    return [Seats(actor=actor_id(name), seats=weight) for name, weight in weights.items()]


def asked(teller: Teller, blocs: list[Seats]):
    return selection(teller.snap, Asked(), [actor_id("Brandt"), actor_id("Lind")], blocs)


def test_whoever_has_most_seats_behind_it_is_likeliest(teller: Teller):
    report = asked(teller, seats(Oars=60, Gulls=20))
    (first, *_) = report.findings
    assert first.about == (actor_id("Brandt"),)
    assert teller.entries[0].id in first.because


def test_a_client_without_a_stand_leans_to_its_patrons(teller: Teller):
    report = asked(teller, seats(Nets=10, Gulls=5))
    (nets,) = [one for one in report.findings
               if one.kind == "stand" and one.about[0] == actor_id("Nets")]  # fmt: skip
    assert nets.data["stand"] == 0.5


def test_a_bloc_without_a_stand_has_most_of_its_leaders(teller: Teller):
    teller.tell("Lind leads the Reed.", "Lind", "leads", "Reed")
    teller.tell("Stein leads the Fern.", "Stein", "leads", "Fern")
    teller.tell("Stein rejects Brandt.", "Stein", "rejects", "Brandt")
    report = asked(teller, seats(Fern=10, Gulls=5))
    (fern,) = [one for one in report.findings
               if one.kind == "stand" and one.about[0] == actor_id("Fern")]  # fmt: skip
    assert (fern.data["stand"], fern.data["through"]) == (-0.8, "leader")


def test_whoever_nominated_somebody_is_for_it(teller: Teller):
    teller.tell("Stein nominated Lind.", "Stein", "nominated", "Lind")
    report = asked(teller, seats(Stein=10, Gulls=5))
    stands = {one.about: one.data["stand"] for one in report.findings if one.kind == "stand"}
    assert stands[actor_id("Stein"), actor_id("Lind")] == 1.0


def test_who_gave_up_is_left_out_until_put_up_again(teller: Teller):
    gave_up = teller.tell("Brandt withdrew, said Lind.", "Brandt", "steps_down", "Lind",
                          when="2021-05-10")  # fmt: skip
    report = asked(teller, seats(Oars=60, Gulls=20))
    (out,) = [one for one in report.findings if one.kind == "withdrawn"]
    assert (out.about, out.because) == ((actor_id("Brandt"),), (gave_up.id,))
    assert not [one for one in report.findings
                if one.kind == "outcome" and one.about == (actor_id("Brandt"),)]  # fmt: skip
    teller.tell("Oars nominated Brandt anew.", "Oars", "nominated", "Brandt", when="2021-05-11")
    report = asked(teller, seats(Oars=60, Gulls=20))
    assert not [one for one in report.findings if one.kind == "withdrawn"]


def test_who_left_an_office_may_still_be_chosen(teller: Teller):
    teller.tell("Brandt resigned, said Lind.", "Brandt", "steps_down", "Lind")
    report = asked(teller, seats(Oars=60, Gulls=20))
    assert not [one for one in report.findings if one.kind == "withdrawn"]


def test_blocs_without_a_stand_are_named(teller: Teller):
    report = asked(teller, seats(Oars=60, Terns=20))
    (silent,) = [one for one in report.findings if one.kind == "no_stand"]
    assert silent.about == (actor_id("Terns"),)


def test_nobody_is_an_outcome(teller: Teller):
    report = asked(teller, seats(Oars=50, Gulls=50))
    assert any(one.kind == "outcome" and not one.about for one in report.findings)


def test_the_table_of_seats_is_read(tmp_path: Path):
    file = tmp_path / "seats.csv"
    file.write_text("bloc,seats,veto,nominates\nOars,60,,yes\nGulls,20,0.5,\n")
    found = read_seats(file, actor_id)
    assert found == (
        Seats(actor=actor_id("Oars"), seats=60, nominates=True),
        Seats(actor=actor_id("Gulls"), seats=20, veto=0.5),
    )


@pytest.mark.parametrize("row", ["Oars,none,,", "Oars,-1,,", ",5,,", "Oars,5,2,"])
def test_a_row_that_cant_be_is_refused_with_its_line(tmp_path: Path, row: str):
    file = tmp_path / "seats.csv"
    file.write_text(f"bloc,seats,veto,nominates\n{row}\n")
    with pytest.raises(BadInput, match="line 2"):
        read_seats(file, actor_id)


def test_where_no_stand_is_known_no_shares_are_given(teller: Teller):
    blocs = seats(Oars=60, Gulls=20)
    who = [actor_id("Brandt"), actor_id("Lind")]
    early = selection(teller.snap, Asked(known_by=date(1990, 1, 1)), who, blocs)
    (only,) = early.findings
    assert only.value is None
    assert "No claim is known" in only.says
    assert "1990-01-01" in only.caveats[0]


def test_who_has_a_veto_and_no_seats_can_stop_somebody(tmp_path: Path, teller: Teller):
    teller.tell("Stein rejects Brandt.", "Stein", "rejects", "Brandt")
    file = tmp_path / "seats.csv"
    file.write_text("bloc,seats,veto,nominates\nOars,60,,\nStein,0,1,\n")
    both = read_seats(file, actor_id)
    assert both[1] == Seats(actor=actor_id("Stein"), seats=0, veto=1)
    chances = [next(one.value for one in asked(teller, list(some)).findings
                    if one.kind == "outcome" and one.about == (actor_id("Brandt"),))
               for some in (both[:1], both)]  # fmt: skip
    assert chances[0] is not None
    assert chances[1] is not None
    assert chances[0] > 3 * chances[1]


@pytest.mark.parametrize("rows", ["Oars,0,,\n", "Oars,0,1,\n"])
def test_a_table_in_which_nobody_decides_is_refused(tmp_path: Path, rows: str):
    file = tmp_path / "seats.csv"
    file.write_text(f"bloc,seats,veto,nominates\n{rows}")
    with pytest.raises(BadInput):
        read_seats(file, actor_id)


def test_each_simpler_rule_has_its_range_or_says_that_no_draw_moves_it(teller: Teller):
    for one in asked(teller, seats(Oars=60, Gulls=20)).findings:
        if one.kind == "beside":
            assert one.low is not None
            assert one.high is not None
            moved = round(one.low, 2) < round(one.high, 2)
            assert moved != (STEADY in one.caveats)


def test_where_simpler_rules_say_nothing_the_reason_is_told(teller: Teller):
    teller.tell("Brandt withdrew, said Lind.", "Brandt", "steps_down", "Lind")
    (silent,) = [one for one in asked(teller, seats(Oars=60, Gulls=20)).findings
                 if one.kind == "beside_none"]  # fmt: skip
    assert silent.caveats == ("They compare candidates, and only one is left.",)
