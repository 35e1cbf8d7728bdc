import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from faultlines.ledger import Ledger
from faultlines.ledger.files import APPLICATION_ID, make_tables
from faultlines.ledger.migrations.upgrade import configure, upgrade
from faultlines.ledger.schema import REVISIONS
from faultlines.model.errors import BrokenLedger, LedgerError
from tests.ledger.children import answer, needs_fork, start
from tests.ledger.reports import harbour


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "faultlines.db"


def test_a_new_ledger_is_one_file_and_empty(path: Path) -> None:
    with Ledger.create(path) as ledger:
        assert ledger.head() == "0" * 64
        assert ledger.snapshot().documents == ()
        assert ledger.history() == ()
    assert [one.name for one in path.parent.iterdir()] == ["faultlines.db"]


def test_what_was_kept_is_there_when_it_is_opened_again(path: Path) -> None:
    with Ledger.create(path) as ledger:
        ledger.add(*harbour().parts)
        head, snap = ledger.head(), ledger.snapshot()
    with Ledger.open(path) as ledger:
        assert (ledger.head(), ledger.snapshot()) == (head, snap)


def test_creating_a_ledger_that_is_there_opens_it(path: Path) -> None:
    with Ledger.create(path) as ledger:
        ledger.add(*harbour().parts)
    with Ledger.create(str(path)) as ledger:
        assert len(ledger.snapshot().claims) == 2


@pytest.mark.parametrize("name", ["a b.db", "50%.db", "what?.db", "no#1.db", "ليدجر.db", "it's.db"])
def test_a_ledger_may_have_any_name(tmp_path: Path, name: str) -> None:
    with Ledger.create(tmp_path / name) as ledger:
        ledger.add(*harbour().parts)
        assert ledger.verify().claims == 2
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_ledger_is_made_where_files_cannot_be_linked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    with Ledger.create(path) as ledger:
        assert ledger.verify().entries == 0
    assert [one.name for one in path.parent.iterdir()] == ["faultlines.db"]


def test_a_file_that_turns_up_while_a_ledger_is_made_is_left_alone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def late(source: Path, target: Path) -> None:
        path.write_text("Minutes of a meeting in Solwick.")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger.create(path)
    assert path.read_text() == "Minutes of a meeting in Solwick."
    assert [one.name for one in path.parent.iterdir()] == ["faultlines.db"]


def test_a_missing_ledger_is_said_to_be_missing(path: Path) -> None:
    with pytest.raises(LedgerError, match=r"no ledger at .*faultlines\.db.*init"):
        Ledger.open(path)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"Notes of a meeting in Solwick.\n", b"\x00" * 4096])
@pytest.mark.parametrize("way", ["open", "create"])
def test_another_file_is_refused_and_left_alone(path: Path, content: bytes, way: str) -> None:
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="no ledger"):
        getattr(Ledger, way)(path)
    assert path.read_bytes() == content


def test_another_database_is_refused_and_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE entry (seq)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger.create(path)
    assert path.read_bytes() == before


def test_a_folder_is_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="directory"):
        Ledger.open(tmp_path)


def test_a_ledger_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="doesn't exist"):
        Ledger.create(tmp_path / "nowhere" / "faultlines.db")


def test_a_ledger_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    Ledger.create(path).close()
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()

    with pytest.raises(LedgerError, match=r"newer faultlines.*9999.*Update"):
        Ledger.open(path)

    raw = sqlite3.connect(path)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]
    raw.close()


def test_an_older_ledger_is_brought_up_to_date(path: Path) -> None:
    raw = sqlite3.connect(path)  # older than the first form: nothing but the mark
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    raw.close()
    with Ledger.open(path) as ledger:
        ledger.add(*harbour().parts)
        assert ledger.verify().claims == 2


def test_migrations_from_nothing_give_the_same_tables_as_a_new_ledger() -> None:
    forms = []
    for make in (make_tables, upgrade):
        with create_engine("sqlite://").begin() as conn:
            make(conn)
            rows = conn.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all()
            version = conn.exec_driver_sql("SELECT * FROM alembic_version").all()
            forms.append((sorted((a, b, "".join((c or "").split())) for a, b, c in rows), version))
    assert forms[0] == forms[1]


def test_every_form_of_the_tables_has_its_migration() -> None:
    scripts = ScriptDirectory.from_config(configure())
    steps = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(steps)) == REVISIONS


def test_opening_a_ledger_of_today_does_not_wait_for_alembic(path: Path) -> None:
    code = (
        "import sys; from faultlines.ledger import Ledger; Ledger.create(sys.argv[1]).close(); "
        "import json; print(json.dumps([name for name in sys.modules if 'alembic' in name]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert json.loads(told.stdout) == []
    assert told.stderr == ""


def test_a_cut_off_file_is_called_damaged(path: Path) -> None:
    with Ledger.create(path) as ledger:
        ledger.add(*harbour().parts)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(BrokenLedger, match="damaged"), Ledger.open(path) as ledger:
        ledger.verify()


@pytest.fixture
def guarded() -> Iterator[Path]:
    """A folder that may be read but not written, with a ledger in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Ledger.create(folder / "faultlines.db") as ledger:
            ledger.add(*harbour().parts)
        (folder / "faultlines.db").chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def _as_a_guest() -> None:
    if os.geteuid() == 0:  # the administrator may write anywhere
        os.setuid(65534)


@needs_fork
def test_a_ledger_that_may_only_be_read_can_be_read(guarded: Path) -> None:
    def work() -> str:
        _as_a_guest()
        with Ledger.open(guarded / "faultlines.db") as ledger:
            return f"{len(ledger.snapshot().claims)} {ledger.verify().entries}"

    assert answer(work) == "2 3"


@needs_fork
def test_a_decision_in_a_ledger_that_may_only_be_read_is_refused_in_words(guarded: Path) -> None:
    def work() -> str:
        _as_a_guest()
        with Ledger.open(guarded / "faultlines.db") as ledger:
            try:
                ledger.accept(ledger.snapshot().claims[0].id, by="ana")
            except LedgerError as error:
                return str(error)
        return "accepted"

    assert "can only be read here" in answer(work)


@needs_fork
def test_a_ledger_in_a_folder_that_may_not_be_written_is_refused_in_words(guarded: Path) -> None:
    def work() -> str:
        _as_a_guest()
        try:
            Ledger.create(guarded / "second.db")
        except LedgerError as error:
            return str(error)
        return "made"

    assert "can't be opened" in answer(work)
    assert [one.name for one in guarded.iterdir()] == ["faultlines.db"]


@needs_fork
def test_two_that_make_the_same_ledger_at_once_share_it(path: Path) -> None:
    def make() -> None:
        with Ledger.create(path) as ledger:
            ledger.add(*harbour().parts)

    children = [start(make) for _ in range(3)]
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0, 0, 0]
    with Ledger.open(path) as ledger:
        assert ledger.verify().entries == 3
    assert [one.name for one in path.parent.iterdir()] == ["faultlines.db"]
