"""The export follows the claims contract, version 1, and every quote in it can be looked up."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.show.contract import contract_lines
from faultlines.vocab.relations import RELATIONS
from tests.show.world import World, actor_id, make_world

KEYS = {
    "document": {"kind", "version", "id", "path", "title", "published", "language", "source",
                 "chars"},
    "actor": {"kind", "id", "name", "schema", "aliases", "mentions"},
    "event": {"kind", "id", "type", "mode", "span", "quote", "sentence", "when", "where", "roles",
              "stated_count", "deaths", "injuries"},
    "claim": {"kind", "id", "subject", "relation", "object", "holder", "stance", "certainty",
              "modality", "condition", "when", "sign", "sentence", "quote", "cue", "extractor",
              "confidence"},
    "attribution": {"kind", "id", "source", "cue", "content", "holder", "sentence", "claims"},
    "forecast": {"kind", "id", "statement", "quote", "sentence", "author", "probability_words",
                 "probability", "condition", "horizon", "advice", "claims"},
}  # fmt: skip


def rows_of(snap: Snapshot) -> list[dict[str, Any]]:
    return [json.loads(json.dumps(row)) for row in contract_lines(snap)]


@pytest.fixture(scope="module")
def rows(snap: Snapshot) -> list[dict[str, Any]]:
    return rows_of(snap)


def kind(rows: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [row for row in rows if row["kind"] == name]


def test_every_line_has_the_keys_of_its_kind(rows: list[dict[str, Any]]):
    assert {row["kind"] for row in rows} == set(KEYS)
    for row in rows:
        assert set(row) == KEYS[row["kind"]]


def test_the_lines_come_document_by_document_in_order(rows: list[dict[str, Any]]):
    kinds = [row["kind"] for row in rows]
    order = list(KEYS)
    first, second = kinds[: kinds.index("document", 1)], kinds[kinds.index("document", 1) :]
    assert first == sorted(first, key=order.index)
    assert second == ["document"]


def test_the_document_says_where_and_when_it_came_out(rows: list[dict[str, Any]], world: World):
    first, second = kind(rows, "document")
    assert first["version"] == 1
    assert first["published"] == "2021-05-12"
    assert first["chars"] == len(world.document.text)
    assert (second["language"], second["published"]) == ("ar", None)


def test_every_quote_equals_the_text_at_its_place(rows: list[dict[str, Any]], world: World):
    text = world.document.text
    for row in rows:
        if row["kind"] == "claim":
            assert row["quote"] == text[slice(*row["sentence"])]
        if row["kind"] == "event":
            assert row["quote"] == text[slice(*row["span"])]
        if row["kind"] == "forecast":
            assert row["quote"] == text[slice(*row["statement"])]


def test_actors_carry_their_mentions_in_this_document(rows: list[dict[str, Any]], world: World):
    brandt = next(row for row in kind(rows, "actor") if row["name"] == "Tomas Brandt")
    text = world.document.text
    assert {text[start:end] for start, end in brandt["mentions"]} == {"Tomas Brandt", "Brandt"}


def test_every_actor_that_a_claim_names_has_its_line(rows: list[dict[str, Any]]):
    there = {row["id"] for row in kind(rows, "actor")}
    for row in kind(rows, "claim"):
        ends = (row["subject"], row["object"] or {}, row["holder"] or {})
        assert {end["actor"] for end in ends if end.get("actor")} <= there


def test_the_holder_is_nobody_for_the_author(rows: list[dict[str, Any]], world: World):
    claims = {row["id"]: row for row in kind(rows, "claim")}
    assert claims[world.claim("rejects").id]["holder"] is None
    unnamed = claims[world.claim("refuses_to_meet").id]["holder"]
    assert unnamed["actor"] is None
    assert world.document.text[slice(*unnamed["span"])] == "reportedly"
    assert claims[world.claim("attacks").id]["holder"]["actor"] == actor_id("Rolf Stein")


def test_the_sign_is_the_relations_even_for_a_denial(rows: list[dict[str, Any]], world: World):
    claims = {row["id"]: row for row in kind(rows, "claim")}
    denied = claims[world.claim("attacks").id]
    assert (denied["sign"], denied["stance"]) == (-1, "denies")
    for row in claims.values():
        assert row["sign"] == RELATIONS[row["relation"]].sign


def test_a_joint_act_has_the_event_as_its_object(rows: list[dict[str, Any]], world: World):
    (event,) = [row for row in kind(rows, "event") if row["type"] == "joint_statement"]
    assert len(event["roles"]["party"]) == event["stated_count"] == 3
    claims = {row["id"]: row for row in kind(rows, "claim")}
    assert claims[world.claim("signs").id]["object"]["event"] == event["id"]


def test_a_forecast_gives_its_range_and_advice_has_none(rows: list[dict[str, Any]]):
    forecast, advice = kind(rows, "forecast")
    assert (forecast["probability"], forecast["advice"]) == ([0.55, 0.8], False)
    assert (advice["probability"], advice["advice"]) == (None, True)


def test_rejected_claims_are_left_out_everywhere(world: World):
    wrong = world.claim("attacks").id
    rows = rows_of(world.snapshot({wrong: Status.REJECTED}))
    assert wrong not in json.dumps(rows)


def test_an_edited_claim_stands_as_edited(snap: Snapshot):
    stranger = actor_id("Ida Roth")
    edited = [_edit(entry, stranger) for entry in snap.claims]
    rows = rows_of(replace(snap, claims=tuple(edited)))
    row = next(row for row in kind(rows, "claim") if row["relation"] == "opposes")
    assert row["subject"]["actor"] == stranger
    assert row["sign"] == -1


def _edit(entry: Entry, subject: str) -> Entry:
    if entry.claim.relation != "rejects":
        return entry
    claim = replace(entry.claim, relation="opposes")
    return replace(entry, claim=claim, subject=subject, status=Status.EDITED)


@given(st.data())
def test_whatever_people_decide_quotes_stay_and_nothing_dangles(data: st.DataObject):
    world = make_world()
    ids = [claim.id for claim in world.extraction.claims]
    status = {one: data.draw(st.sampled_from(list(Status))) for one in ids}
    rows = rows_of(world.snapshot(status))
    claims = {row["id"] for row in kind(rows, "claim")}
    assert claims == {one for one in ids if status[one] is not Status.REJECTED}
    for row in kind(rows, "claim"):
        assert row["quote"] == world.document.text[slice(*row["sentence"])]
    for row in kind(rows, "attribution") + kind(rows, "forecast"):
        assert set(row["claims"]) <= claims
