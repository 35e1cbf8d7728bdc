"""Claims are drawn, judged by a person, and kept without the sentences of others."""

import gzip
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from bench.__main__ import main
from bench.audit.collect import collected
from bench.audit.context import sentence_after, sentence_before
from bench.audit.draw import Item
from bench.audit.sheet import Head, read_sheet, write_sheet
from bench.audit.texts import Text, draw_texts
from bench.errors import BenchError
from hypothesis import given
from hypothesis import strategies as st

from faultlines.analyse.counted import wilson

TOLD = ("The Harbour Front attacked the Valley Guard on Monday. "
        "The Valley Guard rejected the offer of the Harbour Front. ")  # fmt: skip
HEAD = Head(day="2026-02-01", command="python -m bench audit open-texts", commit="abc1234",
            extractor="rules/1", texts=1, claims=3)  # fmt: skip
ITEM = Item(
    id="claim1:1", document="doc1:1", title="Trouble at the quay | part one", url="",
    start=10, end=60,
    before="It rained all night over the old harbour of the small town of Wend.",
    sentence="The Harbour Front attacked the Valley Guard on Monday.", after="",
    says="Harbour Front attacks Valley Guard — according to the author", relation="attacks",
    definition="", subject="The Harbour Front", object="the Valley Guard", rule="verb attack",
    cue=("attacked",), confidence=0.85,
)  # fmt: skip


def texts(count: int, file: str = "a.jsonl.gz") -> list[Text]:
    return [Text(file=file, line=line, record={}) for line in range(1, count + 1)]


def test_the_same_seed_draws_the_same_texts_from_all_files_in_turn():
    files = {"a.jsonl.gz": texts(50), "b.jsonl.gz": texts(3, "b.jsonl.gz")}
    drawn = draw_texts(files, count=8, seed=1)
    assert drawn == draw_texts(files, count=8, seed=1)
    assert drawn != draw_texts(files, count=8, seed=2)
    assert sum(text.file == "b.jsonl.gz" for text in drawn) == 3


def test_a_text_that_is_added_takes_at_most_one_place():
    before = draw_texts({"a.jsonl.gz": texts(50)}, count=10, seed=1)
    after = draw_texts({"a.jsonl.gz": texts(51)}, count=10, seed=1)
    assert sum(text not in after for text in before) <= 1


def test_context_is_the_sentence_on_either_side():
    text = "He left. “They stayed.” The Guard agreed. Nobody else did so. The end."
    start = text.index("The Guard")
    assert sentence_before(text, start) == "“They stayed.”"
    assert sentence_after(text, start + len("The Guard agreed.")) == "Nobody else did so."
    assert sentence_before("First.", 0) == ""


def test_the_interval_is_that_of_the_textbook():
    low, high = wilson(0.8, 100)
    assert (round(low, 3), round(high, 3)) == (0.711, 0.867)


@given(of=st.integers(1, 500), data=st.data())
def test_the_interval_holds_the_share(of: int, data: st.DataObject):
    right = data.draw(st.integers(0, of))
    low, high = wilson(right / of, of)
    assert 0 <= low <= right / of + 1e-9
    assert right / of - 1e-9 <= high <= 1


def test_a_sheet_comes_back_as_it_was_written(tmp_path: Path):
    write_sheet(tmp_path / "sheet.jsonl", HEAD, [ITEM])
    assert read_sheet(tmp_path / "sheet.jsonl") == (HEAD, [ITEM])
    page = (tmp_path / "sheet.md").read_text(encoding="utf-8")
    assert ITEM.says in page
    assert "[ ] right  [ ] partly  [ ] wrong" in page


def test_what_is_kept_has_the_verdicts_and_no_sentence():
    judged = [
        replace(ITEM, verdict="right"),
        replace(ITEM, id="claim1:2", verdict="partly", reason="another date"),
        replace(ITEM, id="claim1:3", verdict="wrong", reason="they are the same"),
    ]
    kept = collected(HEAD, judged, judge="two readers", day="2026-02-02")
    assert "3 claims: 1 right, 1 partly, 1 wrong." in kept
    assert "**Share right: 0.33** (95 % interval 0.06 to \n0.79, Wilson)" in kept
    assert "judged on 2026-02-02 by two readers" in kept.lower()
    assert (
        "| claim1:2 | Trouble at the quay \\| part one | 10–60 | attacks | 0.85 | partly |" in kept
    )
    assert ITEM.sentence not in kept
    assert ITEM.before not in kept


@pytest.mark.parametrize(
    ("verdict", "reason", "told"),
    [
        ("", "", "is none of right, partly, wrong"),
        ("mostly", "", "is none of right, partly, wrong"),
        ("wrong", " ", "say in `reason` why"),
        ("wrong", "but it rained all night over the old harbour of", "quotes more than 8 words"),
    ],
)
def test_a_sheet_that_is_not_done_is_refused(verdict: str, reason: str, told: str):
    with pytest.raises(BenchError, match=told):
        collected(
            HEAD, [replace(ITEM, verdict=verdict, reason=reason)], judge="us", day="2026-02-02"
        )


@pytest.mark.slow
def test_from_texts_to_a_kept_audit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    record = {"title": "Quay", "date": "2020-04-10", "text": TOLD * 12}
    with gzip.open(tmp_path / "texts.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(record) + "\n" + json.dumps({"text": "Too short."}) + "\n")
    sheet, kept = tmp_path / "sheet.jsonl", tmp_path / "kept" / "audit.md"
    run(monkeypatch, "audit", "--n", "5", str(tmp_path), "--out", str(sheet))
    head, items = read_sheet(sheet)
    assert (head.texts, len(items)) == (1, 5)
    assert all(record["text"][item.start : item.end] == item.sentence for item in items)
    write_sheet(sheet, head, [replace(item, verdict="right") for item in items])
    run(monkeypatch, "audit", "--collect", str(sheet), "--out", str(kept), "--judge", "us")
    assert "5 right, 0 partly, 0 wrong" in kept.read_text(encoding="utf-8")


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", *words])
    assert main() == 0
