"""Files, folders and globs: what is taken, in which order, and what can't be read."""

import os
import tracemalloc
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from faultlines.model.when import When
from faultlines.read import Filed, Skipped, read_paths
from tests.read.reading import filed, one, refused, results, write

WORDS = "The older union called off the strike."


def names(*paths: Path | str) -> list[str]:
    return [Path(one.publication.path).name for one in filed(*paths)]


def test_a_document_knows_where_it_came_from_and_when_it_was_read(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.txt", WORDS))
    publication = found.publication
    assert publication.path == str(tmp_path / "a.txt")
    assert publication.doc_id == found.document.id
    assert found.document.raw_hash == sha256(WORDS.encode()).hexdigest()
    assert publication.fetched is not None
    assert abs((date.fromisoformat(publication.fetched) - date.today()).days) <= 1  # noqa: DTZ011
    assert publication.published == When.unknown()


def test_the_day_given_by_the_user_is_taken(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.txt", WORDS), published=When(edtf="2020-04-10"))
    assert found.publication.published.edtf == "2020-04-10"


def test_a_text_in_another_language_is_filed_with_its_language(tmp_path: Path) -> None:
    persian = "اتحادیه اعلام کرد که اعتصاب پس از یک شب پایان یافت و چیزی امضا نشده است."
    assert one(write(tmp_path, "a.txt", persian)).document.language == "fa"


def test_a_folder_is_read_to_its_depths_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.md", "a.TXT", ".hidden.txt", ".git/c.txt", "c/d/e/f.text"):
        write(tmp_path, name, f"{WORDS} {name}")
    assert names(tmp_path) == ["a.TXT", "1.md", "2.txt", "f.text"]


def test_files_of_unknown_kinds_in_a_folder_are_skipped_in_words_that_can_be_counted(
    tmp_path: Path,
) -> None:
    for name in ("a.txt", "x.jpg", "y.JPG", "Makefile"):
        write(tmp_path, name, WORDS)
    found = [one.reason for one in results(tmp_path) if isinstance(one, Skipped)]
    assert sorted(found) == [
        "files that end in .jpg aren't read",
        "files that end in .jpg aren't read",
        "files without a suffix aren't read",
    ]


def test_a_named_file_without_a_suffix_is_read_as_text(tmp_path: Path) -> None:
    assert one(write(tmp_path, "notes", WORDS)).document.text == WORDS


def test_a_folder_without_a_readable_file_says_so(tmp_path: Path) -> None:
    write(tmp_path, "x/a.jpg", b"\xff\xd8")
    found = results(tmp_path / "x")
    assert [one.reason for one in found if isinstance(one, Skipped)] == [
        "files that end in .jpg aren't read",
        "no readable file in it",
    ]


def test_a_loop_of_links_between_folders_ends(tmp_path: Path) -> None:
    write(tmp_path, "a/one.txt", WORDS)
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b").symlink_to(tmp_path / "b")
    found = results(tmp_path)
    assert names(tmp_path / "a" / "one.txt") == ["one.txt"]
    assert 1 <= sum(isinstance(one, Filed) for one in found) <= 2


def test_globs_are_expanded_where_the_shell_did_not(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md", "d/e.txt"):
        write(tmp_path, name, f"{WORDS} {name}")
    assert names(f"{tmp_path}/*.txt") == ["a.txt", "b.txt"]
    assert names(f"{tmp_path}/**/*.txt") == ["a.txt", "b.txt", "e.txt"]
    assert names(f"{tmp_path}/**") == ["a.txt", "b.txt", "c.md", "e.txt"]
    assert refused(f"{tmp_path}/*.pdf").reason == "no file matches"


def test_a_name_with_brackets_that_exists_is_a_file(tmp_path: Path) -> None:
    assert names(write(tmp_path, "a[1].txt", WORDS)) == ["a[1].txt"]


def test_files_are_read_one_at_a_time_as_they_are_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", WORDS)
    later = tmp_path / "b.txt"
    reading = read_paths([tmp_path / "a.txt", later])
    assert isinstance(next(reading), Filed)
    later.write_text("Written after the reading had begun.")
    assert isinstance(next(reading), Filed)


def test_the_reading_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    found = results(tmp_path / "missing.txt", write(tmp_path, "a.txt", WORDS))
    assert [type(one) for one in found] == [Skipped, Filed]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "empty file"),
        ("a.md", b"", "empty file"),
        ("a.pdf", b"", "empty file"),
        ("a.txt", b" \n\t\xc2\xa0\n", "no words in it"),
        ("a.txt", b"1234 -- 5678\n", "no words in it"),
        ("a.txt", bytes(range(256)) * 40, "not text: it holds zero bytes"),
        ("a.txt", bytes(range(1, 32)) * 40, "not text: it is full of control characters"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(128, 256)) * 20, "not text in an encoding"),
        ("a.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not text but a PDF"),
        ("a.txt", b"PK\x03\x04\x14\x00", "not text but a ZIP or Word file"),
        ("a.txt", b"\xff\xfea", "damaged: marked as UTF-16-LE and isn't"),
        ("a.xyz", b"words", "files that end in .xyz aren't read"),
    ],
)
def test_what_holds_no_text_is_refused(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    assert refused(write(tmp_path, name, data)).reason.startswith(reason)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "missing.txt").reason == "no such file or folder"
    assert refused(tmp_path / "missing").reason == "no such file or folder"


def test_fifty_megabytes_of_one_line_are_refused_without_being_read(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", b"word " * 10_000_000)
    tracemalloc.start()
    found = refused(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.reason == "too long: more than 1,000,000 characters"
    assert "split it" in found.next_step
    assert peak < 5_000_000


def test_a_text_just_above_the_limit_is_refused_and_one_just_below_is_read(tmp_path: Path) -> None:
    below = write(tmp_path, "a.txt", "word " * 200_000)
    above = write(tmp_path, "b.txt", "words" * 200_001)
    assert len(one(below).document.text) == 999_999
    assert refused(above).reason.startswith("too long")


def test_a_file_without_permission_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "a.txt", WORDS)
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser may read anything
        monkeypatch.setattr(Path, "open", _refuse)
    assert refused(path).reason == "no permission to read it"


def test_a_folder_without_permission_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path, "x/a.txt", WORDS).parent
    folder.chmod(0)
    if os.access(folder, os.R_OK):
        monkeypatch.setattr(Path, "iterdir", _refuse)
    found = results(folder)
    folder.chmod(0o700)
    assert isinstance(found[0], Skipped)
    assert found[0].reason == "no permission to read it"


def _refuse(*_: object, **__: object) -> Callable[[], None]:
    raise PermissionError(13, "Permission denied")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a.txt"
    os.mkfifo(pipe)
    assert refused(pipe).reason.startswith("not a file")


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert refused(tmp_path / "a.txt").next_step
