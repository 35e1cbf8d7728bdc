"""People's decisions are kept, shown, and can be taken back."""

import json

from faultlines.show.view import short
from tests.cli.conftest import Typed
from tests.show.world import World, actor_id


def exported(typed: Typed) -> list[dict]:
    return [json.loads(line) for line in typed("export", "claims").out.splitlines()]


def claim_of(rows: list[dict], claim_id: str) -> dict | None:
    return next((row for row in rows if row["id"] == claim_id), None)


def test_a_rejected_claim_leaves_the_export_until_that_is_undone(typed: Typed, world: World):
    claim = world.claim("backs").id
    said = typed("reject", short(claim), "--by", "ana", "--reason", "misread")
    assert said.code == 0
    assert said.err.startswith(f"reject {short(claim)}: Tide Guard backs Gull Company")
    assert "(person:ana)" in said.err
    assert claim_of(exported(typed), claim) is None
    assert "undone: reject" in typed("undo").err
    assert claim_of(exported(typed), claim)


def test_several_are_decided_at_once_or_none(typed: Typed, world: World):
    first, second = world.claim("backs").id, world.claim("accepts").id
    said = typed("reject", short(first), "ffffffffffff")
    assert said.code == 1
    assert claim_of(exported(typed), first)
    assert typed("reject", short(first), short(second)).code == 0
    rows = exported(typed)
    assert claim_of(rows, first) is None
    assert claim_of(rows, second) is None


def test_an_edit_is_exported_as_edited(typed: Typed, world: World):
    claim = world.claim("endorses").id
    said = typed("edit", short(claim), "--relation", "backs", "--object", "rolf stein",
                 "--stance", "relays", "--by", "person:ana")  # fmt: skip
    assert said.code == 0, said.err
    row = claim_of(exported(typed), claim)
    assert row
    assert (row["relation"], row["stance"]) == ("backs", "relays")
    assert row["object"]["actor"] == actor_id("Rolf Stein")
    assert "[edited by person:ana]" in typed("claims", "--status", "edited").out
    assert "relation: backs" in typed("show", short(claim)).out


def test_an_edit_says_who_holds_a_claim(typed: Typed, world: World):
    claim = short(world.claim("endorses").id)
    assert typed("edit", claim, "--holder", "rolf stein").code == 0
    assert "according to Rolf Stein" in typed("show", claim).out
    assert typed("edit", claim, "--holder", "author").code == 0
    assert "according to the author" in typed("show", claim).out


def test_an_edit_without_a_change_or_with_a_wrong_one_is_refused(typed: Typed, world: World):
    claim = short(world.claim("endorses").id)
    assert typed("edit", claim).code == 1
    said = typed("edit", claim, "--relation", "hugs")
    assert said.code == 1
    assert "rejects" in said.err


def test_two_actors_become_one_and_two_again(typed: Typed):
    said = typed("same", "Gull Company", "Lamp Men", "--by", "ana", "--reason", "the same men")
    assert said.code == 0, said.err
    assert "Gull Company" in said.err
    assert "also: Lamp Men" in typed("actors", "gull").out
    said = typed("different", "Gull Company", "Lamp Men", "--by", "ana")
    assert said.code == 0, said.err
    assert typed("actors", "lamp men").err == "1 actors\n"
    assert "also:" not in typed("actors", "gull").out


def test_decisions_can_be_had_as_json(typed: Typed, world: World):
    made = json.loads(typed("accept", "--json", short(world.claim("backs").id)).out)
    assert made["kind"] == "accept"
    assert made["by"].startswith("person:")
    assert json.loads(typed("undo", "--json").out)["undone"] is True


def test_with_nothing_decided_there_is_nothing_to_undo(typed: Typed):
    said = typed("undo")
    assert said.code == 1
    assert "nothing" in said.err or "no decision" in said.err


def test_after_all_of_it_the_ledger_verifies(typed: Typed, world: World):
    typed("accept", short(world.claim("backs").id))
    typed("same", "Gull Company", "Lamp Men")
    typed("undo")
    said = typed("verify")
    assert said.code == 0
    assert len(said.out.strip()) == 64
    assert "3 decisions" in said.err
    data = json.loads(typed("verify", "--json").out)
    assert data["head"] == said.out.strip()
    assert typed("verify", "--head", said.out.strip()).code == 0
    assert typed("verify", "--head", "0f" * 32).code == 5
