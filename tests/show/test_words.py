"""A claim in words is never without whoever says so, and never surer than its words."""

import re
from dataclasses import replace

import pytest

from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.text import Publication
from faultlines.model.when import When
from faultlines.show.grammar import fill, listed
from faultlines.show.merging import tellings
from faultlines.show.view import View, short
from faultlines.show.when_words import when_words
from faultlines.show.words import tell
from faultlines.vocab.relations import RELATIONS
from tests.show.world import World, actor_id


def told(snap: Snapshot, world: World, relation: str, nth: int = 0) -> str:
    wanted = world.claim(relation, nth).id
    return tell(View(snap), [entry for entry in snap.claims if entry.id == wanted])


def test_every_line_says_according_to_whom(snap: Snapshot):
    view = View(snap)
    for entry in snap.claims:
        line = tell(view, [entry])
        assert " — according to " in line or " denies that " in line


def test_a_claim_of_the_text_itself_is_the_authors(world: World, snap: Snapshot):
    line = told(snap, world, "rejects")
    assert line == "Gull Company rejects Tomas Brandt — according to the author of [1]"


def test_the_author_goes_by_the_outlet_where_it_is_known(world: World, snap: Snapshot):
    outlet = Publication(doc_id=world.document.id, path="x", published=When.unknown(),
                         source="Coastal Review")  # fmt: skip
    known = replace(snap, publications=(outlet,))
    assert told(known, world, "rejects").endswith("— according to Coastal Review")


def test_a_denial_is_worded_as_one(world: World, snap: Snapshot):
    assert told(snap, world, "attacks") == "Rolf Stein denies that Tide Guard attacked ferry crews"


def test_unnamed_sources_are_said_to_be_unnamed(world: World, snap: Snapshot):
    line = told(snap, world, "refuses_to_meet")
    assert line == (
        "Joon Falk refused to meet Mara Lind — according to sources not named (“reportedly”)"
    )


def test_the_words_doubt_is_kept(world: World, snap: Snapshot):
    assert told(snap, world, "created").endswith(", probable")


def test_a_condition_and_what_only_might_be_are_said(world: World, snap: Snapshot):
    line = told(snap, world, "attacks", 1)
    assert "only if, not said to be so" in line
    assert "on the condition “If paid”" in line


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("certainty", Certainty.POSSIBLE, "possible"),
        ("certainty", Certainty.UNKNOWN, "left open"),
        ("modality", Modality.FUTURE, "yet to come"),
        ("modality", Modality.RECOMMENDED, "advised"),
    ],
)
def test_each_kind_of_doubt_has_its_words(snap: Snapshot, field: str, value: str, said: str):
    entry = snap.claims[0]
    doubted = replace(entry, claim=replace(entry.claim, **{field: value}))
    assert said in tell(View(snap), [doubted])


def test_what_a_person_decided_is_said(snap: Snapshot):
    entry = replace(snap.claims[0], status=Status.EDITED, by="person:ana")
    assert tell(View(snap), [entry]).endswith(" [edited by person:ana]")


def test_an_event_as_object_is_named_by_its_own_words(world: World, snap: Snapshot):
    assert "for “the Dock Nine blast” — according to Lamp Men" in told(
        snap, world, "claims_responsibility"
    )


def test_an_end_that_nobody_knows_stands_in_quotes(snap: Snapshot):
    entry = replace(snap.claims[0], subject=None)
    assert tell(View(snap), [entry]).startswith("“Red Oars”")


def test_signatories_of_one_sentence_are_told_together(world: World, snap: Snapshot):
    signed = [entry for entry in snap.claims if entry.claim.relation == "signs"]
    (one,) = tellings(signed)
    assert len(one.ids) == 3
    line = tell(View(snap), one.entries)
    assert line.startswith("Red Oars, Salt Brigade and Pilot Union signed ")


def test_those_whom_one_met_are_told_together(snap: Snapshot):
    met = [entry for entry in snap.claims if entry.claim.relation == "meets"]
    (one,) = tellings(met)
    assert tell(View(snap), one.entries).startswith("Mara Lind met Oskar Venn and Ida Roth")


def test_the_same_said_in_two_sentences_is_one_line_with_both_ids(world: World, snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "rejects")
    elsewhere = world.document.span(0, 30)
    again = Entry(id="claim1:again", claim=replace(entry.claim, evidence=elsewhere),
                  subject=entry.subject, object=entry.object)  # fmt: skip
    (one,) = tellings([entry, again])
    assert one.ids == (entry.id, "claim1:again")


def test_two_documents_of_one_outlet_say_a_thing_once_and_two_authors_twice(snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "rejects")
    other = snap.documents[1].span(0, 20)
    again = replace(entry, id="claim1:again", claim=replace(entry.claim, evidence=other))
    assert len(tellings([entry, again], lambda doc_id: "Coastal Review")) == 1
    assert len(tellings([entry, again], lambda doc_id: doc_id)) == 2


def test_a_group_s_denial_takes_a_plural_verb(world: World, snap: Snapshot):
    stein = actor_id("Rolf Stein")
    actors = tuple(replace(a, schema="Group") if a.id == stein else a for a in snap.actors)
    assert told(replace(snap, actors=actors), world, "attacks").startswith("Rolf Stein deny that")


def test_a_denial_is_never_told_together_with_what_it_denies(snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "rejects")
    denied = replace(entry, id="claim1:no", claim=replace(entry.claim, stance=Stance.DENIES))
    assert len(tellings([entry, denied])) == 2


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2020-03-30", "2020-03-30"),
        ("2020~", "about 2020"),
        ("[2020-03-11..2020-03-20]", "between 2020-03-11 and 2020-03-20"),
        ("[..2020-03-20]", "before 2020-03-20"),
        ("[2020-03-11..]", "after 2020-03-11"),
        ("2020-03/2020-04", "2020-03 to 2020-04"),
        ("2014/..", "since 2014"),
        ("../2021", "until 2021"),
        (None, ""),
    ],
)
def test_dates_read_as_one_would_say_them(edtf: str | None, words: str):
    assert when_words(When(edtf=edtf)) == words


@pytest.mark.parametrize("relation", sorted(RELATIONS))
def test_every_relation_reads_well_for_one_for_several_and_without_an_object(relation: str):
    form = RELATIONS[relation].says
    one = fill(form, "the crew", "the port", many=False)
    several = fill(form, "the crews", "the port", many=True)
    bare = fill(form, "the crew", "", many=False)
    assert one == form.format(subject="the crew", object="the port")
    assert several.startswith("the crews ")
    assert not re.match(r"the crews (is|was|\w+[a-rt-z]s)\b", several)
    assert "{" not in bare
    assert not bare.endswith((" of", " to", " about", " from", " with", " and", " for"))


@pytest.mark.parametrize(
    ("relation", "several", "bare"),
    [
        ("rejects", "A and B reject C", "A rejects"),
        ("part_of", "A and B are part of C", "A is part"),
        ("fronts_for", "A and B are each a front for C", "A is a front"),
        ("distances_from", "A and B keep their distance from C", "A keeps its distance"),
        ("denies_responsibility", "A and B deny responsibility for C", "A denies responsibility"),
        ("states", "A and B make a statement about C", "A makes a statement"),
        ("absent_from", "A and B were absent from C", "A was absent"),
        ("nominated", "A and B nominated C", "A was nominated"),
        ("signs", "A and B signed C", "A signed"),
    ],
)
def test_plurals_and_missing_objects(relation: str, several: str, bare: str):
    form = RELATIONS[relation].says
    assert fill(form, "A and B", "C", many=True) == several
    assert fill(form, "A", "", many=False) == bare


def test_an_unnamed_group_takes_a_plural_verb(world: World, snap: Snapshot):
    gulls = actor_id("Gull Company")
    actors = tuple(replace(a, schema="Group") if a.id == gulls else a for a in snap.actors)
    line = told(replace(snap, actors=actors), world, "rejects")
    assert line.startswith("Gull Company reject Tomas Brandt")


def test_what_the_author_negates_is_not_called_a_denial(snap: Snapshot):
    entry = next(e for e in snap.claims if e.claim.relation == "rejects")
    negated = replace(entry, claim=replace(entry.claim, stance=Stance.DENIES))
    line = tell(View(snap), [negated])
    assert line == "not so, says the author of [1]: Gull Company rejects Tomas Brandt"


def test_lists_read_as_one_would_say_them():
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert listed(["A", "B", "C", "D"], 3) == "A, B and 2 more"
    assert listed([]) == ""


def test_short_ids_are_the_first_eight_digits():
    assert short("claim1:5b0c12abffee") == "5b0c12ab"
