"""The quick ways to the claims that are asked for give what a look at each of them gives."""

from datetime import date

import pytest
from starlette.testclient import TestClient

from faultlines.ledger import fold
from faultlines.model.claims import Stance
from faultlines.model.snapshot import Status
from faultlines.show.choose import AUTHOR, Wanted, chosen
from faultlines.show.workbench.claims import ordered
from faultlines.web.bench import Workbench
from tests.show.world import World

ASKED = [
    Wanted(),
    Wanted(actor="actor1:red-oars"),
    Wanted(actor="actor1:red-oars", status=Status.REJECTED),
    Wanted(actor="actor1:nobody"),
    Wanted(holder="actor1:mara-lind"),
    Wanted(holder=AUTHOR, stance=Stance.ASSERTS),
    Wanted(relation="rejects", first=date(2021, 1, 1)),
    Wanted(last=date(2021, 5, 3), status=Status.OPEN),
    Wanted(documents=frozenset()),
]


@pytest.mark.parametrize("wanted", ASKED)
def test_what_is_found_by_an_index_is_what_is_found_one_by_one(
    page: TestClient, bench: Workbench, world: World, wanted: Wanted
):
    for kind, relation in (("reject", "endorses"), ("accept", "rejects")):
        form = {"token": bench.token, "kind": kind, "claim": world.claim(relation).id}
        page.post("/decide", data=form)
    shelf = bench.shelf()
    assert list(shelf.fitting(wanted)) == list(chosen(shelf.snap, wanted))


@pytest.mark.parametrize("words", ["oars", "OARS salt", "salt", '"red oars"', "nobody at all"])
@pytest.mark.parametrize("wanted", ASKED)
def test_words_are_found_alike_among_all_and_among_some(
    bench: Workbench, wanted: Wanted, words: str
):
    shelf = bench.shelf()
    some = [fold(word) for word in words.replace('"', "").split()]
    slow = [one for one in chosen(shelf.snap, wanted)
            if all(word in shelf._texts[shelf.view.place[one.id]] for word in some)]  # fmt: skip
    assert list(shelf.fitting(wanted, words)) == slow


def test_a_documents_claims_are_found_without_the_others(bench: Workbench):
    shelf = bench.shelf()
    for doc_id in shelf.of_document:
        wanted = Wanted(documents=frozenset({doc_id}))
        assert list(shelf.fitting(wanted)) == list(shelf.of_document[doc_id])


def test_claims_without_a_day_come_last_whichever_way_the_days_go(bench: Workbench):
    entries = bench.shelf().view.claims
    for order in ("newest", "oldest"):
        days = [one.claim.when.last for one in ordered(entries, order)]
        known = [day for day in days if day is not None]
        assert days == [*known, *[None] * (len(days) - len(known))]
        assert known == sorted(known, reverse=order == "newest")
        assert len(days) == len(entries)
