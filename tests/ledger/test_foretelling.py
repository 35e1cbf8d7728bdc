"""What people decide on forecasts is kept for ever, and undoable."""

from dataclasses import replace
from pathlib import Path

import pytest

from faultlines.ledger import Ledger
from faultlines.model.claims import Forecast
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.foretold import Foretold, Outcome
from faultlines.model.when import When
from tests.ledger.reports import full_extraction, harbour


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.create(tmp_path / "faultlines.db") as made:
        yield made


def add(ledger: Ledger) -> str:
    made = ledger.foresee("The league breaks.", author="Lind", made="2021-05-01", by="person:ana",
                          low="0.2", high="0.45")  # fmt: skip
    assert made.claim_id is not None
    return made.claim_id


def only(ledger: Ledger) -> Foretold:
    (found,) = ledger.snapshot().foretold
    return found


def test_an_added_forecast_is_in_the_snapshot(ledger: Ledger):
    add(ledger)
    found = only(ledger)
    assert (found.statement, found.author, found.low, found.high) == (
        "The league breaks.", "Lind", 0.2, 0.45)  # fmt: skip
    assert found.added
    assert found.by == "person:ana"


def test_the_same_forecast_has_the_same_id(ledger: Ledger):
    assert add(ledger) == add(ledger)
    assert len(ledger.snapshot().foretold) == 1


def test_a_test_a_day_and_an_outcome_add_up(ledger: Ledger):
    id_ = add(ledger)
    ledger.set_due(id_[:20], by="person:ana", test="a crew leaves", due="2021-09-30")
    ledger.resolve(id_, "yes", resolved="2021-09-12", by="person:ben", reason="the Oars left")
    found = only(ledger)
    assert (found.test, found.due, found.outcome) == ("a crew leaves", "2021-09-30", Outcome.YES)
    assert (found.by, found.reason) == ("person:ben", "the Oars left")


def test_undo_takes_back_the_outcome_alone(ledger: Ledger):
    id_ = add(ledger)
    ledger.resolve(id_, "yes", resolved="2021-09-12", by="person:ben")
    ledger.undo(by="person:ben")
    assert only(ledger).outcome is None
    assert len(ledger.history()) == 3


def test_the_chain_holds_and_the_tables_can_be_made_again(ledger: Ledger):
    id_ = add(ledger)
    ledger.resolve(id_, "no", resolved="2021-09-12", by="person:ben")
    before = only(ledger)
    ledger.verify()
    ledger.rebuild()
    assert only(ledger) == before


def test_a_forecast_nobody_made_cant_be_resolved(ledger: Ledger):
    with pytest.raises(NotFound, match="no forecast begins"):
        ledger.resolve("abcd", "yes", resolved="2021-09-12", by="person:ben")


def test_nothing_comes_out_before_it_was_foretold(ledger: Ledger):
    id_ = add(ledger)
    with pytest.raises(BadValue, match=r"2021-04-30 is before .* from 2021-05-01"):
        ledger.resolve(id_, "yes", resolved="2021-04-30", by="person:ben")
    ledger.resolve(id_, "yes", resolved="2021-05-01", by="person:ben")
    assert only(ledger).resolved == "2021-05-01"


def keep_read(ledger: Ledger, *, advice: bool, published: str | None = "2021-05-12") -> Forecast:
    """A ledger that has the reports' one forecast, as a forecast or as advice."""
    report = harbour()
    reading, who = full_extraction(report)
    one = replace(reading.forecasts[0], advice=advice)
    out = replace(report.publication, published=When(edtf=published))
    ledger.add(report.document, out, replace(reading, forecasts=(one,)), who)
    return one


def test_advice_takes_no_test_and_no_outcome(ledger: Ledger):
    read = keep_read(ledger, advice=True)
    with pytest.raises(BadValue, match=r"is advice.*forecasts add"):
        ledger.resolve(read.id, "yes", resolved="2031-09-12", by="person:ben")
    with pytest.raises(BadValue, match="is advice"):
        ledger.set_due(read.id, due="2031-09-12", by="person:ben")
    assert ledger.snapshot().foretold == ()


def test_nothing_comes_out_before_its_report(ledger: Ledger):
    read = keep_read(ledger, advice=False)
    with pytest.raises(BadValue, match="before the forecast itself"):
        ledger.resolve(read.id, "no", resolved="2021-05-11", by="person:ben")
    assert ledger.snapshot().foretold == ()


def test_a_report_without_a_day_lets_any_outcome_stand(ledger: Ledger):
    read = keep_read(ledger, advice=False, published=None)
    ledger.resolve(read.id, "no", resolved="1999-01-01", by="person:ben")
    assert only(ledger).resolved == "1999-01-01"


def test_a_forecast_decided_on_stays_as_read_where_a_new_reading_has_none(ledger: Ledger):
    read = keep_read(ledger, advice=False)
    ledger.resolve(read.id, "yes", resolved="2031-09-12", by="person:ben")
    before = ledger.snapshot()
    ledger.add(*harbour(extractor="rules/2").parts)
    after = ledger.snapshot()
    assert after.forecasts == before.forecasts != ()
    author = before.forecasts[0].author
    assert after.who(author) == before.who(author)


def test_a_forecast_nobody_decided_on_goes_with_its_reading(ledger: Ledger):
    keep_read(ledger, advice=False)
    ledger.add(*harbour(extractor="rules/2").parts)
    assert ledger.snapshot().forecasts == ()


@pytest.mark.parametrize("wrong", [
    {"due": "autumn"}, {"low": "0.8", "high": "0.2"}, {"low": "0.8"}, {"status_quo": "perhaps"}, {},
])  # fmt: skip
def test_values_that_cant_be_are_refused(ledger: Ledger, wrong: dict[str, str]):
    id_ = add(ledger)
    with pytest.raises(BadValue):
        ledger.set_due(id_, by="person:ana", **wrong)
