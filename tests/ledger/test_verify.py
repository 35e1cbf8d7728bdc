import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from faultlines.ledger import Ledger
from faultlines.ledger.chain import GENESIS, canonical, link_hash
from faultlines.model.errors import BrokenLedger
from tests.ledger.reports import dune, full_extraction, harbour


@pytest.fixture
def path(ledger: Ledger) -> Path:
    """A ledger with two reports and a decision: 8 entries, the third an extraction."""
    report = harbour()
    ledger.add(report.document, report.publication, *full_extraction(report))
    ledger.add(*dune().parts)
    ledger.accept(ledger.snapshot().claims[0].id, by="ana", reason="plain")
    ledger.undo(by="ana")
    return ledger.path


def tamper(path: Path, *statements: str, **values: object) -> None:
    """Change the file behind the ledger's back, guards taken off first."""
    raw = sqlite3.connect(path)
    for guard in ("entry_no_update", "entry_no_delete", "entry_follows"):
        raw.execute(f"DROP TRIGGER IF EXISTS {guard}")
    for statement in statements:
        assert raw.execute(statement, values).rowcount
    raw.commit()
    raw.close()


def forge(path: Path, seq: int, change: Callable[[dict[str, Any]], None]) -> None:
    """Change an entry and make the chain anew from there, as a careful forger would."""
    raw = sqlite3.connect(path)
    rows = raw.execute("SELECT seq, made, by, kind, body, hash FROM entry ORDER BY seq").fetchall()
    raw.close()
    prev = GENESIS
    for number, made, by, kind, body, _ in rows:
        loaded = json.loads(body)
        if number == seq:
            change(loaded)
        new = link_hash(number, made, by, kind, canonical(loaded), prev)
        tamper(
            path,
            "UPDATE entry SET body = :body, prev_hash = :prev, hash = :new WHERE seq = :seq",
            body=canonical(loaded),
            prev=prev,
            new=new,
            seq=number,
        )
        prev = new


def test_a_whole_ledger_verifies_and_says_how_much_there_is(ledger: Ledger, path: Path) -> None:
    found = ledger.verify()
    assert (found.entries, found.documents, found.extractions) == (8, 2, 2)
    assert (found.claims, found.decisions) == (4, 2)
    assert found.quotes > 10
    assert found.head == ledger.head()


def test_a_later_reading_of_an_earlier_document_is_looked_up_in_it(
    ledger: Ledger, path: Path
) -> None:
    ledger.add(*harbour(extractor="rules/2").parts)
    assert ledger.verify().extractions == 3


def test_an_empty_ledger_verifies(ledger: Ledger) -> None:
    assert ledger.verify().entries == 0


def test_each_head_ever_given_out_is_found_again(ledger: Ledger, path: Path) -> None:
    for record in ledger.history():
        assert ledger.verify(record.hash).head == ledger.head()


@pytest.mark.parametrize("seq", range(1, 9))
def test_one_changed_letter_in_any_entry_is_found(ledger: Ledger, path: Path, seq: int) -> None:
    change = "UPDATE entry SET body = substr(body, 1, length(body) - 1) || ' }' WHERE seq = :seq"
    tamper(path, change, seq=seq)
    with pytest.raises(BrokenLedger, match=rf"entry {seq} \(.*was changed"):
        ledger.verify()


@pytest.mark.parametrize("column", ["made", "by", "kind"])
def test_a_changed_name_time_or_kind_is_found(ledger: Ledger, path: Path, column: str) -> None:
    tamper(path, f"UPDATE entry SET {column} = 'document' WHERE seq = 7")
    with pytest.raises(BrokenLedger, match="entry 7"):
        ledger.verify()


def test_an_entry_taken_out_is_missed(ledger: Ledger, path: Path) -> None:
    tamper(path, "DELETE FROM entry WHERE seq = 4")
    with pytest.raises(BrokenLedger, match="entry 4 is missing"):
        ledger.verify()


def test_an_entry_taken_out_with_the_rest_moved_up_is_missed(ledger: Ledger, path: Path) -> None:
    tamper(
        path,
        "DELETE FROM entry WHERE seq = 7",
        "UPDATE entry SET seq = 7 WHERE seq = 8",
    )
    with pytest.raises(BrokenLedger, match="doesn't follow"):
        ledger.verify()


def test_a_chain_cut_short_is_found_by_its_old_head_alone(ledger: Ledger, path: Path) -> None:
    head = ledger.head()
    tamper(path, "DELETE FROM entry WHERE seq > 6", "DELETE FROM decision WHERE seen_from > 6")
    assert ledger.verify().entries == 6
    with pytest.raises(BrokenLedger, match="made anew or cut short"):
        ledger.verify(head)


def test_words_of_a_document_changed_by_a_forger_are_found(ledger: Ledger, path: Path) -> None:
    def change(body: dict[str, Any]) -> None:
        body["text"] = body["text"].replace("rejected", "accepted")

    forge(path, 1, change)
    with pytest.raises(BrokenLedger, match="its words aren't those of doc1"):
        ledger.verify()


@pytest.mark.parametrize("ends", [[4, 22], [0, 17], [0, 99_999], [5, 5]])
def test_offsets_moved_by_a_forger_are_found(ledger: Ledger, path: Path, ends: list[int]) -> None:
    def change(body: dict[str, Any]) -> None:
        body["claims"][0]["subject"] = ends

    forge(path, 3, change)
    with pytest.raises(BrokenLedger, match=r"entry 3 \(extraction"):
        ledger.verify()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decision SET seen_to = NULL",
        "UPDATE claim SET relation = 'praises' WHERE relation = 'rejects'",
        "DELETE FROM mention WHERE n = 0",
        "UPDATE reading SET seen_to = 5 WHERE extraction = 3",
    ],
)
def test_a_table_that_does_not_follow_from_the_entries_is_found_and_made_again(
    ledger: Ledger, path: Path, statement: str
) -> None:
    before = ledger.snapshot()
    tamper(path, statement)
    with pytest.raises(BrokenLedger, match="the entries are whole, but the table"):
        ledger.verify()

    ledger.rebuild()

    assert ledger.verify().entries == 8
    assert ledger.snapshot() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET by = 'bo' WHERE seq = 7",
        "DELETE FROM entry WHERE seq = 8",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry SELECT 8, made, by, kind, body, prev_hash, 'x' FROM entry "
        "WHERE seq = 7",
        "INSERT OR REPLACE INTO entry SELECT 9, made, by, kind, body, hash, hash FROM entry "
        "WHERE seq = 8",
        "INSERT INTO entry SELECT 10, made, by, kind, body, hash, 'x' FROM entry WHERE seq = 8",
        "INSERT INTO entry SELECT 9, made, by, kind, body, prev_hash, 'x' FROM entry WHERE seq = 8",
    ],
)
def test_the_file_itself_refuses_to_change_remove_or_replace_entries(
    ledger: Ledger, path: Path, statement: str
) -> None:
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match=r"never|follows"):
        raw.execute(statement)
    raw.close()
    assert ledger.verify().entries == 8
