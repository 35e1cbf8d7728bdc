import os
import resource
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from faultlines.ledger import Ledger, project
from faultlines.model.errors import LedgerError
from tests.ledger.children import answer, needs_fork, start
from tests.ledger.reports import Report, dune, harbour


def many(count: int, name: str = "a") -> Iterator[Report]:
    for number in range(count):
        yield harbour(text=f"{harbour().text} Minute {name}{number}.", path=f"{name}{number}.txt")


@needs_fork
def test_two_processes_that_add_and_decide_at_once_both_succeed(tmp_path: Path) -> None:
    path = tmp_path / "faultlines.db"
    with Ledger.create(path) as ledger:
        ledger.add(*dune().parts)

    def work(name: str) -> None:
        with Ledger.open(path) as mine:
            for report in many(15, name):
                mine.add(*report.parts, by=name)
                mine.accept(mine.snapshot().claims[-1].id, by=name)

    children = [start(lambda name=name: work(name)) for name in ("ana", "bo")]  # type: ignore[misc]
    for child in children:
        child.join(120)

    assert [child.exitcode for child in children] == [0, 0]
    with Ledger.open(path) as ledger:
        found = ledger.verify()
        assert (found.documents, found.decisions) == (31, 30)
        assert {record.by for record in ledger.history()} == {"ana", "bo", "faultlines"}


@needs_fork
@pytest.mark.parametrize("after", [0.01, 0.05, 0.11])
def test_a_process_killed_while_it_adds_leaves_whole_documents(
    tmp_path: Path, after: float
) -> None:
    path = tmp_path / "faultlines.db"
    Ledger.create(path).close()

    def work() -> None:
        with Ledger.open(path) as mine:
            for report in many(500):
                mine.add(*report.parts)

    child = start(work)
    while not path.with_name("faultlines.db-wal").exists():
        time.sleep(0.001)
    time.sleep(after)
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    child.join(60)

    with Ledger.open(path) as ledger:
        found = ledger.verify()
        assert found.entries == found.documents * 3
        assert found.documents < 500
        ledger.add(*dune().parts)
        assert ledger.verify().documents == found.documents + 1


def test_ctrl_c_in_the_middle_leaves_nothing_of_that_document(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.add(*dune().parts)
    head, snap = ledger.head(), ledger.snapshot()

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(project, "insert_many", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ledger.add(*harbour().parts)
    monkeypatch.undo()

    assert (ledger.head(), ledger.snapshot()) == (head, snap)
    assert ledger.verify().documents == 1
    assert ledger.add(*harbour().parts).new_document


def test_with_no_room_left_the_step_is_refused_and_the_rest_verifies(ledger: Ledger) -> None:
    ledger.add(*dune().parts)
    head = ledger.head()
    _allow_pages(ledger, 0)

    big = harbour(text=harbour().text + " More was said." * 20_000)
    with pytest.raises(LedgerError, match=r"no room left.*Nothing of this step was stored"):
        ledger.add(*big.parts)

    assert ledger.head() == head
    assert ledger.verify().documents == 1
    _allow_pages(ledger, 1_000_000)
    assert ledger.add(*big.parts).new_document


def _allow_pages(ledger: Ledger, more: int) -> None:
    engine = ledger._engine
    engine.dispose()

    @event.listens_for(engine, "connect")
    def limit(raw: object, _: object) -> None:
        raw.execute(f"PRAGMA max_page_count = {more or 1}")  # type: ignore[attr-defined]


@needs_fork
def test_a_file_that_may_not_grow_is_refused_in_words_and_verifies(tmp_path: Path) -> None:
    path = tmp_path / "faultlines.db"
    with Ledger.create(path) as ledger:
        ledger.add(*dune().parts)
        head = ledger.head()

    def work() -> str:
        room = path.stat().st_size + 20_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        try:
            with Ledger.open(path) as mine:
                for report in many(200):
                    mine.add(*report.parts)
        except LedgerError as error:
            return str(error)
        return "all added"

    said = answer(work)

    assert "Nothing of this step was stored" in said
    assert "again" in said
    with Ledger.open(path) as ledger:
        found = ledger.verify(head)
        assert found.entries == found.documents * 3
        assert ledger.add(*harbour().parts).new_document


def test_a_ledger_that_another_program_holds_is_waited_for_and_then_given_up(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faultlines.ledger.engine._WAIT_SECONDS", 0.05)
    with Ledger.open(ledger.path) as other, other._engine.connect() as conn:
        conn.exec_driver_sql("CREATE TABLE held (x)")
        with Ledger.open(ledger.path) as third, pytest.raises(LedgerError, match="another program"):
            third.add(*dune().parts)
        conn.rollback()
    assert ledger.add(*dune().parts).new_document


def test_what_was_acknowledged_is_on_the_disk_even_if_the_power_goes(
    tmp_path: Path, power_stays: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faultlines.ledger.engine._SYNCHRONOUS", power_stays)
    with Ledger.create(tmp_path / "faultlines.db") as made, made._engine.connect() as conn:
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL
