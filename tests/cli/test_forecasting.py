"""Forecasts on the command line, from adding to scoring."""

import json

import pytest

from tests.cli.conftest import Typed


def test_from_adding_to_scoring(typed: Typed):
    added = typed("forecasts", "add", "The league breaks.", "--author", "Lind", "--made",
                  "2021-05-01", "--range", "20-45", "--by", "ana", "--json")  # fmt: skip
    id_ = json.loads(added.out)["forecast"]
    assert typed("forecasts", "due", id_, "--test", "a crew leaves", "--on", "2021-09-30").code == 0
    assert "The league breaks." in typed("forecasts", "due", "--as-of", "2021-10-01").out
    assert typed("forecasts", "resolve", id_, "no", "--on", "2021-10-01", "--by", "ben").code == 0
    whole = json.loads(typed("forecasts", "score", "--json").out)
    assert whole["findings"][0]["value"] == pytest.approx(0.325**2)
    assert "Nothing found." in typed("forecasts", "due", "--as-of", "2021-10-02").out


def test_a_read_forecast_keeps_its_words_when_it_is_given_a_day(typed: Typed):
    (row,) = [one for one in json.loads(typed("forecasts", "list", "--json").out)["findings"]
              if one["kind"] == "forecast"]  # fmt: skip
    typed("forecasts", "due", row["data"]["id"], "--on", "2021-09-30", "--by", "ana")
    (after,) = [one for one in json.loads(typed("forecasts", "list", "--json").out)["findings"]
                if one["kind"] == "forecast"]  # fmt: skip
    assert after["data"]["statement"] == row["data"]["statement"]
    assert after["data"]["due"] == "2021-09-30"


def test_a_range_that_is_none_is_refused_with_an_example(typed: Typed):
    said = typed("forecasts", "add", "It rains.", "--author", "Lind", "--range", "often")
    assert said.code == 3
    assert "55-80" in said.err


def test_undoing_says_what_is_taken_back(typed: Typed):
    typed("forecasts", "add", "It rains.", "--author", "Lind", "--by", "ana", "--range", "70")
    assert "undone: foresee" in typed("undo", "--by", "ana").err


def test_what_is_due_is_asked_of_an_earlier_knowledge(typed: Typed):
    typed("forecasts", "add", "The league breaks.", "--author", "Lind", "--made", "2021-05-01",
          "--on", "2021-06-01", "--by", "ana")  # fmt: skip
    asked = "forecasts", "due", "--as-of", "2021-07-01", "--known-by"
    assert "The league breaks." in typed(*asked, "2021-05-01").out
    assert "Nothing found." in typed(*asked, "2021-04-30").out


def test_a_share_is_told_in_percent_and_a_forecast_with_its_source(typed: Typed):
    assert "” [1]" in " ".join(typed("forecasts", "list").out.split())
    added = typed("forecasts", "add", "The league breaks.", "--author", "Lind", "--made",
                  "2021-05-01", "--range", "20-45", "--by", "ana", "--json")  # fmt: skip
    id_ = json.loads(added.out)["forecast"]
    typed("forecasts", "resolve", id_, "no", "--on", "2021-10-01", "--by", "ben")
    said = " ".join(typed("forecasts", "score").out.split())
    assert "meant 32 %, 0 of 1 came true: a share of 0 % (0 to 77 %)" in said


def test_a_day_before_the_forecast_is_no_day_to_tell_it_by(typed: Typed):
    (row,) = [one for one in json.loads(typed("forecasts", "list", "--json").out)["findings"]
              if one["kind"] == "forecast"]  # fmt: skip
    said = typed("forecasts", "due", row["data"]["id"], "--on", "2021-05-11", "--by", "ana")
    assert said.code == 1
    assert "2021-05-11 is before the forecast itself" in said.err
    late = typed("forecasts", "add", "It rains.", "--author", "Lind", "--made", "2021-05-01",
                 "--on", "2021-04-30", "--by", "ana")  # fmt: skip
    assert "2021-04-30 is before the forecast itself" in late.err


def test_what_a_forecast_was_on_an_earlier_day_is_without_its_outcome(typed: Typed):
    added = typed("forecasts", "add", "The league breaks.", "--author", "Lind", "--made",
                  "2021-05-01", "--on", "2021-09-30", "--by", "ana", "--json")  # fmt: skip
    typed("forecasts", "resolve", json.loads(added.out)["forecast"], "no", "--on", "2021-10-01")

    def under(day: str) -> list[str]:
        rows = json.loads(typed("forecasts", "list", "--as-of", day, "--json").out)["findings"]
        return [one["under"] for one in rows if "The league breaks" in one["says"]]

    days = ("2021-04-30", "2021-05-01", "2021-09-30", "2021-10-01")
    assert [under(day) for day in days] == [[], ["Open"], ["Due"], ["Resolved"]]


@pytest.mark.parametrize("words", [("due", "--test", "it rains"), ("due", "--by", "ana")])
def test_what_is_given_to_no_forecast_is_refused(typed: Typed, words: tuple[str, ...]):
    said = typed("forecasts", *words)
    assert said.code == 2
    assert "name its id" in said.err
