"""JSON lines: one article a line; a bad line costs only itself."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from faultlines.model.when import When
from faultlines.read import Filed, Skipped
from faultlines.read.json_lines import LONGEST_LINE, numbered_lines, read_article
from tests.read.reading import filed, one, refused, results, write

FIRST = {
    "id": 7,
    "title": "Unions at odds",
    "date": "2020-04-10T08:00:00Z",
    "url": "https://notes.example/1",
    "source": "Harbour Notes",
    "text": "The older union called off the strike.",
}
SECOND = {"published": "2020-04", "text": "The younger union wasn't asked."}


def lines(*records: object) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.ndjson"])
def test_each_line_is_a_document_with_its_own_facts(tmp_path: Path, name: str) -> None:
    data = lines(FIRST, SECOND).encode()
    first, second = filed(
        write(tmp_path, name, gzip.compress(data, mtime=0) if name.endswith("gz") else data)
    )
    assert (first.document.title, first.document.text) == (FIRST["title"], FIRST["text"])
    assert (first.publication.url, first.publication.source) == (FIRST["url"], FIRST["source"])
    assert first.publication.published.edtf == "2020-04-10"
    assert second.publication.published.edtf == "2020-04"
    assert second.document.title is None
    assert first.document.raw_hash != second.document.raw_hash


def test_bad_lines_are_refused_one_by_one_and_the_rest_is_read(tmp_path: Path) -> None:
    bad = ["{", '"words"', lines({"title": "no text"}).strip(), lines({"text": "  "}).strip()]
    data = "\n".join([*bad, "", lines(FIRST).strip()]).encode() + b'\n{"text": "\xff"}\n'
    path = write(tmp_path, "a.jsonl", data)
    found = results(path)
    reasons = [(one.path, one.reason) for one in found if isinstance(one, Skipped)]
    assert reasons == [
        (f"{path}, line 1", "it isn't JSON"),
        (f"{path}, line 2", "it isn't a JSON object"),
        (f"{path}, line 3", "it has no text"),
        (f"{path}, line 4", "no words in it"),
        (f"{path}, line 7", "it isn't UTF-8"),
    ]
    assert [one.document.text for one in found if isinstance(one, Filed)] == [FIRST["text"]]


def test_a_date_that_is_none_leaves_the_day_unknown_and_says_so(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.jsonl", lines({"text": "They met.", "date": "yesterday"})))
    assert not found.publication.published.known
    assert found.notes == ("its date 'yesterday' can't be read",)


def test_the_day_given_by_the_user_fills_in_where_a_line_has_none(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", lines(FIRST, {"text": "They met."}))
    first, second = filed(path, published=When(edtf="2021"))
    assert first.publication.published.edtf == "2020-04-10"
    assert second.publication.published.edtf == "2021"
    assert "2020-04-10" in first.notes[0]
    assert "2021" in first.notes[0]


def test_markdown_within_a_line_is_read_as_markdown(tmp_path: Path) -> None:
    record = {"path": "notes/a.md", "text": "## Who\n\nThe **older** union [left](http://x.org)."}
    assert one(write(tmp_path, "a.jsonl", lines(record))).document.text == (
        "Who\n\nThe older union left."
    )


def test_a_file_is_read_line_by_line_not_whole(tmp_path: Path) -> None:
    found = numbered_lines(iter([b"one\ntw", b"o\n", b"\nfour"]))
    assert list(found) == [(1, b"one"), (2, b"two"), (4, b"four")]


def test_a_line_without_end_is_never_held() -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(LONGEST_LINE // 1_000_000 + 3):
            yield b"x" * 1_000_000
        yield b"\nlast"

    assert list(numbered_lines(endless())) == [(1, None), (2, b"last")]


def test_a_gzip_bomb_is_stopped(tmp_path: Path) -> None:
    bomb = gzip.compress(b"\n" * 60_000_000, mtime=0)
    assert "unpacks to far more" in refused(write(tmp_path, "a.jsonl.gz", bomb)).reason


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.jsonl", b"", "empty file"),
        ("a.jsonl", b"\n\n", "empty file"),
        ("a.jsonl.gz", b"no gzip at all", "damaged"),
        ("a.jsonl.gz", gzip.compress(b'{"text": "They met."}' * 99, mtime=0)[:-20], "damaged"),
    ],
)
def test_a_file_without_lines_is_refused(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    assert reason in refused(write(tmp_path, name, data)).reason


def test_a_line_nested_too_deep_is_refused(tmp_path: Path) -> None:
    found = refused(write(tmp_path, "a.jsonl", b"[" * 200_000))
    assert found.reason == "it isn't JSON"


def test_leftovers_of_a_pages_markup_are_no_words() -> None:
    line = json.dumps(
        {"text": "<p>Peru left the pact.</p><strong>note:</strong> Chile &amp; Bolivia stayed.<br>"}
    )
    assert read_article(line.encode()).text.split("\n") == [
        "Peru left the pact.",
        "note: Chile & Bolivia stayed.",
    ]
