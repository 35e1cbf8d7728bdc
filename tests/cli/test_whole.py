"""Every number that an analysis gives has its unit, its interval, its method, and what it rests on.

All commands are asked for JSON, over the small world of these tests and over the shipped case.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copy
from typing import Any

import click
import pytest

from faultlines.cli.main import cli
from tests.cli.conftest import Typed

SEATS = "bloc,seats,veto,nominates\n{0},40,0,yes\n{1},30,0.2,no\n{2},20,0,no\n"
ASKED: dict[str, list[list[str]]] = {
    "ties": [[], ["--half-life", "30"]],
    "splits": [[]],
    "camps": [[], ["--camps", "1"], ["--camps", "3"], ["--draws", "20", "--what-if"]],
    "absences": [[]],
    "facades": [[]],
    "sources": [[]],
    "positions": [[], ["--issue", "a"]],
    "shifts": [[], ["--since", "2020-04-01"]],
    "changes": [["--since", "2020-04-01"]],
    "forecasts list": [[]],
    "forecasts due": [["--as-of", "2031-01-01"]],
    "forecasts score": [[]],
    "selection": [[]],
}


def analyses(group: click.Group, before: str = "") -> Iterator[str]:
    """The names of all commands that are asked of a day."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from analyses(command, f"{before}{name} ")
        elif {"known_by", "as_json"} <= {one.name for one in command.params}:
            yield before + name


def test_no_analysis_is_left_out_here():
    assert {*analyses(cli)} - {"brief"} == {*ASKED}


def lacks(one: dict[str, Any], known: set[str]) -> list[str]:
    """What is wrong with a finding. known: ids of sentences that come with it."""
    found = [] if one["method"] else ["a method"]
    if one["value"] is None:
        return found + (["a value"] if one["unit"] and one["low"] is None else [])
    low, high = one["low"], one["high"]
    if low is None or high is None or not low <= one["value"] <= high:
        found.append(f"an interval that holds it ({low} to {high})")
    found += [] if one["unit"] else ["a unit"]
    rests_on = one["because"] or one["data"].get("documents")
    found += [] if rests_on else ["claims"]
    strange = [each for each in one["because"] if each not in known]
    return found + [f"the sentence of {each}" for each in strange]


def ask(typed: Typed, command: str, more: list[str], actors: list[str]) -> dict[str, Any]:
    words = command.split()
    if command == "selection":
        seats = Path("seats.csv")
        seats.write_text(SEATS.format(*actors[:3]), encoding="utf-8")
        words += [*actors[3:], "--seats", str(seats)]
    said = typed(*words, *more, "--json")
    assert said.code == 0, said.err
    data: dict[str, Any] = json.loads(said.out)
    return data


def foretell(typed: Typed) -> set[str]:
    """Give every forecast an outcome. Their ids."""
    ids = set[str]()
    for at, one in enumerate(json.loads(typed("forecasts", "list", "--json").out)["findings"]):
        if one["kind"] == "forecast":
            ids.add(one["data"]["id"])
            typed("forecasts", "due", one["data"]["id"], "--range", "55-80", "--status-quo", "no",
                  "--by", "ana")  # fmt: skip
            if at % 4:
                typed("forecasts", "resolve", one["data"]["id"], ("yes", "no")[at % 2], "--on",
                      "2030-12-01", "--by", "ana")  # fmt: skip
            else:
                typed("forecasts", "due", one["data"]["id"], "--on", "2030-06-01", "--by", "ana")
    return ids


def wrong_with(typed: Typed, command: str, actors: list[str], ids: set[str]) -> list[str]:
    found = []
    for more in ASKED[command]:
        data = ask(typed, command, more, actors)
        for one in data["findings"]:
            lacking = lacks(one, ids | {*data["sentences"]})
            found += [f"{command} {' '.join(more)}: {one['kind']} “{one['says']}” lacks {what}"
                      for what in lacking]  # fmt: skip
    return found


WORLD = ["Red Oars", "Gull Company", "Tide Guard", "Tomas Brandt", "Oskar Venn"]
CASE = ["Fatah Alliance", "Sairoon", "Kataib Hezbollah", "Mustafa al-Kadhimi", "Adnan al-Zurfi"]


@pytest.mark.parametrize("command", ASKED)
def test_every_number_is_whole(typed: Typed, command: str):
    assert wrong_with(typed, command, WORLD, foretell(typed)) == []


@pytest.mark.slow
def test_every_number_of_the_shipped_case_is_whole(
    typed: Typed, case_ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("FAULTLINES_LEDGER", str(copy(case_ledger, tmp_path / "case.db")))
    ids = foretell(typed)
    assert len(ids) > 5
    assert [one for command in ASKED for one in wrong_with(typed, command, CASE, ids)] == []
