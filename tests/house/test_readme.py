"""What the README and the manuals say is so."""

import re
from pathlib import Path

import click
import pytest

from faultlines.cli.main import cli
from faultlines.vocab.relations import RELATIONS
from tests.house.console import Console, blocks, commands, plain
from tests.house.places import MANUALS, ROOT

COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
WORDS = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
TYPED = [page for page in MANUALS if blocks(page)]
SIGNS = {1: "+", 0: "0", -1: "−"}


def all_commands(group: click.Group, before: str = "faultlines") -> list[str]:
    """Every command by its full name: "faultlines export claims"."""
    names: list[str] = []
    for name, command in sorted(group.commands.items()):
        full = f"{before} {name}"
        deeper = isinstance(command, click.Group)
        names.extend(all_commands(command, full) if deeper else [full])
    return names


def page_name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("name", all_commands(cli))
def test_every_command_is_in_the_manual(name: str):
    assert f"$ {name}" in COMMANDS, f"docs/commands.md never shows `$ {name}`"


@pytest.mark.parametrize("page", TYPED, ids=page_name)
def test_what_a_page_types_works_and_prints_what_it_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("FAULTLINES_LEDGER", raising=False)
    (tmp_path / "cases").symlink_to(ROOT / "cases")
    console = Console(folder=tmp_path)
    for block in blocks(page):
        for shown in commands(block):
            console.type(shown)


@pytest.mark.parametrize("name", ["README.md", "docs/tour.md"])
def test_the_pages_for_newcomers_are_among_those_typed(name: str):
    assert ROOT / name in TYPED


@pytest.mark.parametrize("page", MANUALS, ids=page_name)
def test_every_link_between_the_pages_leads_somewhere(page: Path):
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    local = [target for target in targets if ":" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("name", sorted(RELATIONS))
def test_every_relation_is_explained_as_it_is_defined(name: str):
    relation = RELATIONS[name]
    row = f"| `{name}` | {SIGNS[relation.sign]} | {relation.family} | {relation.definition} |"
    assert row in WORDS.splitlines(), f"docs/words.md should have this row:\n{row}"


def test_every_room_of_the_package_is_on_the_map():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in (ROOT / "src" / "faultlines").glob("*/__init__.py")]
    assert [room for room in rooms if f"{room}/" not in page] == []


def test_ids_and_line_ends_do_not_count_when_output_is_compared():
    assert plain("5b0c12ab  A\n  met B") == plain("99aa00ff A met B")
    assert plain("A met B") != plain("A met C")


def test_ids_that_are_printed_take_the_place_of_those_that_are_shown(tmp_path: Path):
    console = Console(folder=tmp_path, ids={"5b0c12ab": "99aa00ff"})
    assert console.now("5b0c12ab") == "99aa00ff"
    assert console.now("0000000a") == "0000000a"
