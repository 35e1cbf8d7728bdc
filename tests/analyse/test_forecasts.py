"""Forecasts listed, due and scored."""

from dataclasses import replace
from datetime import date
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.forecasts import due, forecasts, scores
from faultlines.analyse.scoring import Scored, parts, reliability, score
from faultlines.model.claims import Forecast
from faultlines.model.errors import BadValue
from faultlines.model.findings import Asked, Finding
from faultlines.model.foretold import Foretold, Outcome
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document, Publication
from faultlines.model.when import When

TEXT = "The front will likely break by autumn. The mayor may resign. The port should pay the crews."
DOC = Document(text=TEXT)


def read(start: str, words: str, low: float | None, high: float | None, **more) -> Forecast:
    at = TEXT.index(start)
    whole = DOC.span(at, TEXT.index(".", at) + 1)
    return Forecast(statement=whole, evidence=whole, words=words, low=low, high=high,
                    extractor="rules/test", **more)  # fmt: skip


FRONT = read("The front", "likely", 0.55, 0.8)
MAYOR = read("The mayor", "may", None, None)
ADVICE = read("The port", "should", None, None, advice=True)


def snap(*foretold: Foretold) -> Snapshot:
    out = Publication(doc_id=DOC.id, path="a.txt", published=When(edtf="2021-05-01"),
                      source="Harbour News")  # fmt: skip
    return Snapshot(documents=(DOC,), publications=(out,), forecasts=(FRONT, MAYOR, ADVICE),
                    foretold=foretold)  # fmt: skip


def kept(forecast: Forecast, **more) -> Foretold:
    return Foretold(forecast_id=forecast.id, statement=forecast.statement.quote, **more)


def listed(given: Snapshot, asked: Asked | None = None) -> dict[str, Finding]:
    return {one.because[0]: one for one in forecasts(given, asked or Asked()).findings}


def test_the_authors_words_and_their_range_are_listed():
    front = listed(snap())[FRONT.id]
    assert (front.data["words"], front.data["low"], front.data["high"]) == ("likely", 0.55, 0.8)
    assert "expected by Harbour News" in front.says


def test_may_gets_no_number_until_a_person_gives_one():
    assert listed(snap())[MAYOR.id].data["low"] is None
    assert listed(snap(kept(MAYOR, low=0.2, high=0.5)))[MAYOR.id].data["low"] == 0.2


def test_advice_stands_apart():
    advice = listed(snap())[ADVICE.id]
    assert advice.kind == "advice"
    assert advice.under.startswith("Advice")


def test_what_has_its_day_is_due_until_it_is_resolved():
    dated = kept(FRONT, due="2021-09-30")
    asked = Asked(as_of=date(2021, 10, 1))
    assert [one.because[0] for one in due(snap(dated), asked).findings] == [FRONT.id]
    assert due(snap(dated), Asked(as_of=date(2021, 9, 29))).findings == ()
    done = replace(dated, outcome=Outcome.YES, resolved="2021-09-01")
    assert due(snap(done), asked).findings == ()


def test_a_forecast_that_came_true_is_scored_at_the_middle_of_its_range():
    whole = scores(snap(kept(FRONT, outcome=Outcome.YES, resolved="2021-09-01")), Asked())
    first = whole.findings[0]
    assert first.value == pytest.approx(0.325**2)
    assert (first.low, first.high) == pytest.approx((0.2**2, 0.45**2))
    assert first.data["log"] == pytest.approx(-log(0.675))


def test_void_outcomes_and_words_without_a_number_are_not_scored():
    some = kept(FRONT, outcome=Outcome.VOID), kept(MAYOR, outcome=Outcome.NO)
    assert scores(snap(*some), Asked()).findings == ()


def test_an_outcome_that_was_not_known_yet_is_not_scored():
    done = kept(FRONT, outcome=Outcome.YES, resolved="2021-09-01")
    assert scores(snap(done), Asked(known_by=date(2021, 8, 31))).findings == ()


EVE = Asked(known_by=date(2021, 4, 30))  # the day before the text came out


def test_what_is_decided_on_a_forecast_brings_it_no_earlier_than_its_text():
    done = kept(FRONT, due="2020-01-01", outcome=Outcome.YES, resolved="2020-02-01", low=0.1,
                high=0.2)  # fmt: skip
    for analyse in (forecasts, due, scores):
        assert analyse(snap(done), EVE).findings == ()


def test_a_forecast_of_which_the_outcome_is_not_known_yet_keeps_its_words_and_outlet():
    done = kept(FRONT, outcome=Outcome.YES, resolved="2021-09-01")
    then = listed(snap(done), Asked(known_by=date(2021, 8, 31)))[FRONT.id].data
    assert (then["words"], then["outlet"], then["outcome"]) == ("likely", "Harbour News", None)


def test_a_forecast_kept_by_hand_is_known_from_the_day_it_was_made():
    hand = Foretold(forecast_id="forecast1:ab", statement="It rains.", made="2021-04-30",
                    added=True)  # fmt: skip
    assert [one.because for one in forecasts(snap(hand), EVE).findings] == [("forecast1:ab",)]
    assert forecasts(snap(replace(hand, made="2021-05-01")), EVE).findings == ()


def test_advice_that_an_old_ledger_has_an_outcome_of_stays_advice_without_one():
    done = kept(ADVICE, outcome=Outcome.NO, resolved="2021-09-01", low=0.9, high=0.9)
    advice = listed(snap(done))[ADVICE.id]
    assert advice.kind == "advice"
    assert (advice.data["outcome"], advice.data["low"]) == (None, None)
    assert scores(snap(done), Asked()).findings == ()


def test_scores_are_given_per_author_outlet_and_topic():
    done = kept(FRONT, outcome=Outcome.YES, resolved="2021-09-01", topic="fronts")
    says = {one.under: one.says for one in scores(snap(done), Asked()).findings}
    assert says["By outlet"].startswith("Harbour News")
    assert says["By topic"].startswith("fronts")


def test_the_last_status_is_a_baseline_where_a_person_told_it():
    done = kept(FRONT, outcome=Outcome.NO, resolved="2021-09-01", status_quo=False)
    base = {one.method: one.value for one in scores(snap(done), Asked()).findings
            if one.kind == "baseline"}  # fmt: skip
    assert base["last status"] == pytest.approx(0.01**2)
    assert base["always 50 %"] == 0.25


def test_a_baseline_that_cant_be_had_says_why():
    done = kept(FRONT, outcome=Outcome.NO, resolved="2021-09-01")
    base = {one.method: one for one in scores(snap(done), Asked()).findings
            if one.kind == "baseline"}  # fmt: skip
    assert base["last status"].value is None
    assert "--status-quo" in base["last status"].says
    assert "no others" in base["base rate of the others"].says


def test_how_many_came_true_is_told_as_a_count_and_a_share():
    done = kept(FRONT, outcome=Outcome.YES, resolved="2021-09-01")
    (found,) = [one for one in scores(snap(done), Asked()).findings if one.kind == "reliability"]
    assert found.says == "meant 68 %, 1 of 1 came true"
    assert (found.value, found.unit) == (1, "share")


def test_a_range_needs_two_ends():
    with pytest.raises(BadValue, match="two ends"):
        kept(FRONT, low=0.2)


ENDS = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted)
MANY = st.lists(st.builds(lambda ends, came: Scored(low=ends[0], high=ends[1], came=came),
                          ENDS, st.booleans()), min_size=1, max_size=20)  # fmt: skip


@settings(deadline=None, max_examples=50)
@given(MANY)
def test_the_parts_sum_to_the_brier_score(some: list[Scored]):
    found = parts(some)
    whole = found.reliability - found.resolution + found.uncertainty + found.within
    assert whole == pytest.approx(score(some).brier, abs=1e-9)


@settings(deadline=None, max_examples=50)
@given(MANY)
def test_the_middle_scores_between_best_and_worst(some: list[Scored]):
    found = score(some)
    assert 0 <= found.best <= found.brier + 1e-12
    assert found.brier <= found.worst + 1e-12
    assert found.worst <= 1


@settings(deadline=None, max_examples=50)
@given(MANY)
def test_every_forecast_is_in_one_bin(some: list[Scored]):
    assert sum(one.count for one in reliability(some)) == len(some)


def test_a_seer_scores_nothing():
    assert score([Scored(low=1, high=1, came=True), Scored(low=0, high=0, came=False)]).brier == 0
