"""The door: exit codes, quick starts, and no traceback for what a user can do wrong."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from faultlines import __version__
from faultlines.cli import common, health
from faultlines.cli.main import cli, run
from faultlines.model.errors import BrokenLedger
from tests.cli.conftest import Typed

FAULTLINES = [sys.executable, "-c", "from faultlines.cli.main import main; main()"]


def test_it_says_its_version(typed: Typed):
    assert typed("--version").out == f"faultlines {__version__}\n"


def test_help_names_every_command(typed: Typed):
    page = typed("--help").out
    assert all(name in page for name in cli.commands)


@pytest.mark.parametrize(
    "words", [("nonsense",), ("brief", "--nonsense"), ("claims", "--limit", "x")]
)
def test_wrong_usage_is_told_as_such(typed: Typed, words: tuple[str, ...]):
    said = typed(*words)
    assert said.code == 2
    assert "Error" in said.err


def test_a_day_that_is_none_is_told_as_such(typed: Typed):
    for words in ("2020-13-40", "yesterday"):
        said = typed("claims", "--from", words)
        assert said.code == 3
        assert words in said.err


def test_init_makes_a_ledger_once(typed: Typed, tmp_path: Path):
    assert "new, empty" in typed("-l", "new.db", "init").err
    assert (tmp_path / "new.db").exists()
    assert "already" in typed("-l", "new.db", "init").err
    assert typed("-l", "new.db", "brief").code == 0


@pytest.mark.parametrize("command", [("brief",), ("init",), ("verify",), ("undo",)])
def test_a_file_that_is_no_ledger_is_left_alone(typed: Typed, tmp_path: Path, command):
    (tmp_path / "notes.txt").write_text("not a ledger")
    said = typed("-l", "notes.txt", *command)
    assert said.code == 4
    assert "notes.txt" in said.err
    assert (tmp_path / "notes.txt").read_text() == "not a ledger"


def test_a_broken_ledger_has_its_own_exit_code(typed: Typed, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object) -> None:
        raise BrokenLedger("entry 3 was changed")

    monkeypatch.setattr("faultlines.ledger.Ledger.verify", broken)
    said = typed("verify")
    assert (said.code, said.err) == (5, "faultlines: entry 3 was changed\n")


@pytest.mark.parametrize("stop", [KeyboardInterrupt, click.Abort])
def test_ctrl_c_is_one_clear_sentence(typed: Typed, monkeypatch: pytest.MonkeyPatch, stop):
    def stopped(self: common.Settings) -> None:
        raise stop

    monkeypatch.setattr(common.Settings, "open", stopped)
    said = typed("brief")
    assert said.code == 130
    assert said.err.strip().startswith("faultlines: stopped. What was kept before is whole")


def test_ctrl_c_in_a_real_run_leaves_130(ledger: Path):
    code = ("import faultlines.cli.common as c, time\n"
            "def wait(self): print('ready', flush=True); time.sleep(60)\n"
            "c.Settings.open = wait\n"
            "from faultlines.cli.main import main; main()")  # fmt: skip
    child = subprocess.Popen([sys.executable, "-c", code, "-l", str(ledger), "brief"],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # fmt: skip
    assert child.stdout
    assert child.stdout.readline() == "ready\n"
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert "stopped" in err
    assert "Traceback" not in err


def test_a_reader_that_has_seen_enough_is_no_error(ledger: Path):
    words = " ".join(f"'{word}'" for word in [*FAULTLINES, "-l", str(ledger), "claims", "--json"])
    done = subprocess.run(["sh", "-c", f"{words} | head -n 1"], capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert json.loads(done.stdout)["kind"] == "claim"
    assert "Traceback" not in done.stderr
    assert "Broken" not in done.stderr


def test_output_is_utf8_whatever_the_system_says(ledger: Path):
    done = subprocess.run([*FAULTLINES, "-l", str(ledger), "search", "الميناء"],
                          capture_output=True, check=False,
                          env={"PYTHONIOENCODING": "ascii", "PATH": "/usr/bin"})  # fmt: skip
    assert "الميناء" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("words", [["--help"], ["claims", "--limit", "1"], ["brief"]])
def test_only_reading_wakes_the_heavy_parts(ledger: Path, words: list[str]):
    """Nothing that costs seconds is imported unless reports are read."""
    code = ("import sys; from faultlines.cli.main import run\n"
            f"code = run(['-l', {str(ledger)!r}, *{words!r}])\n"
            "heavy = {'spacy', 'trafilatura', 'pypdf', 'rich', 'alembic', 'numpy', 'rapidfuzz'}\n"
            "print(sorted(heavy & set(sys.modules)), file=sys.stderr)")  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"


def test_who_decides_is_the_account_unless_said(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("getpass.getuser", lambda: "ana")
    assert common.person(None) == "person:ana"
    assert common.person("  ") == "person:ana"
    assert common.person("Ben") == "person:Ben"
    assert common.person("team:north") == "team:north"


def test_an_account_without_a_name_still_decides(monkeypatch: pytest.MonkeyPatch):
    def nameless() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nameless)
    assert common.person(None) == "person:unknown"


def test_the_doctor_looks_at_everything(typed: Typed):
    said = typed("doctor")
    for part in ("Python", "spaCy", "model", "SQLite", "ledger", "disk", "network"):
        assert part in said.out
    assert said.code == (1 if "BAD" in said.out else 0)
    assert {one["what"] for one in json.loads(typed("doctor", "--json").out)} >= {"model", "disk"}


def test_the_doctor_says_what_is_wrong(typed: Typed, monkeypatch: pytest.MonkeyPatch, tmp_path):
    monkeypatch.setattr(health, "LITTLE", 10**30)
    (tmp_path / "bad.db").write_text("no ledger")
    said = typed("-l", "bad.db", "doctor")
    assert said.code == 1
    assert "BAD  ledger" in said.out
    assert "make room" in said.out


def test_the_doctor_is_content_before_there_is_a_ledger(typed: Typed):
    assert "faultlines add" in typed("-l", "none-yet.db", "doctor").out


def test_a_fault_of_ours_stays_a_traceback(monkeypatch: pytest.MonkeyPatch, ledger: Path):
    def fault(self: common.Settings) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(common.Settings, "open", fault)
    with pytest.raises(ZeroDivisionError):
        run(["brief"])
