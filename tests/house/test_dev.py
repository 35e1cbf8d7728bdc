"""`dev` sets up by itself and says in words what is missing."""

import ast
import importlib.util
import json
import os
import sys
from pathlib import Path

import pytest

from tests.house.places import ROOT, load_script

dev = load_script("dev_script", ROOT / "dev")
steps = load_script("steps_script", ROOT / "scripts" / "steps.py")
environment = sys.modules["environment"]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of its own, with nothing set up, in a folder with a space."""
    root = tmp_path / "a house"
    root.mkdir()
    for name in ("pyproject.toml", "requirements.lock"):
        (root / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(environment, "ROOT", root)
    monkeypatch.setattr(environment, "VENV", root / ".venv")
    monkeypatch.setattr(environment, "BIN", root / ".venv" / "bin")
    monkeypatch.setattr(environment, "PYTHON", root / ".venv" / "bin" / "python")
    monkeypatch.setattr(environment, "STAMP", root / ".venv" / "faultlines.stamp")
    monkeypatch.setattr(environment, "LOCK", root / "requirements.lock")
    return root


@pytest.fixture
def installed(house: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Counts the installs instead of doing them."""
    done: list[str] = []
    monkeypatch.setattr(environment, "install", lambda: done.append("install"))
    return done


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 6, 15), (2, 7, 18)])
def test_a_python_too_old_is_named_with_what_to_do(version: tuple[int, int, int]):
    words = dev.version_fault(version, which=lambda name: None)
    assert f"this one is {version[0]}.{version[1]}" in words
    assert "Python 3.11 to 3.14" in words
    assert "Install" in words


def test_a_newer_python_that_is_here_is_pointed_out():
    words = dev.version_fault((3, 9), which=lambda name: name == "python3.12")
    assert "python3.12 dev" in words


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
def test_every_python_that_the_package_supports_will_do(minor: int):
    assert dev.version_fault((3, minor)) is None


def test_the_package_and_dev_support_the_same_pythons():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'requires-python = ">=3.{dev.OLDEST},<3.{dev.NEWEST + 1}"' in text


def test_an_old_python_can_parse_the_script_far_enough_to_complain():
    ast.parse((ROOT / "dev").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_second_start_does_no_work(installed: list[str]):
    environment.set_up()
    environment.set_up()
    assert installed == ["install"]


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements.lock"])
def test_a_changed_dependency_sets_up_again(name: str, house: Path, installed: list[str]):
    environment.set_up()
    with (house / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    environment.set_up()
    assert installed == ["install", "install"]


def test_a_set_up_that_broke_off_is_done_again(house: Path, monkeypatch: pytest.MonkeyPatch):
    def breaks() -> None:
        raise environment.DevError("no network")

    monkeypatch.setattr(environment, "install", breaks)
    with pytest.raises(environment.DevError):
        environment.set_up()
    assert not environment.is_current(environment.stamp())


def test_without_pip_or_ensurepip_it_names_the_package_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(environment.DevError, match=r"apt install python3\.\d+-venv"):
        environment.pip_command()


def test_without_a_network_it_says_so_and_keeps_the_last_words(
    house: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(environment, "pip_command", lambda: ["pip"])
    monkeypatch.setattr(environment, "attempt", lambda command: "ERROR: No route to host")
    with pytest.raises(environment.DevError) as caught:
        environment.install()
    assert "needs the network" in str(caught.value)
    assert "No route to host" in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_cannot_be_written_is_named(house: Path):
    house.chmod(0o555)
    try:
        with pytest.raises(environment.DevError, match="can't write in"):
            environment.set_up()
    finally:
        house.chmod(0o755)


def test_a_full_or_read_only_disk_is_told_in_words(house: Path, monkeypatch: pytest.MonkeyPatch):
    def refuses(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(environment.tempfile, "TemporaryFile", refuses)
    with pytest.raises(environment.DevError, match="Read-only file system"):
        environment.set_up()


def test_uv_is_pinned_by_the_lock_alone():
    lines = environment.stanza("uv").splitlines()
    assert lines[0].startswith("uv==")
    assert all(line.startswith("    --hash=sha256:") for line in lines[1:])


def test_what_another_environment_sets_does_not_reach_ours(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    ours = environment.environment()
    assert "PYTHONPATH" not in ours
    assert ours["PIP_USER"] == "0"


def test_uv_asks_the_mirror_that_pip_is_set_up_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PIP_INDEX_URL", "file:///mirror/simple")
    pip = [sys.executable, "-c", ""]
    assert environment.mirror(pip) == ["--default-index", "file:///mirror/simple"]


def test_a_command_that_is_not_there_is_a_fault_in_words(tmp_path: Path):
    assert "No such file" in environment.attempt([str(tmp_path / "uv")])


def test_a_failing_command_gives_its_last_words():
    code = "import sys; print('first'); print('the reason'); sys.exit(3)"
    assert environment.attempt([sys.executable, "-c", code]).endswith("the reason")


def test_ctrl_c_goes_to_the_child_whose_code_comes_back():
    code = "import os, signal; os.kill(os.getppid(), signal.SIGINT); raise SystemExit(130)"
    assert environment.call([sys.executable, "-c", code]) == 130


class Commands:
    """Takes down what `dev run` would call, and answers with the codes it is given."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.seen: list[list[str]] = []

    def __call__(self, command: list[str], cwd: Path | None = None) -> int:
        self.seen.append(command[1:])
        return self.codes.pop(0) if self.codes else 0


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    taken = Commands()
    monkeypatch.setattr(dev, "call", taken)
    monkeypatch.setattr(dev, "set_up", lambda: None)
    return taken


def test_own_files_go_to_a_ledger_that_stays(commands: Commands):
    assert dev.main(["run", "a.txt", "b c.pdf", "--published", "2020-04-10"]) == 0
    [typed] = commands.seen
    assert json.loads(typed[-1]) == [
        ["-l", "faultlines.db", "add", "--published", "2020-04-10", "a.txt", "b c.pdf"],
        ["-l", "faultlines.db", "brief"],
        ["-l", "faultlines.db", "report", "report.html"],
    ]


def test_a_run_that_fails_gives_its_code_and_no_advice(
    commands: Commands, capsys: pytest.CaptureFixture[str]
):
    commands.codes = [3]
    assert dev.main(["run", "missing.txt"]) == 3
    assert "try next" not in capsys.readouterr().err


def test_the_first_step_that_fails_ends_a_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    ledger = ["-l", "here.db"]
    code = steps.main(
        "faultlines", [[*ledger, "init"], [*ledger, "show", "ff"], [*ledger, "brief"]]
    )
    assert code == 1
    typed = [line for line in capsys.readouterr().err.splitlines() if line.startswith("$")]
    assert typed == ["$ faultlines -l here.db init", "$ faultlines -l here.db show ff"]


def test_a_date_without_files_is_refused(commands: Commands, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        dev.main(["run", "--published", "2020-04-10"])
    assert caught.value.code == 2
    assert "your own FILEs" in capsys.readouterr().err


def test_the_tests_take_pytests_own_arguments(commands: Commands):
    assert dev.main(["test", "-q", "tests/model", "-k", "span"]) == 0
    assert commands.seen == [["-m", "pytest", "-q", "tests/model", "-k", "span"]]


def test_all_the_tests_are_spread_over_the_cores(commands: Commands):
    assert dev.main(["test"]) == 0
    [[_, runner, option, cores, *_]] = commands.seen
    assert (runner, option, cores) == ("pytest", "-n", "auto")


def test_every_check_runs_even_when_the_first_fails(commands: Commands):
    commands.codes = [1]
    assert dev.main(["check"]) == 1
    assert len(commands.seen) == 4


def test_set_up_leaves_bytecode_so_that_even_the_first_start_is_quick(
    house: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    for folder in (".venv/lib", "src"):
        (house / folder).mkdir(parents=True)
        (house / folder / "one.py").write_text("ONE = 1\n", encoding="utf-8")
    environment.compile_all()
    assert len(list(house.rglob("one.*.pyc"))) == 2
