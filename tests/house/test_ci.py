""".ci/run runs what the README tells everyone to run."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BASH = shutil.which("bash")
pytestmark = pytest.mark.skipif(BASH is None, reason="needs bash")


def documented() -> str:
    """The README's own test command."""
    found = re.search(r"<!-- the test command -->\n```\w*\n(.+?)\n```", README, re.S)
    assert found, "README.md must say how to run the tests, after its marker"
    return found[1]


def run_with(python: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """.ci/run where `python3` is a script of ours."""
    fake = tmp_path / "python3"
    fake.write_text(f"#!/bin/sh\n{python}\n", encoding="utf-8")
    fake.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run([str(BASH), str(ROOT / ".ci" / "run")], env={**os.environ, "PATH": path},
                          capture_output=True, text=True, check=False)  # fmt: skip


def test_the_readme_tells_one_command_for_the_tests():
    assert documented() == "python3 dev test"


def test_it_checks_and_then_runs_the_documented_command(tmp_path: Path):
    done = run_with('echo "called $*"', tmp_path)
    assert done.returncode == 0
    called = [line for line in done.stdout.splitlines() if line.startswith("called")]
    assert called == ["called dev check", "called dev test"]


def test_failing_tests_fail_it(tmp_path: Path):
    assert run_with('test "$2" != test || exit 1', tmp_path).returncode == 1


def test_a_failing_check_fails_it_after_the_tests_have_run(tmp_path: Path):
    done = run_with('echo "called $*"; test "$2" != check || exit 1', tmp_path)
    assert done.returncode == 1
    assert "called dev test" in done.stdout
