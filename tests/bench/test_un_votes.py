"""The backtest of signatory lists, on a small made-up assembly."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
from bench.errors import BenchError
from bench.sets.un_votes import predict, signatory_lists


@pytest.fixture
def assembly(tmp_path: Path) -> Path:
    """Two blocs of 30 states that vote no by turns, most of the time."""
    draw = np.random.default_rng(1)
    states = [f"S{n}" for n in range(60)]
    days, votes = [], ["rcid," + ",".join(states)]
    for at in range(160):
        days.append({"rcid": at, "date": f"{1990 + at // 16}-05-{at % 16 + 1:02}"})
        own = np.arange(60) % 2 == draw.integers(0, 2)
        no = draw.random(60) < np.where(own, 0.6, 0.02)
        votes.append(f"{at}," + ",".join("N" if one else "Y" for one in no))
    with gzip.open(tmp_path / "roll-calls.jsonl.gz", "wt") as file:
        file.write("\n".join(map(json.dumps, days)))
    with gzip.open(tmp_path / "votes-matrix.csv.gz", "wt") as file:
        file.write("\n".join(votes))
    return tmp_path


def test_blocs_are_foretold_better_than_by_the_base_rate(assembly: Path):
    (row,) = predict(assembly, "", episodes=3)
    for length in ("8", "15", "40"):
        assert row["histories"][length]["ratio"] < 0.8
        assert row["histories"][length]["hidden_first_times_base"] > 1


def test_years_before_1992_are_left_to_learning(assembly: Path):
    late = signatory_lists(assembly, first="1992")
    early = signatory_lists(assembly, last="1992")
    assert len(late) + len(early) == len(signatory_lists(assembly))
    assert len(early) > 0


def test_a_folder_with_few_lists_is_refused(tmp_path: Path):
    (tmp_path / "roll-calls.jsonl").write_text('{"rcid": 1, "date": "1999-01-01"}\n')
    (tmp_path / "votes-matrix.csv").write_text("rcid,A,B,C,D,E\n1,N,N,N,N,Y\n")
    with pytest.raises(BenchError, match="too few lists"):
        list(predict(tmp_path, ""))
