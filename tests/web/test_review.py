"""The review without a browser: its order, what it says a decision moves, and pairs of names."""

import random
import re

import pytest
from starlette.testclient import TestClient

from faultlines.ledger import Ledger, fold
from faultlines.model.snapshot import Status
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.web.bench import Workbench
from tests.show.world import World

JSON = {"accept": "application/json"}
TWINS = """\
Karim Nasser, head of the Jaysh al-Nahr Brigade, attacked the Red Oars on 3 May 2021.
The Jeish an-Nahr Brigade rejected the Salt Brigade. Karim Nassir met Mara Lind.
"""


def queue(page: TestClient) -> list[str]:
    """The ids of the claims that wait, as the page has them."""
    return re.findall(r'data-claim="([0-9a-f]{24})"', page.get("/review").text.split("<aside")[0])


def test_all_open_claims_wait_and_the_first_is_laid_open(page: TestClient, bench: Workbench):
    waiting = queue(page)
    assert set(waiting) == set(bench.shelf().entries)
    aside = page.get("/review").text.split("<aside")[1]
    assert f'<article class="card" data-claim="{waiting[0]}">' in aside


def test_what_was_decided_leaves_the_queue_and_undo_brings_it_back(
    page: TestClient, bench: Workbench
):
    first = queue(page)[0]
    page.post("/decide", data={"token": bench.token, "kind": "accept", "claim": first})
    assert first not in queue(page)
    page.post("/decide", data={"token": bench.token, "kind": "undo"})
    assert first in queue(page)


def test_two_who_disagree_both_stay_on_record(page: TestClient, bench: Workbench, world: World):
    claim = world.claim("endorses")
    said = (("person:ana", "accept", "clear words"), ("person:ben", "reject", "irony"))
    for by, kind, reason in said:
        bench.by = by
        form = {"token": bench.token, "kind": kind, "claim": claim.id, "reason": reason}
        page.post("/decide", data=form)
    card = page.get(f"/claims/{bare(claim.id)}?part=true").text
    for who, reason in (("ana", "clear words"), ("ben", "irony")):
        assert re.search(rf"by (person:)?{who}, [^<]*: {reason}", card)
    assert bench.shelf().claim(claim.id).status is Status.REJECTED
    page.post("/decide", data={"token": bench.token, "kind": "undo"})
    assert bench.shelf().claim(claim.id).status is Status.ACCEPTED


def test_the_effect_of_a_decision_is_said(page: TestClient, bench: Workbench, world: World):
    claim = world.claim("endorses")
    form = {"token": bench.token, "kind": "reject", "claim": bare(claim.id)}
    told = page.post("/decide", data=form, headers=JSON).json()
    assert re.fullmatch(
        r"Rejected\. It moves one tie: (Red Oars and Tomas Brandt|Tomas Brandt and Red Oars), "
        r"from friendly 0\.\d\d to none\.",
        told["says"],
    )
    assert told["status"] == "rejected"
    back = page.post("/decide", data={"token": bench.token, "kind": "undo"}, headers=JSON).json()
    assert "from none to friendly" in back["says"]
    assert back["status"] == "open"


def test_a_decision_that_moves_nothing_says_so(page: TestClient, bench: Workbench, world: World):
    form = {"token": bench.token, "kind": "accept", "claim": world.claim("leads").id}
    told = page.post("/decide", data=form, headers=JSON).json()
    assert told["says"] == "Accepted. It moves no tie."
    assert told["waiting"] == len(world.extraction.claims) - 1


def test_names_that_are_alike_are_asked_about_until_somebody_answers(
    page: TestClient, bench: Workbench
):
    page.post("/add", data={"token": bench.token, "text": TWINS, "published": "2021-05-12"})
    text = page.get("/review").text
    found = re.search(r"Are (Karim Nass.r) and (Karim Nass.r) the same\?", text)
    assert found
    form = {"token": bench.token, "kind": "different", "one": found[1], "other": found[2]}
    told = page.post("/decide", data=form, headers=JSON).json()
    assert (told["says"], told["status"]) == ("Kept apart.", "different")
    assert found[0] not in page.get("/review").text


def test_a_pair_has_its_own_address(page: TestClient):
    way = "/review?one=actor1:red-oars&other=actor1:salt-brigade"
    assert "Are Red Oars and Salt Brigade the same?" in page.get(way).text
    assert page.get("/review?one=actor1:red-oars&other=actor1:nobody").status_code == 404


@pytest.mark.slow
def test_many_decisions_replayed_from_the_log_give_the_same_state(
    page: TestClient, bench: Workbench
):
    lot = random.Random(5)
    ids = sorted(bench.shelf().entries)
    names = sorted(one.id for one in bench.shelf().snap.actors)
    for _ in range(150):
        kind = lot.choice(["accept", "reject", "edit", "same", "different", "undo", "undo"])
        form = {"token": bench.token, "kind": kind, "reason": "by lot"}
        if kind in ("same", "different"):
            form |= dict(zip(("one", "other"), lot.sample(names, 2), strict=True))
        elif kind != "undo":
            form |= {"claim": lot.choice(ids)}
        if kind == "edit":
            form |= {"relation": lot.choice(["backs", "rejects", "meets"])}
        assert page.post("/decide", data=form).status_code in (303, 400, 404)
    before = bench.ledger.snapshot()
    assert {one.status for one in before.claims} > {Status.OPEN}
    bench.ledger.rebuild()
    assert bench.ledger.snapshot() == before
    assert bench.ledger.verify().head == bench.ledger.head()


def test_names_that_are_not_compared_are_said_not_to_be(
    page: TestClient, bench: Workbench, monkeypatch: pytest.MonkeyPatch
):
    words = "weren&#x27;t compared"
    assert words not in page.get("/review").text
    monkeypatch.setattr("faultlines.web.reviewing.MOST", 0)
    form = {"token": bench.token, "text": TWINS, "published": "2021-05-12"}
    page.post("/add", data=form)  # what was weighed before is weighed anew
    assert words in page.get("/review").text


@pytest.mark.slow
def test_what_is_patched_after_decisions_is_what_a_fresh_reading_gives(
    page: TestClient, bench: Workbench
):
    lot = random.Random(7)
    ids = sorted(bench.shelf().entries)
    bench.shelf().warm()
    for _ in range(60):
        kind = lot.choice(["accept", "reject", "edit", "undo"])
        form = {"token": bench.token, "kind": kind, "claim": lot.choice(ids)}
        if kind == "edit":
            form |= lot.choice([{"relation": "backs"}, {"holder": "Rolf Stein"},
                                {"certainty": "possible"}])  # fmt: skip
        page.post("/decide", data=form)
        with Ledger.open(bench.ledger.path) as ledger:
            fresh = Shelf(ledger.snapshot(), fold)
        shelf = bench.shelf()
        assert shelf.snap == fresh.snap
        assert shelf.view.claims == fresh.view.claims
        assert shelf.view.happened == fresh.view.happened
        assert (shelf.view.below, shelf.view.rejected) == (fresh.view.below, fresh.view.rejected)
        assert dict(shelf.entries) == dict(fresh.entries)
        assert {key: some for key, some in shelf.of_actor.items() if some} == fresh.of_actor
        assert shelf.of_document == fresh.of_document
        assert shelf.undecided == fresh.undecided
        assert shelf._texts == fresh._texts
