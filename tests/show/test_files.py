"""Tables for a spreadsheet, and finding and choosing by what a user types."""

import csv
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.model.claims import Stance
from faultlines.model.errors import NotFound
from faultlines.model.snapshot import Snapshot, Status
from faultlines.show.choose import AUTHOR, Wanted, chosen
from faultlines.show.find import (
    find_actor,
    find_claim,
    find_documents,
    find_one,
    find_relation,
)
from faultlines.show.lists import actor_lines, actor_rows, claim_lines
from faultlines.show.one_claim import Ruling, claim_page, thing_data, thing_page
from faultlines.show.table import COLUMNS, csv_lines, safe
from faultlines.show.view import View, short
from tests.show.world import World, actor_id


def relations(snap: Snapshot, wanted: Wanted) -> set[str]:
    return {entry.claim.relation for entry in chosen(snap, wanted)}


def test_the_table_has_a_row_for_each_claim(snap: Snapshot):
    rows = list(csv.DictReader(csv_lines(snap)))
    assert len(rows) == len(snap.claims)
    assert tuple(rows[0]) == COLUMNS
    turned = next(row for row in rows if row["relation"] == "rejects")
    assert (turned["subject"], turned["object"], turned["sign"]) == (
        "Gull Company", "Tomas Brandt", "-1")  # fmt: skip


def test_no_name_becomes_a_formula(snap: Snapshot):
    evil = tuple(replace(actor, name=f"=cmd|'{actor.name}'!A0") for actor in snap.actors)
    rows = list(csv.DictReader(csv_lines(replace(snap, actors=evil))))
    assert all(row["subject"].startswith("'=") for row in rows)


@given(st.text())
def test_a_safe_cell_never_starts_a_formula(words: str):
    kept = safe(words)
    assert isinstance(kept, str)
    assert not kept.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert kept.removeprefix("'") == words or kept == words


@pytest.mark.parametrize("words", ["tide guard", "Tide Guard", "IT", "actor1:tide-guard", "tide"])
def test_an_actor_goes_by_name_alias_or_id(snap: Snapshot, words: str):
    assert find_actor(snap, words).name == "Tide Guard"


def test_an_ambiguous_name_lists_who_it_may_be(snap: Snapshot):
    with pytest.raises(NotFound, match=r"Harbour League.*Give the id"):
        find_actor(snap, "a")
    with pytest.raises(NotFound, match="faultlines actors"):
        find_actor(snap, "Nobody of that name")


def test_a_claim_goes_by_the_beginning_of_its_id(snap: Snapshot):
    entry = snap.claims[0]
    assert find_claim(snap, entry.id) == entry
    assert find_claim(snap, short(entry.id)) == entry
    assert find_claim(snap, entry.id[:15]) == entry
    with pytest.raises(NotFound, match="Give more"):
        find_claim(snap, "claim1:")
    for nothing in ("", "zz"):
        with pytest.raises(NotFound, match="begins with"):
            find_claim(snap, nothing)


def test_forecasts_and_events_open_by_their_ids_too(snap: Snapshot):
    assert find_one(snap, short(snap.forecasts[0].id)) == snap.forecasts[0]
    assert find_one(snap, short(snap.events[1].id)) == snap.events[1]


def test_relations_are_found_as_people_write_them():
    assert find_relation("Part of") == "part_of"
    with pytest.raises(NotFound, match="rejects"):
        find_relation("hugs")


def test_documents_go_by_path_title_or_id(snap: Snapshot, world: World):
    for words in ("crews.txt", "captains", short(world.document.id)):
        assert find_documents(snap, words) == (world.document,)
    with pytest.raises(NotFound, match="faultlines brief"):
        find_documents(snap, "nothing like it")


def test_claims_are_chosen_by_who_says_so(snap: Snapshot):
    assert relations(snap, Wanted(holder=actor_id("Rolf Stein"))) == {"attacks"}
    assert "rejects" in relations(snap, Wanted(holder=AUTHOR))
    assert "created" not in relations(snap, Wanted(holder=actor_id("Lamp Men")))


def test_claims_are_chosen_by_day(snap: Snapshot):
    early = Wanted(first=date(2021, 5, 1), last=date(2021, 5, 4))
    assert relations(snap, early) == {"visits"}
    assert relations(snap, Wanted(first=date(2021, 5, 6))) == {"signs"}
    assert relations(snap, Wanted(last=date(2021, 1, 1))) == set()


def test_claims_are_chosen_by_actor_relation_and_stance(snap: Snapshot):
    assert relations(snap, Wanted(actor=actor_id("Port Elen"))) == {"visits", "attacks"}
    assert relations(snap, Wanted(relation="meets")) == {"meets"}
    assert relations(snap, Wanted(stance=Stance.DENIES)) == {"attacks", "split_from"}
    assert relations(snap, Wanted(documents=frozenset({"doc1:none"}))) == set()


def test_the_rejected_are_chosen_only_when_asked_for(world: World):
    wrong = world.claim("backs").id
    snap = world.snapshot({wrong: Status.REJECTED})
    assert "backs" not in relations(snap, Wanted())
    assert relations(snap, Wanted(status=Status.REJECTED)) == {"backs"}


def test_a_list_of_claims_gives_id_words_and_sentence(snap: Snapshot):
    first, second, *_ = claim_lines(View(snap), snap.claims)
    assert first.startswith(short(snap.claims[0].id))
    assert second.strip().startswith("“")


def test_actors_come_most_spoken_of_first(snap: Snapshot):
    rows = actor_rows(View(snap))
    assert rows[0]["name"] == "Gull Company"
    assert rows[0]["claims"] >= rows[-1]["claims"]
    assert any("also: HL" in line for line in actor_lines(rows))


def test_one_claim_is_laid_open(snap: Snapshot, world: World):
    entry = next(e for e in snap.claims if e.claim.relation == "rejects")
    ruled = Ruling(what="accept", by="person:ana", made="2021-06-01", reason="plain")
    page = " ".join("\n".join(claim_page(View(snap), entry, [ruled])).split())
    assert (
        "▶ The Red Oars endorsed Tomas Brandt, but the Gull Company **rejected** Brandt. ◀" in page
    )
    assert "rule test/rejects fired on “rejected”" in page
    assert "accept by person:ana, 2021-06-01: plain" in page
    assert "[1] crews.txt" in page
    assert "Tomas Brandt (“Brandt”)" in page


def test_forecasts_and_events_are_laid_open_too(snap: Snapshot):
    view = View(snap)
    assert "55 to 80 %" in "\n".join(thing_page(view, snap.forecasts[0]))
    roster = "\n".join(thing_page(view, snap.events[0]))
    assert "Red Oars, Salt Brigade, Pilot Union" in roster
    assert "3, as stated" in roster
    assert thing_data(view, snap.events[0], ())["document"] == snap.documents[0].id
    assert thing_data(view, snap.forecasts[0], ())["advice"] is False
    assert thing_data(view, snap.claims[0], ())["decisions"] == []
