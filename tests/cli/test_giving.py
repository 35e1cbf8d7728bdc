"""Exports and the report: whole files, in place, or none."""

import csv
import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.show.world import World


def test_claims_go_to_standard_output_or_to_a_file_alike(typed: Typed, tmp_path: Path):
    out = typed("export", "claims").out
    said = typed("export", "claims", "--out", "claims.jsonl")
    assert said.out == ""
    assert (tmp_path / "claims.jsonl").read_text(encoding="utf-8") == out
    assert json.loads(out.splitlines()[0])["kind"] == "document"


def test_every_exported_quote_stands_in_the_text(typed: Typed, world: World):
    rows = [json.loads(line) for line in typed("export", "claims").out.splitlines()]
    claims = [row for row in rows if row["kind"] == "claim"]
    assert len(claims) == len(world.extraction.claims)
    for row in claims:
        assert row["quote"] == world.document.text[slice(*row["sentence"])]


def test_the_table_opens_as_csv(typed: Typed, tmp_path: Path, world: World):
    typed("export", "csv", "--out", "claims.csv")
    with (tmp_path / "claims.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(world.extraction.claims)


def test_the_report_is_written_whole(typed: Typed, tmp_path: Path):
    said = typed("report", "out.html")
    assert said.code == 0
    assert said.out == ""
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>\n")
    head = typed("verify").out.strip()
    assert head in page
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.startswith(".")) == []


def test_a_report_takes_the_place_of_an_older_one(typed: Typed, tmp_path: Path):
    target = tmp_path / "out.html"
    target.write_text("old")
    target.chmod(0o640)
    assert typed("report", "out.html").code == 0
    assert "old" not in target.read_text(encoding="utf-8")[:10]
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_place_that_cannot_be_written_is_a_clear_sentence(typed: Typed):
    said = typed("report", "no/such/folder/out.html")
    assert said.code == 3
    assert "can't be written" in said.err
    assert typed("export", "claims", "--out", ".").code == 3


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device here")
def test_a_full_disk_is_a_clear_sentence(typed: Typed):
    said = typed("export", "claims", "--out", "/dev/full")
    assert said.code == 3
    assert "space" in said.err


def test_a_report_can_be_asked_what_was_known_by_a_day(typed: Typed, tmp_path: Path):
    early, now = tmp_path / "early.md", tmp_path / "now.md"
    assert typed("report", str(early), "--known-by", "1990-01-01").code == 0
    typed("report", str(now))
    assert "Only what was published by 1990-01-01 is in it." in early.read_text("utf-8")
    assert "Only what was published" not in now.read_text("utf-8")
    assert "[^1]" in now.read_text("utf-8")
    assert "[^1]" not in early.read_text("utf-8")
