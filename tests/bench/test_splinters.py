"""From whom a group split, on made-up links."""

from pathlib import Path

import pytest
from bench.errors import BenchError
from bench.sets.splinters import predict

HEAD = "id,type,group1,group2,date,description,maps1,maps2"


def folder(tmp_path: Path, *rows: str) -> Path:
    (tmp_path / "links.csv").write_text("\n".join([HEAD, *rows]) + "\n")
    return tmp_path


def test_a_splinter_that_keeps_the_friends_of_its_parent_is_placed(tmp_path: Path):
    rows = ["1,spl,1,2,2001-01-01,,Coast,Coast"]
    rows += [f"{n},all,{group},{n},2000-01-01,,Coast,Coast" for n in (5, 6, 7) for group in (1, 2)]
    rows += [f"{n},riv,3,{n},2000-01-01,,Coast,Coast" for n in (8, 9)]
    (row,) = predict(folder(tmp_path, *rows), "")
    assert row["cases"] == 1
    assert row["ties"] == {"mrr": 1.0, "first": 1.0, "first_95": row["ties"]["first_95"],
                           "in_three": 1.0}  # fmt: skip


def test_ends_on_different_maps_are_left_out(tmp_path: Path):
    with pytest.raises(BenchError, match="no splinter link"):
        list(predict(folder(tmp_path, "1,spl,1,2,2001-01-01,,Coast,Hills"), ""))
