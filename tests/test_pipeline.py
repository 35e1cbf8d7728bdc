"""From files to a ledger, and back out as claims: the whole way, on reports of our own."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from faultlines import pipeline
from faultlines.cli.main import run
from faultlines.ledger import Ledger
from faultlines.model.claims import Stance
from faultlines.model.when import When
from faultlines.read import parse_published
from faultlines.show.contract import contract_lines

REPORT = """\
On 3 May, Abdul Karim Nasser, head of the Cedar Brigade, visited Baghdad. He met Leila Haddad, \
leader of the Dawn Movement. The Cedar Brigade rejected Omar Saleh, but the Dawn Movement endorsed \
him. Omar Saleh denied that the Cedar Brigade attacked the Dawn Movement.
"""
OTHER = """\
The Dawn Movement accused the Cedar Brigade of an attack in Basra on 5 May. Turkey will probably \
sanction the Cedar Brigade within weeks.
"""
ARABIC = """\
أعلنت الحركة اليوم رفضها المرشح الجديد لرئاسة الحكومة، وقال متحدث باسمها إن المشاورات مستمرة.
"""
FAULTLINES = [sys.executable, "-c", "from faultlines.cli.main import main; main()"]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports with a space"
    folder.mkdir()
    (folder / "a.txt").write_text(REPORT, encoding="utf-8")
    (folder / "b.txt").write_text(OTHER, encoding="utf-8")
    (folder / "c-arabic.txt").write_text(ARABIC, encoding="utf-8")
    (folder / "d-empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.create(tmp_path / "made.db") as made:
        yield made


def test_a_folder_is_read_understood_and_kept(ledger: Ledger, reports: Path):
    told: list[str] = []
    tally = pipeline.add(ledger, [str(reports)], parse_published("2021-05-12"), told.append)
    assert (tally.read, tally.known, dict(tally.unread)) == (2, 0, {"ar": 1})
    assert [one.path for one in tally.skipped] == [str(reports / "d-empty.txt")]
    assert tally.claims >= 5
    assert len(told) == 4
    assert tally.kept == 3
    relations = {entry.claim.relation for entry in ledger.snapshot().claims}
    assert {"leads", "rejects", "endorses"} <= relations


def test_who_is_who_holds_across_documents(ledger: Ledger, reports: Path):
    pipeline.add(ledger, [str(reports)], When(edtf="2021-05-12"))
    names = [actor.name for actor in ledger.snapshot().actors]
    assert names.count("Cedar Brigade") == 1


def test_reading_the_same_again_adds_nothing(ledger: Ledger, reports: Path):
    day = When(edtf="2021-05-12")
    pipeline.add(ledger, [str(reports)], day)
    head = ledger.head()
    again = pipeline.add(ledger, [str(reports)], day)
    assert (again.read, again.claims, again.known) == (0, 0, 3)
    assert ledger.head() == head


def test_another_day_of_publication_is_another_reading(ledger: Ledger, reports: Path):
    paths = [str(reports / "a.txt")]
    pipeline.add(ledger, paths, When(edtf="2021-05-12"))
    assert pipeline.add(ledger, paths, When(edtf="2020-05-12")).read == 1
    dates = {entry.claim.when.edtf for entry in ledger.snapshot().claims}
    assert "2020-05-03" in dates
    assert "2021-05-03" not in dates


def test_one_text_in_two_files_is_read_once(ledger: Ledger, reports: Path):
    (reports / "a-copy.txt").write_text(REPORT, encoding="utf-8")
    tally = pipeline.add(ledger, [str(reports / "a.txt"), str(reports / "a-copy.txt")])
    assert (tally.read, tally.known) == (1, 1)
    snap = ledger.snapshot()
    assert (len(snap.documents), len(snap.publications)) == (1, 2)


def test_a_person_s_decision_outlives_a_new_reading(ledger: Ledger, reports: Path):
    paths = [str(reports / "a.txt")]
    pipeline.add(ledger, paths, When(edtf="2021-05-12"))
    entry = next(e for e in ledger.snapshot().claims if e.claim.relation == "rejects")
    ledger.reject(entry.id, by="person:ana", reason="test")
    pipeline.add(ledger, paths, When(edtf="2021-06-01"))
    found = {e.id: e.status for e in ledger.snapshot().claims}
    assert found[entry.id] == "rejected"


def test_a_document_in_another_language_is_kept_but_never_read(ledger: Ledger, reports: Path):
    pipeline.add(ledger, [str(reports / "c-arabic.txt")])
    snap = ledger.snapshot()
    assert [doc.language for doc in snap.documents] == ["ar"]
    assert snap.claims == ()
    assert ledger.search("المرشح")


def test_more_documents_than_one_batch_are_all_kept(ledger: Ledger, tmp_path: Path):
    path = tmp_path / "wire.jsonl.gz"
    rows = [{"title": f"Wire {n}", "date": "2021-05-12",
             "text": f"Turkey criticized Iran on Monday. Note {n} follows."}
            for n in range(pipeline.BATCH + 5)]  # fmt: skip
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    tally = pipeline.add(ledger, [str(path)])
    assert tally.read == pipeline.BATCH + 5
    assert len(ledger.snapshot().documents) == pipeline.BATCH + 5


def test_every_quote_that_comes_out_stands_in_the_text(ledger: Ledger, reports: Path):
    pipeline.add(ledger, [str(reports)], When(edtf="2021-05-12"))
    texts = {doc.id: doc.text for doc in ledger.snapshot().documents}
    text = ""
    for row in contract_lines(ledger.snapshot()):
        text = texts[row["id"]] if row["kind"] == "document" else text
        if row["kind"] == "claim":
            assert row["quote"] == text[slice(*row["sentence"])]
            assert all(text[slice(*cue)].strip() for cue in row["cue"])
        if row["kind"] in ("event", "forecast"):
            assert row["quote"] == text[slice(*(row.get("span") or row["statement"]))]


def test_a_denial_never_comes_out_as_what_it_denies(ledger: Ledger, reports: Path):
    pipeline.add(ledger, [str(reports)], When(edtf="2021-05-12"))
    told = [entry.claim for entry in ledger.snapshot().claims
            if "denied" in entry.claim.evidence.quote]  # fmt: skip
    assert told
    for claim in told:
        assert claim.stance is Stance.DENIES or claim.relation == "denies_responsibility"


def test_the_command_tells_its_tally(reports: Path, tmp_path: Path, capsys):
    words = ["-l", str(tmp_path / "new.db"), "add", str(reports), "--published", "2021-05-12"]
    assert run(words) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "didn't exist: a new ledger" in said.err
    assert "read 2 documents" in said.err
    assert "1 in Arabic: kept and searchable, but not read" in said.err
    assert "skipped" in said.err
    assert "d-empty.txt" in said.err
    assert run([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["known"] == 3


def test_documents_without_a_day_are_told(reports: Path, tmp_path: Path, capsys):
    assert run(["-l", str(tmp_path / "new.db"), "add", str(reports / "a.txt")]) == 0
    assert "--published DATE" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["missing.txt", "d-empty.txt", "empty folder"])
def test_where_nothing_can_be_read_the_code_says_so(reports: Path, tmp_path: Path, capsys, name):
    (reports / "empty folder").mkdir()
    path = tmp_path / "new.db"
    assert run(["-l", str(path), "add", str(reports / name)]) == 3
    said = capsys.readouterr()
    assert "faultlines: nothing could be read" in said.err
    assert "Traceback" not in said.err
    assert run(["-l", str(path), "verify"]) == 0


def test_a_day_that_is_none_stops_before_anything_is_made(reports: Path, tmp_path: Path, capsys):
    path = tmp_path / "new.db"
    assert run(["-l", str(path), "add", str(reports), "--published", "2020-13-40"]) == 3
    assert "2020-13-40" in capsys.readouterr().err
    assert not path.exists()


def test_the_network_is_never_called(reports: Path, tmp_path: Path):
    code = ("import socket\n"
            "def refuse(*a, **k): raise AssertionError('somebody called the network')\n"
            "socket.socket.connect = socket.socket.connect_ex = refuse\n"
            "socket.create_connection = socket.getaddrinfo = refuse\n"
            "from faultlines.cli.main import run\nimport sys\n"
            f"sys.exit(run(['-l', {str(tmp_path / 'n.db')!r}, 'add', {str(reports)!r}])\n"
            f"         or run(['-l', {str(tmp_path / 'n.db')!r}, 'brief'])\n"
            f"         or run(['-l', {str(tmp_path / 'n.db')!r}, 'doctor']))\n")  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.skipif(os.name == "nt", reason="signals are sent another way there")
def test_ctrl_c_in_the_middle_leaves_whole_documents(tmp_path: Path):
    """Stopped after the second of many documents: two are whole, and the same command goes on."""
    path, wire = tmp_path / "stopped.db", tmp_path / "wire.jsonl"
    rows = [{"date": "2021-05-12", "text": f"Turkey criticized Iran. Item {n}."}
            for n in range(6)]  # fmt: skip
    wire.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    code = ("import os, signal\nfrom faultlines.ledger import Ledger\n"
            "add, seen = Ledger.add, []\n"
            "def stop(self, *a, **k):\n"
            "    if len(seen) == 2: os.kill(os.getpid(), signal.SIGINT)\n"
            "    seen.append(1)\n"
            "    return add(self, *a, **k)\n"
            "Ledger.add = stop\n"
            "from faultlines.cli.main import main; main()")  # fmt: skip
    words = ["-l", str(path), "add", str(wire)]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert done.returncode == 130, done.stderr
    assert "faultlines: stopped" in done.stderr
    assert "Traceback" not in done.stderr
    with Ledger.open(path) as ledger:
        assert ledger.verify().documents == 2
    assert run(words) == 0
    with Ledger.open(path) as ledger:
        assert ledger.verify().documents == 6


@pytest.mark.skipif(os.name == "nt", reason="no such limits there")
def test_a_full_disk_keeps_what_was_there(reports: Path, tmp_path: Path):
    path = tmp_path / "full.db"
    assert run(["-l", str(path), "add", str(reports / "a.txt")]) == 0
    before = path.stat().st_size
    code = ("import resource, signal, sys\n"
            "from faultlines.extract.nlp import load; load()\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            f"resource.setrlimit(resource.RLIMIT_FSIZE, ({before}, {before}))\n"
            "from faultlines.cli.main import main; main()")  # fmt: skip
    big = tmp_path / "big.txt"
    big.write_text("\n\n".join(f"Turkey criticized Iran. Item {n} of it." for n in range(60)))
    done = subprocess.run([sys.executable, "-c", code, "-l", str(path), "add", str(big)],
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 4, done.stderr[-800:]
    assert "Traceback" not in done.stderr
    with Ledger.open(path) as ledger:
        assert ledger.verify().documents == 1
