"""What each view shows, without a browser and without scripts."""

import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from faultlines.model.snapshot import Status
from faultlines.show.view import View
from faultlines.show.workbench.shelf import bare
from faultlines.web.app import make_app
from faultlines.web.bench import Workbench
from tests.show.world import World
from tests.web.conftest import HOST, ORIGIN

SENTENCE = "Mara Lind, head of the Red Oars, rejected the Salt Brigade on 3 May 2021.\n"


def test_an_empty_ledger_explains_itself(tmp_path: Path):
    bench = Workbench(tmp_path / "new.db", "person:ana")
    page = TestClient(make_app(bench, [HOST]), base_url=ORIGIN)
    first = page.get("/").text
    assert "An empty ledger" in first
    assert "Give it a report" in first
    for way in ("/claims", "/documents", "/actors", "/statements", "/forecasts", "/analyses/ties"):
        assert page.get(way).status_code == 200
    bench.close()


def test_a_ledger_that_takes_long_to_open_says_so_and_goes_on_by_itself(
    page: TestClient, bench: Workbench, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("faultlines.web.bench.PATIENCE", 0.01)
    bench.opened.clear()
    answer = page.get("/network")
    assert (answer.status_code, answer.headers["refresh"]) == (503, "1")
    assert "The ledger is being opened" in answer.text
    assert page.post("/decide", data={"token": bench.token, "kind": "undo"}).status_code == 503
    bench.warm()
    assert page.get("/network").status_code == 200


def test_the_start_counts_what_there_is(page: TestClient, world: World):
    text = page.get("/").text
    assert f"<b>{len(world.extraction.claims)}</b> claims" in text
    assert "in Arabic: searchable, not read" in text


def test_pasted_text_is_read_and_its_claims_are_there(page: TestClient, bench: Workbench):
    form = {"token": bench.token, "text": SENTENCE, "title": "Oars", "published": "2021-05-12"}
    told = page.post("/add", data=form, follow_redirects=True).text
    assert "Read 1 document (" in told
    assert "Oars" in page.get("/documents").text
    table = page.get("/claims?document=Oars").text.split("<tbody>")[1]
    assert ">rejects</span>" in table


def test_the_same_text_again_adds_nothing(page: TestClient, bench: Workbench):
    form = {"token": bench.token, "text": SENTENCE, "published": "2021-05-12"}
    page.post("/add", data=form)
    before = len(bench.shelf().snap.claims)
    told = page.post("/add", data=form, follow_redirects=True).text
    assert "in the ledger already" in told
    assert len(bench.shelf().snap.claims) == before


def test_what_was_added_is_told_at_an_address_that_sends_nothing_again(
    page: TestClient, bench: Workbench
):
    form = {"token": bench.token, "text": SENTENCE, "published": "2021-05-12"}
    answer = page.post("/add", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/?added=1")
    assert "Read 1 document" in page.get("/?added=1").text
    for way in ("/?added=2", "/?added=0", "/?added=-1", "/?added=x", "/?added=²"):
        assert "Read 1 document" not in page.get(way).text


def test_a_file_that_cannot_be_read_is_said(page: TestClient, bench: Workbench):
    told = page.post("/add", data={"token": bench.token}, follow_redirects=True,
                     files={"files": ("x.pdf", b"not a PDF")})  # fmt: skip
    assert "Skipped x.pdf" in told.text


def test_a_form_with_nothing_in_it_says_what_to_do(page: TestClient, bench: Workbench):
    answer = page.post("/add", data={"token": bench.token})
    assert answer.status_code == 400
    assert "Drop a file, or paste" in answer.text


def test_claims_are_found_by_words_of_their_sentence(page: TestClient):
    text = page.get("/claims?q=endorsed+oars").text
    assert "1 claims" in text or "2 claims" in text
    assert "Tomas Brandt" in text


def test_arabic_words_are_found_in_documents_nobody_could_read(page: TestClient):
    """The text has it with the article; the search is for the bare word."""
    text = page.get("/claims", params={"q": "ميناء"}).text
    assert "Documents with these words" in text
    assert 'lang="ar"' in text


def test_filters_narrow_and_say_what_they_do_not_know(page: TestClient):
    assert "Tide Guard" in page.get("/claims?relation=part_of&actor=Tide+Guard").text
    answer = page.get("/claims?actor=Nobody")
    assert answer.status_code == 404
    assert "no actor is called" in answer.text
    assert page.get("/claims?from=yesterdayish").status_code == 400
    assert page.get("/claims?stance=perhaps").status_code == 400


def test_a_claim_stands_in_its_document_with_its_cue_marked(page: TestClient, world: World):
    claim = world.claim("leads")
    text = page.get(f"/claims/{bare(claim.id)}").text
    assert "<mark>" in text
    assert '<span class="cue">heads</span>' in text
    assert f"#s{claim.evidence.start}" in text
    assert "rule test/leads fired on “heads”" in text


def test_a_documents_sentences_can_be_gone_to(page: TestClient, world: World, bench: Workbench):
    text = page.get(f"/documents/{bare(world.document.id)}").text
    for claim in world.extraction.claims:
        assert f'id="s{claim.evidence.start}"' in text
    assert "Mara Lind" in text


def test_an_actors_card_has_its_names_roles_and_claims(page: TestClient):
    text = page.get("/actors/actor1:mara-lind").text
    assert "Mara Lind leads Tide Guard" in text
    assert "Words that stand for it" in text
    assert ">Lind</b> 1 times" in text


def test_actors_are_found_by_alias(page: TestClient):
    text = page.get("/actors?q=hl").text
    assert "Harbour League" in text
    assert "Ida Roth" not in text


def test_who_signed_and_who_is_missing(page: TestClient):
    text = page.get("/statements").text
    assert "the counts agree" in text
    assert "Gull Company was absent from" in text


def test_forecasts_in_their_own_words(page: TestClient):
    text = page.get("/forecasts").text
    assert "in the words “will probably”, 55% to 80%" in text
    assert "advised by the author" in text


def test_an_analysis_says_how_it_was_found(page: TestClient):
    text = page.get("/analyses/ties?as_of=2021-05-12").text
    assert "How it was found" in text
    assert page.get("/analyses/nothing").status_code == 404


def test_a_facade_is_laid_out_as_hypotheses_by_evidence(page: TestClient):
    text = page.get("/analyses/facades").text
    grid = text.split('class="matrix"')[1].split("</table>")[0]
    assert "Gull Company made it" in grid
    assert "for (×" in grid
    assert ">its sentence</a>" in grid


def test_a_decision_is_kept_with_its_name_and_reason(
    page: TestClient, bench: Workbench, world: World
):
    claim = world.claim("leads")
    form = {"token": bench.token, "kind": "reject", "claim": bare(claim.id), "reason": "a namesake",
            "back": "/claims?q=heads"}  # fmt: skip
    answer = page.post("/decide", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/claims?q=heads")
    entry = bench.shelf().claim(claim.id)
    assert (entry.status, entry.by) == (Status.REJECTED, "person:ana")
    assert "a namesake" in page.get(f"/claims/{bare(claim.id)}").text


def test_an_edit_changes_only_what_was_changed(page: TestClient, bench: Workbench, world: World):
    claim = world.claim("backs")
    entry = bench.shelf().claim(claim.id)
    form = {"token": bench.token, "kind": "edit", "claim": claim.id, "relation": "fights",
            "subject": entry.subject or "", "object": "Salt Brigade", "stance": "asserts",
            "certainty": "certain", "modality": "actual", "when": "2021-05"}  # fmt: skip
    told = page.post("/decide", data=form, headers={"accept": "application/json"}).json()
    assert told["changes"] == {"object": "actor1:salt-brigade", "relation": "fights",
                               "when": "2021-05"}  # fmt: skip
    assert bench.shelf().claim(claim.id).status is Status.EDITED


def test_a_document_marks_what_is_left_out_and_why(
    page: TestClient, bench: Workbench, world: World
):
    claim = world.claim("leads")
    way = f"/documents/{bare(claim.evidence.doc_id)}"
    before = page.get(way).text
    assert 'class="unsure"' in before.split('class="text"')[1]
    assert 'class="rejected"' not in before.split('class="text"')[1]
    for one in bench.shelf().snap.claims:
        if one.claim.evidence == claim.evidence:
            page.post("/decide", data={"token": bench.token, "kind": "reject", "claim": one.id})
    assert 'class="rejected"' in page.get(way).text.split('class="text"')[1]


def test_words_that_were_left_out_are_marked_in_their_place(page: TestClient, bench: Workbench):
    text = "The Red Oars attacked Peru. The Red Oars could attack the Salt Brigade next."
    page.post("/add", data={"token": bench.token, "text": text, "published": "2021-05-12"})
    [doc] = [one for one in bench.shelf().snap.documents if "next." in one.text]
    shown = page.get(f"/documents/{bare(doc.id)}").text
    place = doc.text.index("attack the")
    why = "left out: not said to have happened: hypothetical"
    marked = f'<span id="s{place}"><span class="passed" title="{why}">attack</span></span>'
    assert marked in shown.split('class="text"')[1]
    assert "What was seen and left out: 1" in shown
    assert f'<a href="#s{place}" dir="auto">“attack”</a>' in shown


def test_a_claim_is_given_to_whoever_says_so_and_back_to_the_author(
    page: TestClient, bench: Workbench, world: World
):
    claim = world.claim("backs")
    form = {"token": bench.token, "kind": "edit", "claim": claim.id}
    page.post("/decide", data={**form, "holder": "Rolf Stein"})
    assert "according to Rolf Stein" in page.get(f"/claims/{bare(claim.id)}").text
    page.post("/decide", data={**form, "holder": "author"})
    assert bench.shelf().claim(claim.id).holder is None
    assert page.post("/decide", data={**form, "holder": "author"}).status_code == 400


def test_a_forecast_gets_a_test_and_an_outcome_on_its_page(page: TestClient, bench: Workbench):
    found = next(one.id for one in bench.shelf().snap.forecasts if not one.advice)
    form = {"token": bench.token, "forecast": found, "back": "/forecasts"}
    due = {"kind": "due", "test": "the League has two heads", "due": "2021-11", "range": "55-80"}
    answer = page.post("/decide", data={**form, **due})
    assert (answer.status_code, answer.headers["location"]) == (303, "/forecasts")
    assert "Due: 2021-11-30. Test: the League has two heads." in page.get("/forecasts").text
    page.post("/decide", data={**form, "kind": "resolve", "outcome": "yes",
                               "resolved": "2021-10-02", "reason": "it broke"})  # fmt: skip
    text = page.get("/forecasts").text
    assert "Outcome: yes." in text
    assert "<h2>Calibration</h2>" in text
    page.post("/decide", data={**form, "kind": "undo"})
    assert "Outcome: yes." not in page.get("/forecasts").text
    wrong = page.post("/decide", data={**form, "kind": "due", "range": "perhaps"})
    assert wrong.status_code == 400


def test_undo_takes_back_the_latest(page: TestClient, bench: Workbench, world: World):
    sign = {"token": bench.token}
    page.post("/decide", data={**sign, "kind": "accept", "claim": world.claim("leads").id})
    page.post("/decide", data={**sign, "kind": "same", "one": "Red Oars", "other": "Pilot Union"})
    assert bench.shelf().view.actor("actor1:pilot-union") is None
    page.post("/decide", data={**sign, "kind": "undo"})
    assert bench.shelf().view.actor("actor1:pilot-union") is not None
    assert bench.shelf().claim(world.claim("leads").id).status is Status.ACCEPTED


def test_two_are_taken_apart_by_the_names_they_had(page: TestClient, bench: Workbench):
    sign = {"token": bench.token, "one": "Red Oars", "other": "Pilot Union"}
    page.post("/decide", data={**sign, "kind": "same"})
    page.post("/decide", data={**sign, "kind": "different"})
    assert frozenset({"actor1:red-oars", "actor1:pilot-union"}) in bench.ledger.apart()


def test_nothing_to_undo_is_said_not_thrown(page: TestClient, bench: Workbench):
    answer = page.post("/decide", data={"token": bench.token, "kind": "undo"},
                       headers={"accept": "application/json"})  # fmt: skip
    assert answer.status_code == 404
    assert "nothing to undo" in answer.json()["error"] or "no decision" in answer.json()["error"]


def test_who_is_missing_stands_on_the_first_page(page: TestClient, world: World):
    absent = world.claim("absent_from")
    [part] = page.get("/").text.split("<h2>Said to be missing</h2>")[1:]
    assert f'href="/claims/{bare(absent.id)}"' in part.split("</section>")[0]


def test_an_edit_offers_names_and_an_id_only_where_two_bear_one(
    page: TestClient, bench: Workbench, world: World
):
    claim = world.claim("endorses")
    card = page.get(f"/claims/{bare(claim.id)}?part=true").text
    assert 'name="subject" value="Red Oars"' in card
    assert '<option value="Red Oars">' in page.get("/claims").text
    form = {"token": bench.token, "kind": "edit", "claim": claim.id, "subject": "Red Oars"}
    assert page.post("/decide", data=form).status_code == 400  # nothing is another yet
    view = bench.shelf().view
    twins = [replace(one, name="Red Oars") for one in view.snap.actors]
    assert View(replace(view.snap, actors=tuple(twins))).called("actor1:red-oars") == (
        "actor1:red-oars"
    )


def test_a_card_has_positions_each_the_way_to_its_claim(page: TestClient, world: World):
    card = page.get("/actors/actor1:red-oars").text
    [part] = card.split("<h2>Positions over time</h2>")[1:]
    claim = world.claim("endorses")
    assert re.search(rf'href="/claims/{bare(claim.id)}"[^>]*>for, ', part.split("</section>")[0])


def test_our_own_scripts_stay_small_and_ask_nobody():
    scripts = [one for one in files("faultlines.web").joinpath("static").iterdir()
               if one.name.endswith(".js")]  # fmt: skip
    text = "".join(one.read_text(encoding="utf-8") for one in scripts)
    assert 0 < len(text.splitlines()) < 1500
    assert not re.search(r"https?://|import\(|eval\(|new Function", text)
