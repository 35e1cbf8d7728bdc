"""Odd questions get a plain answer: empty words, an empty ledger, days before or after all."""

from pathlib import Path

import pytest

from tests.cli.conftest import Typed


@pytest.mark.parametrize(
    "words",
    [
        ("positions", "--actor", ""),
        ("positions", "--issue", " "),
        ("ties", "--without", ""),
        ("claims", "--document", ""),
        ("forecasts", "add", "", "--author", "Lind"),
        ("forecasts", "add", "It rains.", "--author", " "),
    ],
)
def test_an_empty_word_is_refused(typed: Typed, words: tuple[str, ...]):
    said = typed(*words)
    assert said.code == 2
    assert "it is empty" in said.err


@pytest.mark.parametrize("command", ["ties", "sources", "brief", "claims"])
def test_an_empty_ledger_says_so(typed: Typed, tmp_path: Path, command: str):
    typed("-l", "empty.db", "init")
    said = typed("-l", "empty.db", command)
    assert said.code == 0
    assert "The ledger is empty: faultlines add FILE…" in said.err


def test_a_day_before_all_reports_is_named(typed: Typed):
    known = typed("camps", "--known-by", "1900-01-01").err
    assert "Nothing in the ledger was out by 1900-01-01: its first report is of 2021-05-12" in known
    about = typed("positions", "--as-of", "1900").err
    assert "1900-12-31 is before the first report in the ledger" in about


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("claims", "--from", "2021", "--to", "2019"), "--from is after --to"),
        (("changes", "--since", "2021-05", "--known-by", "2021-04"), "can be new since 2021-05-01"),
        (("shifts", "--since", "2030-01-01"), "give --since an earlier day"),
        (("forecasts", "add", "It rains.", "--author", "Lind", "--made", "2999"), "still to come"),
    ],
)
def test_days_that_cant_be_together_are_refused(typed: Typed, words: tuple[str, ...], why: str):
    said = typed(*words)
    assert said.code == 3
    assert why in said.err


def test_a_candidate_named_twice_is_one(typed: Typed, tmp_path: Path):
    (tmp_path / "blocs.csv").write_text("bloc,seats\nRed Oars,60\nGull Company,20\n")
    one, two = (typed("selection", *names, "--seats", "blocs.csv").out
                for names in (("Brandt",), ("Brandt", "Tomas Brandt")))  # fmt: skip
    assert one == two


def test_a_share_that_cant_be_passed_is_refused(typed: Typed):
    said = typed("selection", "Brandt", "--seats", "blocs.csv", "--threshold", "100")
    assert said.code == 2


def test_stands_of_reports_to_come_dont_count_on_a_day(typed: Typed, tmp_path: Path):
    (tmp_path / "blocs.csv").write_text("bloc,seats\nRed Oars,60\nGull Company,20\n")
    said = typed("selection", "Brandt", "--seats", "blocs.csv", "--as-of", "2021-05-01")
    assert "No claim is known" in said.out
