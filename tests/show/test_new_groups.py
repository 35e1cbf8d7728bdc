"""Which groups a brief calls new or disputed, from reports told in sentences."""

from dataclasses import replace

from faultlines.model.claims import Stance
from faultlines.model.snapshot import Snapshot
from faultlines.show.brief import brief_of
from tests.analyse.telling import Teller

DEED = "claims_responsibility"


def told(snap: Snapshot, key: str) -> str:
    section = next(one for one in brief_of(snap).sections if one.key == key)
    parts = [part for block in section.blocks
             for part in (block.title or "", *(line.text for line in block.lines))]  # fmt: skip
    return "\n".join(parts)


def test_a_group_that_only_claims_or_disowns_a_deed_is_not_new():
    teller = Teller()
    teller.tell("The Oars claimed the raid on Elen.", "Oars", DEED, "Elen")
    teller.tell("The Gulls did not claim the raid on Elen.", "Gulls", DEED, "Elen",
                stance=Stance.DENIES)  # fmt: skip
    assert told(teller.snap, "groups") == ""
    assert "Oars claims responsibility" in told(teller.snap, "harm")


def test_one_that_is_called_new_where_it_claims_a_deed_is():
    teller = Teller()
    teller.tell("A previously unknown group called Terns claimed Elen.", "Terns", DEED, "Elen")
    assert "Terns" in told(teller.snap, "groups")
    assert "claims responsibility" not in told(teller.snap, "harm")


def test_the_deeds_of_a_disputed_group_stand_with_its_origin():
    teller = Teller()
    teller.tell("The Terns are a front for the Gulls.", "Terns", "fronts_for", "Gulls")
    teller.tell("The Terns claimed the raid on Elen.", "Terns", DEED, "Elen")
    assert "Terns claims responsibility" in told(teller.snap, "groups")


def test_a_split_of_years_ago_is_history_and_one_of_this_year_is_news():
    teller = Teller()
    teller.tell("The Oars left the Gulls in 1998.", "Oars", "split_from", "Gulls", when="1998")
    teller.tell("The Lamps left the Gulls in March.", "Lamps", "split_from", "Gulls",
                when="2021-03")  # fmt: skip
    assert "Oars" not in told(teller.snap, "groups")
    assert "Lamps" in told(teller.snap, "groups")
    assert "Oars split from Gulls (1998)" in told(teller.snap, "who")


def test_a_front_is_disputed_however_old():
    teller = Teller()
    teller.tell("The Oars were a front for the Gulls in 1998.", "Oars", "fronts_for", "Gulls",
                when="1998")  # fmt: skip
    assert "Oars" in told(teller.snap, "groups")


def test_the_making_of_a_state_is_no_new_group():
    teller = Teller()
    teller.tell("The Gulls created Elen.", "Gulls", "created", "Elen")
    states = tuple(replace(one, schema="Territory") for one in teller.snap.actors)
    assert told(replace(teller.snap, actors=states), "groups") == ""
