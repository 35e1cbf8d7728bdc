"""The brief answers each of its questions, with a sentence under every answer."""

import json
from dataclasses import replace

import pytest

from faultlines.model.actors import Actor
from faultlines.model.claims import Stance
from faultlines.model.snapshot import Snapshot, Status
from faultlines.show.brief import Brief, brief_of
from faultlines.show.brief_json import brief_data
from faultlines.show.brief_text import brief_text
from faultlines.show.merging import tellings
from faultlines.show.sections.parts import MOST, Line, Section
from tests.analyse.telling import Teller
from tests.show.world import World, actor_id


@pytest.fixture(scope="module")
def brief(snap: Snapshot) -> Brief:
    return brief_of(snap)


def section(brief: Brief, key: str) -> Section:
    return next(one for one in brief.sections if one.key == key)


def lines(brief: Brief, key: str) -> list[Line]:
    return [line for block in section(brief, key).blocks for line in block.lines]


def titles(brief: Brief, key: str) -> list[str | None]:
    return [block.title for block in section(brief, key).blocks]


def texts(brief: Brief, key: str) -> str:
    return "\n".join(line.text for line in lines(brief, key))


def test_every_line_with_an_id_quotes_its_sentence(brief: Brief, world: World):
    shown = [line for one in brief.sections for block in one.blocks for line in block.lines]
    assert len(shown) > 25
    for line in shown:
        assert bool(line.ids) == bool(line.quote)
        if line.evidence is not None:
            span = line.evidence
            assert world.document.text[span.start : span.end] == span.quote


def test_it_says_what_was_read_and_what_could_not_be(brief: Brief):
    text = brief_text(brief)
    assert "[1] crews.txt, “Crews and captains”, 2021-05-12" in text
    assert "in Arabic: kept and searchable, but not read" in text
    assert "no date given" in text


def test_who_is_who_groups_by_body(brief: Brief):
    assert titles(brief, "who") == ["Harbour League (HL)", "Others"]
    assert "Mara Lind leads Tide Guard" in texts(brief, "who")


def test_a_body_is_titled_with_what_it_is_part_of(world: World, snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "leads")
    elsewhere = replace(entry.claim, evidence=world.document.span(0, 30))
    second = replace(entry, id="claim1:two", claim=elsewhere, subject=actor_id("Ida Roth"))
    brief = brief_of(replace(snap, claims=(*snap.claims, second)))
    assert "Tide Guard, part of Northern Navy" in titles(brief, "who")


def test_a_joint_statement_compares_the_count_with_the_names(brief: Brief):
    assert "3 named: Red Oars, Salt Brigade and Pilot Union. The text says 3" in texts(
        brief, "joint"
    )


def test_a_count_that_differs_from_the_names_is_said(world: World, snap: Snapshot):
    events = tuple(replace(e, stated_count=e.stated_count and 5) for e in snap.events)
    assert "But the text says 5: the counts differ" in texts(
        brief_of(replace(snap, events=events)), "joint"
    )


def test_whoever_is_missing_is_shown_with_why_that_stands_out(brief: Brief):
    told = texts(brief, "joint")
    assert "Gull Company was absent from “A statement of 6 May”" in told
    assert "Gull Company is aligned with Tide Guard" in told


def test_meetings_and_refusals_stand_together(brief: Brief):
    told = texts(brief, "contact")
    assert "Mara Lind met Oskar Venn and Ida Roth" in told
    assert "Joon Falk refused to meet Mara Lind" in told


def test_a_contest_names_both_sides_and_comes_first(brief: Brief):
    assert titles(brief, "sides")[0] == (
        "On Tomas Brandt — said to be for: Red Oars and Tide Guard; against: Gull Company"
    )


def test_accepting_one_while_behind_his_opponent_is_set_side_by_side(brief: Brief):
    (title,) = titles(brief, "double")
    assert title == (
        "Tide Guard: said to be for Tomas Brandt, and behind Gull Company, which is against"
    )
    assert [line.text.partition(" — ")[0] for line in lines(brief, "double")] == [
        "Tide Guard accepts Tomas Brandt",
        "Tide Guard backs Gull Company",
        "Gull Company rejects Tomas Brandt",
    ]


def test_for_and_against_the_same_one_is_set_side_by_side(world: World, snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "endorses")
    turned = replace(entry, id="claim1:turned", claim=replace(entry.claim, relation="opposes"))
    brief = brief_of(replace(snap, claims=(*snap.claims, turned)))
    assert "Red Oars: said to be both for and against Tomas Brandt" in titles(brief, "double")


def test_a_disputed_group_is_told_by_others_and_by_itself(brief: Brief):
    assert "Lamp Men — 1 by others, 2 by itself" in titles(brief, "groups")
    told = texts(brief, "groups")
    assert "Gull Company created Lamp Men — according to the author of [1], probable" in told
    assert "Lamp Men claims responsibility for “the Dock Nine blast”" in told


def test_denials_are_kept_apart_and_make_no_tie(brief: Brief, snap: Snapshot):
    denied = {e.id for e in snap.claims if e.claim.stance is Stance.DENIES}
    assert denied
    assert denied <= section(brief, "denials").ids
    for key in ("sides", "double", "harm", "contact", "who"):
        assert not denied & section(brief, key).ids


def test_deaths_are_given_as_stated(brief: Brief):
    assert "“the Dock Nine blast”: 2 killed and 5 injured — according to" in texts(brief, "harm")


def test_forecasts_keep_their_words_their_range_and_their_horizon(brief: Brief):
    (line,) = lines(brief, "forecasts")
    assert "in the words “will probably”, 55 to 80 %, horizon: until 2021-11-30" in line.text
    (advice,) = lines(brief, "advice")
    assert "in the words “should”" in advice.text


def test_what_only_might_be_never_stands_among_what_happened(snap: Snapshot):
    brief = brief_of(snap, floor=0)
    assert "Red Oars attacked Port Elen" in texts(brief, "conditional")
    assert "Red Oars" not in texts(brief, "harm")


def test_claims_below_the_floor_are_counted_not_shown(brief: Brief, snap: Snapshot):
    assert brief.below == 1
    assert "1 read less surely than 0.5" in brief_text(brief)
    assert brief_of(snap, floor=0).below == 0


def test_rejected_claims_are_gone_and_counted(world: World):
    wrong = world.claim("rejects").id
    brief = brief_of(world.snapshot({wrong: Status.REJECTED}))
    assert brief.rejected == 1
    assert all(wrong not in one.ids for one in brief.sections)
    assert "Double" not in brief_text(brief)


def test_what_no_section_shows_is_counted_by_relation(snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "rejects")
    odd = replace(entry, id="claim1:odd", claim=replace(entry.claim, relation="hugs"))
    brief = brief_of(replace(snap, claims=(*snap.claims, odd)))
    assert brief.rest == (("hugs", 1),)
    assert "1 hugs: claims --relation hugs" in brief_text(brief)


def test_no_claim_is_lost(brief: Brief, snap: Snapshot):
    shown = frozenset[str]().union(*(one.ids for one in brief.sections))
    rest = sum(count for _, count in brief.rest)
    claims = {entry.id for entry in snap.claims}
    assert len(shown & claims) + rest + brief.below + brief.rejected == len(claims)


def test_lines_are_no_longer_than_the_page_is_wide(brief: Brief):
    assert max(map(len, brief_text(brief, width=100).splitlines())) <= 100


def test_a_limit_says_what_it_left_out(brief: Brief):
    assert "more: faultlines brief --limit 0" in brief_text(brief, limit=2)
    assert len(brief_text(brief, limit=2)) < len(brief_text(brief))


def test_an_empty_ledger_says_what_to_do():
    text = brief_text(brief_of(Snapshot()))
    assert "No report." in text


def test_as_data_it_says_the_same(brief: Brief):
    data = json.loads(json.dumps(brief_data(brief)))
    keys = {one["key"] for one in data["sections"]}
    assert {"who", "joint", "sides", "double", "groups", "denials", "forecasts"} <= keys
    first = data["sections"][0]["blocks"][0]["lines"][0]
    assert first["ids"]
    assert first["evidence"]["quote"]


def test_comparisons_beyond_a_hundred_are_counted(snap: Snapshot):
    backer = next(e for e in snap.claims if e.claim.relation == "backs")
    foe = next(e for e in snap.claims if e.claim.relation == "rejects")
    crowd = [actor_id(f"crew {n}") for n in range(MOST + 3)]
    actors = [Actor(id=one, name=one, schema="Organization") for one in crowd]
    claims = [
        replace(entry, id=f"claim1:{one}-{end}", **{end: one})
        for one in crowd
        for entry, end in ((backer, "object"), (foe, "subject"))
    ]
    more = replace(snap, actors=(*snap.actors, *actors), claims=(*snap.claims, *claims))
    assert len(section(brief_of(more), "double").blocks) == MOST + 1
    assert texts(brief_of(more), "double").endswith("… and 4 more of this kind")


def test_a_person_with_another_name_is_no_new_group(snap: Snapshot):
    people = {one.id for one in snap.actors if one.schema == "Person"}
    entry = next(e for e in snap.claims if e.subject in people)
    other = replace(entry, id="claim1:other", claim=replace(entry.claim, relation="same_as"))
    named = next(one.name for one in snap.actors if one.id == entry.subject)
    brief = brief_of(replace(snap, claims=(*snap.claims, other)))
    assert not any((one or "").startswith(named) for one in titles(brief, "groups"))


def both_ways(*told: tuple[str, str, str]) -> list[str | None]:
    """Titles of double games of what the Oars are said to do to Brandt: relation, day, report's."""
    teller = Teller()
    for relation, when, published in told:
        teller.tell(f"In a report of {published} the Oars {relation} Brandt ({when}).", "Oars",
                    relation, "Brandt", when=when or None, published=published)  # fmt: skip
    return titles(brief_of(teller.snap), "double")


def test_who_turned_from_one_day_to_another_plays_no_double_game():
    assert both_ways(("endorses", "2021-05-03", "2021-05-04"), ("rejects", "", "2021-06-10")) == []


def test_who_is_for_and_against_in_one_month_may_play_one():
    found = both_ways(
        ("endorses", "2021-05", "2021-06-01"), ("rejects", "2021-05-10", "2021-06-01")
    )
    assert found == ["Oars: said to be both for and against Brandt"]


def test_to_sign_a_statement_together_is_not_to_stand_behind_somebody():
    teller = Teller()
    text = "The Oars and the Gulls signed it."
    teller.tell("The Oars endorsed Brandt.", "Oars", "endorses", "Brandt")
    teller.tell("The Gulls rejected Brandt.", "Gulls", "rejects", "Brandt")
    teller.tell(text, "Oars", "allied_with", "Gulls")
    assert len(titles(brief_of(teller.snap), "double")) == 1
    teller.tell(text, "Oars", "signs", "Gulls")
    assert titles(brief_of(teller.snap), "double") == []


def test_a_sentence_that_another_outlet_prints_again_is_told_once():
    teller = Teller()
    first = teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    again = teller.tell("The Oars back Brandt. ", "Oars", "backs", "Brandt")
    other = teller.tell("Oars still back Brandt.", "Oars", "backs", "Brandt")
    span = replace(again.claim.evidence, end=again.claim.evidence.end - 1,
                   quote=first.claim.evidence.quote)  # fmt: skip
    copy = replace(again, claim=replace(again.claim, evidence=span))
    told = [one.ids for one in tellings([first, copy, other])]
    assert told == [(first.id, copy.id), (other.id,)]
