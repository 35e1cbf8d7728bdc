"""A ledger in a notebook."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import faultlines
from faultlines.ledger import Ledger
from faultlines.model.errors import LedgerError, NotFound
from faultlines.notebook import Opened
from tests.show.world import World, make_world

FRAMES = any(importlib.util.find_spec(name) for name in ("pandas", "polars"))


@pytest.fixture(scope="module")
def world() -> World:
    return make_world()


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, world: World) -> Opened:
    path = tmp_path_factory.mktemp("notebook") / "x.db"
    with Ledger.create(path) as made:
        made.add(world.document, world.publications[0], world.extraction, world.identities)
    return faultlines.open(path)


def rows(table: Any) -> list[dict[str, Any]]:
    """The rows of a table, whichever library made it."""
    if isinstance(table, list):
        return table
    return list(table.to_dicts() if hasattr(table, "to_dicts") else table.to_dict("records"))


def test_it_says_what_it_holds(opened: Opened, world: World):
    assert repr(opened).endswith(
        f"x.db: 1 documents, {len(world.extraction.claims)} claims, 16 actors"
    )


def test_every_claim_is_a_row_with_its_sentence(opened: Opened, world: World):
    found = rows(opened.claims())
    assert len(found) == len(world.extraction.claims)
    first = found[0]
    assert (first["subject"], first["relation"]) == ("Mara Lind", "leads")
    assert world.document.text[first["start"] : first["end"]] == first["sentence"]


def test_ties_have_their_sign_in_net(opened: Opened):
    nets = {(row["subject"], row["object"]): row["net"] for row in rows(opened.ties())}
    assert nets["actor1:red-oars", "actor1:tomas-brandt"] > 0
    assert nets["actor1:gull-company", "actor1:tomas-brandt"] < 0


def test_findings_name_their_claims(opened: Opened):
    known = {row["id"] for row in rows(opened.claims())}
    found = rows(opened.findings("ties"))
    assert found
    assert all(set(row["because"]) <= known for row in found)
    with pytest.raises(NotFound, match="no analysis"):
        opened.findings("weather")


def test_actors_have_their_other_names(opened: Opened):
    [league] = [row for row in rows(opened.actors()) if row["name"] == "Harbour League"]
    assert list(league["aliases"]) == ["HL"]


def test_the_picture_may_run_nothing(opened: Opened):
    shown = opened._repr_html_()
    assert "<iframe sandbox srcdoc=" in shown
    assert "&lt;svg" in shown
    assert "<svg" not in shown
    assert "<script" not in shown


def test_no_ledger_is_said(tmp_path: Path):
    with pytest.raises(LedgerError, match="no ledger"):
        faultlines.open(tmp_path / "none.db")


def test_importing_faultlines_loads_nothing_heavy():
    code = "import sys, faultlines; print([m for m in ('numpy', 'sqlalchemy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(FRAMES, reason="a library of data frames is installed")
def test_without_a_library_tables_are_plain_rows(opened: Opened):
    assert isinstance(opened.claims(), list)
