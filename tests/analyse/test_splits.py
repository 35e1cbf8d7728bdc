"""Over whom they part, from claims told in sentences."""

from dataclasses import replace

import pytest

from faultlines.analyse.splits import splits
from faultlines.model.claims import Stance
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Snapshot
from tests.analyse.telling import Teller, actor_id
from tests.show.world import actor_id as named
from tests.show.world import make_world

ASKED = Asked(floor=0)


@pytest.fixture
def teller() -> Teller:
    """The Oars are for Brandt, the Gulls against him."""
    made = Teller()
    made.tell("The Oars endorsed Brandt.", "Oars", "endorses", "Brandt")
    made.tell("The Gulls rejected Brandt.", "Gulls", "rejects", "Brandt")
    return made


def of_kind(teller: Teller, kind: str) -> list[Finding]:
    return [one for one in splits(teller.snap, ASKED).findings if one.kind == kind]


def ids(*names: str) -> list[str]:
    return [actor_id(name) for name in names]


def test_a_candidate_with_friends_and_foes_is_a_question_with_two_sides(teller: Teller):
    (sides,) = of_kind(teller, "sides")
    assert (sides.data["for"], sides.data["against"]) == (ids("Oars"), ids("Gulls"))
    assert set(sides.because) == {entry.id for entry in teller.entries}


def test_one_on_whom_all_agree_is_no_question():
    teller = Teller()
    teller.tell("The Gulls rejected Brandt.", "Gulls", "rejects", "Brandt")
    teller.tell("The Lamps oppose Brandt.", "Lamps", "opposes", "Brandt")
    assert of_kind(teller, "sides") == []


def test_who_is_for_him_and_behind_one_who_is_against_plays_both_sides(teller: Teller):
    teller.tell("The Navy accepted Brandt.", "Navy", "accepts", "Brandt")
    backing = teller.tell("The Navy backs the Gulls.", "Navy", "backs", "Gulls")
    (found,) = of_kind(teller, "both_sides")
    assert list(found.about) == ids("Navy", "Brandt", "Gulls")
    assert backing.id in found.because


def test_who_is_behind_one_of_the_same_side_does_not_play_both(teller: Teller):
    teller.tell("The Navy accepted Brandt.", "Navy", "accepts", "Brandt")
    teller.tell("The Navy backs the Oars.", "Navy", "backs", "Oars")
    assert of_kind(teller, "both_sides") == []


def test_a_denied_backing_is_no_double_game(teller: Teller):
    teller.tell("The Navy accepted Brandt.", "Navy", "accepts", "Brandt")
    teller.tell("The Navy denied that the Navy backs the Gulls.", "Navy", "backs", "Gulls",
                stance=Stance.DENIES)  # fmt: skip
    assert of_kind(teller, "both_sides") == []


def test_a_question_runs_through_the_body_that_both_sides_belong_to(teller: Teller):
    for one in ("Oars", "Gulls"):
        teller.tell(f"The {one} belong to the League.", one, "part_of", "League")
    (within,) = of_kind(teller, "split_within")
    assert within.data["body"] == actor_id("League")


def test_a_question_splits_a_camp_whose_people_stand_on_both_sides(teller: Teller):
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls")
    (camp,) = of_kind(teller, "splits_camp")
    assert (camp.data["for"], camp.data["against"]) == (ids("Oars"), ids("Gulls"))


def test_a_question_between_two_camps_splits_neither(teller: Teller):
    teller.tell("The Oars fight the Gulls.", "Oars", "fights", "Gulls")
    assert of_kind(teller, "splits_camp") == []


def test_a_side_is_named_by_whom_it_stands_with(teller: Teller):
    loyal = teller.tell("The Gulls are loyal to the Navy.", "Gulls", "aligned_with", "Navy")
    (company,) = of_kind(teller, "company")
    assert list(company.about) == ids("Gulls", "Navy")
    assert company.because == (loyal.id,)


def test_those_whom_nothing_else_binds_are_no_camp(teller: Teller):
    teller.tell("The Gulls back the Terns.", "Gulls", "backs", "Terns")
    assert of_kind(teller, "splits_camp") == []


def test_a_member_that_keeps_its_distance_is_a_quarrel_within_its_body(teller: Teller):
    for one in ("Oars", "Lamps"):
        teller.tell(f"The {one} belong to the League.", one, "part_of", "League")
    apart = teller.tell("The Lamps keep away from the League.", "Lamps", "distances_from", "League")
    (quarrel,) = of_kind(teller, "quarrel")
    assert quarrel.because == (apart.id,)
    assert quarrel.under == f"Within or towards {{{actor_id('League')}}}"


@pytest.fixture(scope="module")
def crews() -> Snapshot:
    return make_world().snapshot()


def within(snap: Snapshot) -> list[Finding]:
    return [one for one in splits(snap, Asked()).findings if one.kind == "split_within"]


def test_members_against_one_whom_others_are_for_are_a_fault_line(crews: Snapshot):
    claims = tuple(e for e in crews.claims if e.claim.relation != "endorses")
    (found,) = within(replace(crews, claims=claims))
    assert found.data["body"] == named("Harbour League")
    assert found.data["against"] == [named("Gull Company")]
    assert found.data["for"] == [named("Tide Guard")]


def test_a_member_that_agrees_with_its_body_is_none(crews: Snapshot):
    claims = [e for e in crews.claims if e.claim.relation != "endorses"]
    entry = next(e for e in claims if e.claim.relation == "rejects")
    too = replace(entry, id="claim1:too", subject=named("Harbour League"))
    assert within(replace(crews, claims=(*claims, too))) == []


def test_a_country_is_no_body(crews: Snapshot):
    league = named("Harbour League")
    actors = tuple(replace(a, schema="Territory") if a.id == league else a for a in crews.actors)
    changed = replace(crews, actors=actors)
    assert within(changed) == []
    quarrels = [one for one in splits(changed, Asked()).findings if one.kind == "quarrel"]
    assert {one.under for one in quarrels} == {"Elsewhere"}


def test_contested_countries_come_after_people_and_bodies_and_can_be_left_out(crews: Snapshot):
    teller = Teller()
    for one, what, other in (("Oars", "backs", "Port"), ("Gulls", "opposes", "Port")):
        teller.tell(f"The {one} {what} the {other}.", one, what, other)
    actors = tuple(replace(a, schema="Territory") if a.name == "Port" else a
                   for a in teller.snap.actors)  # fmt: skip
    snap = replace(teller.snap, actors=actors)
    assert len(splits(snap, ASKED).findings) == 1
    assert splits(snap, ASKED, places=False).findings == ()


def described(teller: Teller, *names: str) -> list[Finding]:
    """What the sides are called, where these actors are groups that a text only describes."""
    actors = tuple(replace(one, schema="Group") if one.name in names else one
                   for one in teller.snap.actors)  # fmt: skip
    found = splits(replace(teller.snap, actors=actors), ASKED).findings
    return [one for one in found if one.kind == "named_sides"]


def test_a_side_is_called_by_the_described_group_that_stands_with_its_patron(teller: Teller):
    kin = teller.tell("The pro-Navy crews left port.", "pro-Navy crews", "aligned_with", "Navy")
    backed = teller.tell("The Navy backs the Gulls.", "Navy", "backs", "Gulls")
    (found,) = described(teller, "pro-Navy crews")
    assert (found.data["for"], found.data["against"]) == (ids("Oars"), ids("pro-Navy crews"))
    assert {kin.id, backed.id} <= set(found.because)
    assert "is counted among" in found.says


def test_a_patron_of_both_sides_names_neither(teller: Teller):
    teller.tell("The pro-Navy crews left port.", "pro-Navy crews", "aligned_with", "Navy")
    teller.tell("The Navy backs the Gulls.", "Navy", "backs", "Gulls")
    teller.tell("The Oars belong to the Navy.", "Oars", "part_of", "Navy")
    assert described(teller, "pro-Navy crews") == []


def test_nobody_is_counted_among_a_group_that_takes_a_side_itself(teller: Teller):
    teller.tell("The pro-Navy crews left port.", "pro-Navy crews", "aligned_with", "Navy")
    teller.tell("The Navy backs the Gulls.", "Navy", "backs", "Gulls")
    teller.tell("The pro-Navy crews endorsed Brandt.", "pro-Navy crews", "endorses", "Brandt")
    assert described(teller, "pro-Navy crews") == []


def test_nobody_is_counted_among_a_group_that_it_keeps_away_from(teller: Teller):
    teller.tell("The pro-Navy crews left port.", "pro-Navy crews", "aligned_with", "Navy")
    teller.tell("The Navy backs the Gulls.", "Navy", "backs", "Gulls")
    teller.tell("The Gulls split from the pro-Navy crews.", "Gulls", "split_from", "pro-Navy crews")
    assert described(teller, "pro-Navy crews") == []
