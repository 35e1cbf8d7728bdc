"""Who supplies the prime minister, on a made-up parliament."""

import gzip
from pathlib import Path

import pytest
from bench.errors import BenchError
from bench.sets.parlgov import formations, predict

HEAD = ("cabinet_id,previous_cabinet_id,election_id,start_date,party_id,party_name_short,seats,"
        "left_right,prime_minister,cabinet_party")  # fmt: skip


@pytest.fixture
def parliament(tmp_path: Path) -> Path:
    """The Oars lead three times, the Gulls, who are smaller, once."""
    rows = [HEAD]
    for at, lead in enumerate(("oars", "oars", "gulls", "oars")):
        before = at if at else ""
        for party, seats, place in (("oars", 50, 4.0), ("gulls", 40, 6.0), ("nets", 10, "")):
            mine = int(party == lead)
            rows.append(f"{at + 1},{before},{at},{1998 + at}-05-01,{party},{party},{seats},"
                        f"{place},{mine},{mine}")  # fmt: skip
    with gzip.open(tmp_path / "view_cabinet.csv.gz", "wt") as file:
        file.write("\n".join(rows))
    return tmp_path


def test_only_cabinets_since_2000_are_tested(parliament: Path):
    (row,) = predict(parliament, "")
    assert row["all"]["formations"] == 2
    assert row["all"]["largest"]["right"] == 0.5


def test_the_last_prime_minister_and_the_election_are_seen(parliament: Path):
    last = formations(parliament)[-1]
    assert [one.led for one in last.blocs] == [False, True, False]
    assert last.elected is True
    assert formations(parliament)[0].elected is None
    assert last.chosen == 0


def test_a_folder_with_old_cabinets_only_is_refused(tmp_path: Path):
    (tmp_path / "view_cabinet.csv").write_text(
        f"{HEAD}\n1,,1,1990-01-01,a,a,5,4,1,1\n1,,1,1990-01-01,b,b,4,5,0,0\n"
    )
    with pytest.raises(BenchError, match="no cabinets since"):
        list(predict(tmp_path, ""))
