"""Data on standard output, talk on standard error; every list can be had as JSON."""

import json
from pathlib import Path

import pytest

from faultlines.ledger import Ledger
from faultlines.model.text import Document, Publication
from faultlines.model.when import When
from faultlines.show.view import short
from tests.cli.conftest import Typed
from tests.show.world import World


def test_the_brief_is_printed(typed: Typed):
    said = typed("brief")
    assert said.code == 0
    assert said.err == ""
    assert "DOUBLE GAMES" in said.out
    assert "\x1b" not in said.out


def test_the_brief_of_a_day_before_the_reports_is_empty(typed: Typed, world: World):
    before = json.loads(typed("brief", "--known-by", "2019", "--json").out)
    after = json.loads(typed("brief", "--known-by", "2030", "--json").out)
    assert before["documents"] == []
    assert [one["id"] for one in after["documents"]] == [world.document.id]


def test_an_analysis_is_asked_what_if_a_claim_is_wrong(typed: Typed, world: World):
    claim = short(world.claim("rejects").id)
    said = json.loads(typed("splits", "--without", claim, "--json").out)
    assert said["findings"][0]["kind"] == "what_if"
    assert typed("splits", "--without", "Zorro").err == (
        "faultlines: no claim, document or outlet is called 'Zorro'.\n"
    )


def test_positions_are_asked_of_one_actor_and_one_issue(typed: Typed):
    said = typed("positions", "--actor", "red oars").out
    assert "Red Oars: for" in said
    assert "Gull Company: against" not in said
    assert "those about Red Oars." in said
    found = json.loads(typed("positions", "--issue", "quietly", "--json").out)
    quotes = {id_: one["quote"] for id_, one in found["sentences"].items()}
    assert found["findings"]
    assert all("quietly" in quotes[one["because"][0]] for one in found["findings"])
    assert typed("positions", "--actor", "Zorro").err.startswith("faultlines: no actor is called")


def test_camps_are_asked_for_by_their_number(typed: Typed):
    found = json.loads(typed("camps", "--camps", "3", "--json").out)["findings"]
    assert found[0]["kind"] == "few_camps"
    assert found[0]["data"]["camps"] <= 3
    for many in ("0", "11", "two"):
        said = typed("camps", "--camps", many)
        assert said.code == 2
        assert "--camps" in said.err
    assert "leave --camps out" in typed("camps", "--camps", "3", "--draws", "9").err


def test_a_table_of_seats_beside_the_ledger_makes_a_part_of_the_brief(typed: Typed):
    assert "CONTESTED SELECTION" not in typed("brief").out
    rows = ["bloc,seats,nominates", "Red Oars,40,yes", "Gull Company,30,no"]
    Path("seats.csv").write_text("\n".join(rows), encoding="utf-8")
    typed("brief")  # one candidate is no contest
    Path("other.csv").write_text("\n".join([*rows, "Nobody,9,no"]), encoding="utf-8")
    assert "no actor is called 'Nobody'" in typed("brief", "--seats", "other.csv").err
    Path("other.csv").rename("seats.csv")
    said = typed("brief")
    assert said.code == 0
    assert "No part on a selection, since seats.csv" in said.err


def test_the_brief_as_json(typed: Typed):
    data = json.loads(typed("brief", "--json", "--floor", "0").out)
    assert data["below_floor"] == 0
    assert data["documents"][0]["path"] == "crews.txt"


def test_claims_are_filtered(typed: Typed):
    said = typed("claims", "--actor", "brandt", "--relation", "rejects")
    assert "Gull Company rejects Tomas Brandt — according to the author of [1]" in said.out
    assert said.err == "1 claims\n"
    assert typed("claims", "--holder", "rolf stein").out.count("denies that") == 1
    assert typed("claims", "--from", "2021-05-03", "--to", "2021-05-03").err == "1 claims\n"
    assert typed("claims", "--stance", "relays", "--document", "crews").err == "1 claims\n"
    assert "1 of " in typed("claims", "--limit", "1", "--holder", "author").err


def test_claims_as_json_are_one_a_line(typed: Typed, world: World):
    rows = [json.loads(line) for line in typed("claims", "--json").out.splitlines()]
    assert len(rows) == len(world.extraction.claims)
    text = world.document.text
    assert all(row["quote"] == text[slice(*row["sentence"])] for row in rows)
    assert all(row["status"] == "open" for row in rows)


def test_a_name_that_nobody_has_is_a_clear_sentence(typed: Typed):
    said = typed("claims", "--actor", "Zorro")
    assert (said.code, said.out) == (1, "")
    assert said.err == (
        "faultlines: no actor is called 'Zorro'. Those there are: faultlines actors\n"
    )


def test_one_claim_is_shown_with_its_decisions(typed: Typed, world: World):
    claim = short(world.claim("rejects").id)
    typed("accept", claim, "--by", "ana", "--reason", "plain words")
    said = typed("show", claim)
    assert "**rejected**" in said.out
    assert "accept by person:ana" in said.out
    assert "plain words" in said.out
    data = json.loads(typed("show", claim, "--json").out)
    assert data["decisions"][0]["by"] == "person:ana"


def test_a_forecast_is_shown_too(typed: Typed, world: World):
    said = typed("show", short(world.extraction.forecasts[0].id))
    assert "55 to 80 %" in said.out


def test_actors_are_listed_and_narrowed(typed: Typed):
    assert "Gull Company" in typed("actors").out
    said = typed("actors", "--json", "tide")
    assert [json.loads(line)["name"] for line in said.out.splitlines()] == ["Tide Guard"]


def test_search_finds_words_in_documents_that_were_read_or_not(typed: Typed):
    assert "Crews and captains" in typed("search", "ferry", "crews").out
    found = json.loads(typed("search", "--json", "الصيادون").out)
    assert found["language"] == "ar"
    assert typed("search", "submarine").err == "0 documents\n"


def test_the_ledger_may_be_named_by_option_or_environment(
    typed: Typed, monkeypatch, tmp_path, ledger
):
    other = tmp_path / "deeper" / "other.db"
    other.parent.mkdir()
    ledger.rename(other)
    said = typed("brief")
    assert said.code == 4
    assert "faultlines -l faultlines.db init" in said.err
    assert typed("-l", str(other), "brief").code == 0
    monkeypatch.setenv("FAULTLINES_LEDGER", str(other))
    assert typed("brief").code == 0


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("ties", "--as-of", "soon"), "the day of --as-of"),
        (("brief", "--known-by", "soon"), "the day of --known-by"),
        (("claims", "--from", "soon"), "the day of --from"),
        (("changes", "--since", "soon"), "the day of --since"),
        (("forecasts", "due", "--known-by", "soon"), "the day of --known-by"),
    ],
)
def test_a_day_that_is_none_is_refused_by_the_name_of_its_option(
    typed: Typed, words: tuple[str, ...], what: str
):
    said = typed(*words)
    assert said.code == 3
    assert f"give {what} as 2020-04-10" in said.err


def test_a_bloc_that_was_not_known_yet_is_named_and_the_brief_goes_on(typed: Typed, tmp_path: Path):
    (tmp_path / "blocs.csv").write_text("bloc,seats\nRed Oars,60\nGull Company,20\n")
    said = typed("brief", "--seats", "blocs.csv", "--known-by", "2020-01-01")
    assert said.code == 0
    assert "speaks of Gull Company, Red Oars: their seats count" in said.err.replace(
        "Red Oars, Gull Company", "Gull Company, Red Oars")  # fmt: skip
    assert "No part on a selection" in said.err
    assert said.out.startswith("WHAT WAS READ")


def test_no_limit_is_all_claims(typed: Typed):
    assert typed("claims", "--limit", "0").out == typed("claims").out


def test_a_brief_tells_a_copy_once_and_names_what_it_repeats(typed: Typed, world: World,
                                                             tmp_path: Path):  # fmt: skip
    copied = world.document.text.replace("The port council", "Yesterday the port council")
    (tmp_path / "copy.txt").write_text(copied, encoding="utf-8")
    with Ledger.open(tmp_path / "faultlines.db") as made:
        doc = Document(text=copied)
        made.add(doc, Publication(doc_id=doc.id, path="copy.txt",
                                  published=When(edtf="2021-05-20")), None, None)  # fmt: skip
    after = typed("brief").out
    assert "copy.txt, 2021-05-20" in after
    assert "repeats [1]; in words of its own 0 claims" in " ".join(after.split())
    assert "(2021-05-20) repeats “Crews and captains” (2021-05-12)" in " ".join(after.split())
