"""The walls of the house hold."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.places import ROOT, SOURCES

MODEL = sorted((ROOT / "src" / "faultlines" / "model").glob("*.py"))


def test_the_import_contracts_hold():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as go; go()",
         "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


@pytest.mark.parametrize("path", MODEL, ids=lambda path: path.name)
def test_the_model_needs_nothing_but_python(path: Path):
    roots = {name.split(".")[0] for name in imported(path)}
    assert roots - {"faultlines"} <= sys.stdlib_module_names
    ours = {name for name in imported(path) if name.startswith("faultlines")}
    assert all(name.startswith("faultlines.model") for name in ours)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_a_file_can_be_read_at_one_sitting(path: Path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 250, f"{lines} lines: split it by idea"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_every_file_says_what_it_is_for(path: Path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), "no docstring on top"


def test_no_file_is_left_that_nobody_imports_by_name():
    """A copy beside the real thing ("names_old.py") is how two truths begin."""
    suspicious = ("_old", "_new", "_copy", "_bak", "_tmp", "_v2")
    assert not [path.name for path in SOURCES if path.stem.endswith(suspicious)]


def test_nothing_of_one_machine_is_in_the_repository():
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    banned = [b"/wo" + b"rk/", b"/ro" + b"ot/", b"pypi" + b".org", b"pythonhosted" + b".org"]
    found = [
        f"{path.relative_to(ROOT)}: {word.decode()}"
        for path in names
        if path.is_file()
        for word in banned
        if word in path.read_bytes()
    ]
    assert not found


def imported(path: Path) -> set[str]:
    """The full names of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names
