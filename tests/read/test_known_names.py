"""A user's own list of names: what a row may hold, and what is said of one that can't be read."""

from pathlib import Path

import pytest

from faultlines.model.errors import BadInput
from faultlines.model.known_names import pack, unpack
from faultlines.model.when import When
from faultlines.read import find_known_names, read_known_names

HEAD = "name,alias,type,from,to,note\n"


def written(folder: Path, rows: str) -> Path:
    path = folder / "actors.csv"
    path.write_text(rows, encoding="utf-8")
    return path


def test_a_row_gives_a_name_with_one_other_way_of_writing_it(tmp_path: Path) -> None:
    [one] = read_known_names(written(tmp_path, HEAD + "Sotto Voce,SV,organization,2015,,a club\n"))
    assert (one.name, one.alias, one.schema, one.note) == (
        "Sotto Voce",
        "SV",
        "Organization",
        "a club",
    )
    assert one.source == "actors.csv:2"


def test_columns_may_stand_in_any_order_and_be_left_out(tmp_path: Path) -> None:
    [one] = read_known_names(written(tmp_path, "type,name\nperson,Ada Quill\n"))
    assert (one.name, one.schema, one.alias) == ("Ada Quill", "Person", None)


def test_further_rows_of_a_name_may_leave_its_type_out(tmp_path: Path) -> None:
    rows = HEAD + "Sotto Voce,,group,,,\nSotto Voce,the Whisperers,,,,\n"
    assert [one.schema for one in read_known_names(written(tmp_path, rows))] == ["Organization"] * 2


@pytest.mark.parametrize(
    ("rows", "line", "fault"),
    [
        ("alias,type\nSV,group\n", 1, "no column “name”"),
        ("name,type,colour\nSotto,group,red\n", 1, "no such column: “colour”"),
        (HEAD + ",SV,group,,,\n", 2, "no name"),
        (HEAD + "Sotto,SV,choir,,,\n", 2, "the type “choir” isn't known"),
        (HEAD + "Sotto,SV,,,,\n", 2, "no type"),
        (HEAD + "Sotto,,group,,,\nSotto,,person,,,\n", 3, "two types"),
        (HEAD + "Sotto,,group,last year,,\n", 2, "'last year' is no date"),
        (HEAD + "Sotto,,group,2016,2015,\n", 2, "2015 is before 2016"),
        (HEAD + "Sotto,SV,group,,,a note, with a comma\n", 2, "more fields than columns"),
        (HEAD + "Sotto,the,group,,,\n", 2, "“the” is too short to be a name"),
    ],
)
def test_a_bad_row_is_told_with_file_line_and_remedy(
    tmp_path: Path, rows: str, line: int, fault: str
) -> None:
    with pytest.raises(BadInput) as told:
        read_known_names(written(tmp_path, rows))
    words = str(told.value)
    assert f"actors.csv, line {line}: " in words
    assert fault in words
    assert "To mend it: " in words


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "actors.csv"
    path.write_bytes(HEAD.encode() + "Café,,group,,,\n".encode("latin-1"))
    with pytest.raises(BadInput, match="UTF-8"):
        read_known_names(path)


def test_rows_come_back_from_plain_data_as_they_were(tmp_path: Path) -> None:
    rows = read_known_names(written(tmp_path, HEAD + "Sotto,SV,group,2015-03,2016,x\n"))
    assert unpack(pack(rows)) == rows


def test_a_row_holds_in_its_time_and_for_documents_of_an_unknown_day(tmp_path: Path) -> None:
    [one] = read_known_names(written(tmp_path, HEAD + "Sotto,SV,group,2015-03,2016,\n"))
    days = ("2015-02-28", "2015-03-01", "2016-12-31", "2017", None)
    assert [one.holds(When(edtf=day)) for day in days] == [False, True, True, False, True]


def test_lists_are_found_by_their_name_among_files_and_in_folders(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD)
    assert find_known_names([tmp_path, tmp_path / "other.csv"]) == (path,)
    assert find_known_names([path]) == (path,)


@pytest.mark.parametrize("mark", [";", "\t"])
def test_a_spreadsheets_semicolons_and_tabs_are_read(tmp_path: Path, mark: str) -> None:
    text = HEAD.replace(",", mark) + f"Sotto Voce{mark}SV{mark}party{mark}{mark}{mark}loud, bold\n"
    [one] = read_known_names(written(tmp_path, text))
    assert (one.alias, one.schema, one.note) == ("SV", "Organization", "loud, bold")


@pytest.mark.parametrize("kind", ["group", "armed group", "organization"])
def test_a_listed_group_is_a_named_body(tmp_path: Path, kind: str) -> None:
    [one] = read_known_names(written(tmp_path, HEAD + f"Sotto Voce,,{kind},,,\n"))
    assert one.schema == "Organization"
