"""Who signed, who is said to be missing, and who was expected and is missing."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.absences import absences
from faultlines.analyse.company import Past, base_rate, features
from faultlines.analyse.cosigning import expected, shipped
from faultlines.model.findings import Asked, Finding
from tests.analyse.lists import ListTeller
from tests.analyse.telling import actor_id


@pytest.fixture
def league() -> ListTeller:
    """Three crews of the League signed; the Gulls, of the League too, did not."""
    teller = ListTeller()
    for crew in ("Oars", "Brigade", "Pilots", "Gulls"):
        teller.tell(f"The {crew} are part of the League.", crew, "part_of", "League")
    teller.statement("2021-05-06", ["Oars", "Brigade", "Pilots"], stated=3)
    return teller


def found(teller: ListTeller, kind: str, asked: Asked | None = None) -> list[Finding]:
    return [one for one in absences(teller.snap, asked or Asked()).findings if one.kind == kind]


def test_a_fourth_crew_of_the_league_was_to_be_expected(league: ListTeller):
    (gulls,) = found(league, "expected_absence")
    assert gulls.about == (actor_id("Gulls"),)
    assert gulls.value == pytest.approx(3.5 / 4)
    assert gulls.data["structural"] is True
    assert "Structural: no earlier lists to go by." in gulls.caveats


def test_it_rests_on_the_claim_that_the_gulls_are_of_the_league(league: ListTeller):
    (gulls,) = found(league, "expected_absence")
    (claim,) = [one.id for one in league.entries if one.subject == actor_id("Gulls")]
    assert gulls.because == (claim,)


def test_nobody_is_expected_who_has_nothing_in_common_with_the_list(league: ListTeller):
    league.tell("The Lamps are part of the Circus.", "Lamps", "part_of", "Circus")
    assert [one.about[0] for one in found(league, "expected_absence")] == [actor_id("Gulls")]


def test_the_umbrella_itself_is_not_missing_from_a_list_of_its_members(league: ListTeller):
    league.tell("The League is part of the Alliance.", "League", "part_of", "Alliance")
    assert actor_id("League") not in {one.about[0] for one in found(league, "expected_absence")}


@pytest.mark.parametrize("relation", ["distances_from", "withdraws_from"])
def test_one_that_keeps_away_from_the_league_is_less_expected(league: ListTeller, relation: str):
    league.tell("The Gulls and the League, it says, have parted.", "Gulls", relation, "League")
    (gulls,) = found(league, "expected_absence")
    assert gulls.value == pytest.approx(7 / 10)  # odds of 7 to 1, by a third


def test_who_was_formed_later_is_not_missing(league: ListTeller):
    league.tell("In June the Guard created the Gulls.", "Guard", "created", "Gulls",
                when="2021-06")  # fmt: skip
    assert found(league, "expected_absence") == []


def test_who_is_told_of_before_the_day_was_there(league: ListTeller):
    league.tell("In 2020 the Gulls praised Lind.", "Gulls", "praises", "Lind", when="2020")
    (gulls,) = found(league, "expected_absence")
    assert gulls.data["existed"] is True


def test_a_part_of_a_part_is_a_part(league: ListTeller):
    league.tell("The Nets are part of the Gulls.", "Nets", "part_of", "Gulls")
    names = {one.about[0] for one in found(league, "expected_absence")}
    assert names == {actor_id("Gulls"), actor_id("Nets")}


def test_a_stated_absence_stands_apart_from_a_computed_one():
    teller = ListTeller()
    teller.statement("2021-05-06", ["Oars", "Brigade"], absent=["Gulls"])
    assert [one.about for one in found(teller, "stated_absence")] == [(actor_id("Gulls"),)]
    assert found(teller, "expected_absence") == []


def test_counts_that_differ_are_said_to(league: ListTeller):
    league.statement("2021-05-07", ["Lamps", "Nets"], stated=3)
    last = found(league, "roster")[-1]
    assert (last.data["stated"], last.data["listed"]) == (3, 2)
    assert last.caveats == ("The list may not be whole.",)


def test_two_reports_of_one_list_are_one_list(league: ListTeller):
    league.statement("2021-05-06", ["Oars", "Brigade"])
    assert len(found(league, "roster")) == 1


def test_a_usual_partner_that_is_missing_is_expected_by_past_lists():
    teller = ListTeller()
    for month in range(1, 7):
        teller.statement(f"2021-0{month}-06", ["Oars", "Brigade", "Gulls"])
        teller.statement(f"2021-0{month}-20", ["Lamps", "Nets"])
    teller.statement("2021-08-06", ["Oars", "Brigade"])
    (gulls,) = [one for one in found(teller, "expected_absence") if "2021-08-06" in one.under]
    assert gulls.about == (actor_id("Gulls"),)
    assert gulls.data["structural"] is False
    assert gulls.value is not None
    assert gulls.value > 0.7
    assert "it signed 6 of 12 earlier lists, mostly with" in gulls.says
    assert len(gulls.because) == 6


def test_it_is_said_how_often_the_missing_one_signed_on_the_same_matter():
    teller = ListTeller()
    for month in range(1, 7):
        teller.statement(f"2021-0{month}-06", ["Oars", "Brigade", "Gulls"],
                         on="the harbour levy and its collectors")  # fmt: skip
        teller.statement(f"2021-0{month}-20", ["Oars", "Brigade"],
                         on="curfews at night during every festival")  # fmt: skip
    teller.statement("2021-08-06", ["Oars", "Brigade"], on="the harbour levy and its collectors")
    (gulls,) = [one for one in found(teller, "expected_absence") if "2021-08-06" in one.under]
    assert "of 6 told in much the same words it signed 6" in gulls.says


def test_a_list_that_came_out_later_is_not_known(league: ListTeller):
    league.statement("2021-06-01", ["Lamps", "Nets"])
    asked = Asked(known_by=date(2021, 5, 31))
    assert len(found(league, "roster", asked)) == 1


LISTS = st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=5, max_size=12)


@settings(deadline=None, max_examples=50)
@given(LISTS, st.permutations(range(6)))
def test_calling_the_actors_otherwise_changes_no_chance(rows: list[list[bool]], order: list[int]):
    lists = np.array(rows)
    there = expected(lists[:-1], lists[-1], shipped())
    here = expected(lists[:-1, order], lists[-1, order], shipped())
    assert here == pytest.approx(there[order], abs=1e-9)


@settings(deadline=None, max_examples=50)
@given(LISTS, st.integers(0, 5))
def test_whether_an_actor_signed_does_not_tell_on_its_own_features(
    rows: list[list[bool]], actor: int
):
    lists = np.array(rows)
    turned = lists[-1].copy()
    turned[actor] = not turned[actor]
    past = Past.of(lists[:-1])
    mine = features(past, lists[-1])[actor], features(past, turned)[actor]
    assert mine[0] == pytest.approx(mine[1], abs=1e-9)


@settings(deadline=None, max_examples=50)
@given(LISTS)
def test_chances_lie_between_0_and_1(rows: list[list[bool]]):
    lists = np.array(rows)
    for chance in (expected(lists[:-1], lists[-1], shipped()), base_rate(Past.of(lists))):
        assert ((chance > 0) & (chance < 1)).all()


def test_lists_drawn_by_lot_make_hardly_anybody_expected():
    draw = np.random.default_rng(0)
    chances = []
    for _ in range(30):
        lists = np.array([draw.permutation(25) < 6 for _ in range(11)])
        chances.append(expected(lists[:-1], lists[-1], shipped()))
    assert (np.concatenate(chances) >= 0.5).mean() < 0.02


def test_where_nobody_is_expected_it_is_said_why(league: ListTeller):
    assert found(league, "none_expected") == []
    teller = ListTeller()
    for crew in ("Oars", "Brigade"):
        teller.tell(f"The {crew} are part of the League.", crew, "part_of", "League")
    teller.statement("2021-05-06", ["Oars", "Brigade"], absent=["Gulls"])
    (why,) = found(teller, "none_expected")
    league_id, gulls = actor_id("League"), actor_id("Gulls")
    assert why.says == (
        "Nobody is computed to be missing: there are no earlier lists of the 3 that it takes, and "
        f"what most of its names have in common (belongs to {{{league_id}}}) is said of nobody "
        f"else, and so not of {{{gulls}}}, said to be absent"
    )


def test_a_list_whose_names_share_nothing_says_so():
    teller = ListTeller()
    teller.statement("2021-05-06", ["Oars", "Brigade"])
    (why,) = found(teller, "none_expected")
    assert "no body or patron that most of its names have in common" in why.says
