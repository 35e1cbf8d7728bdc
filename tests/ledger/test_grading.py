"""What a person thinks of an outlet, or knows of it, is kept with its owner."""

from pathlib import Path

import pytest

from faultlines.ledger import Ledger
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.text import Document, Publication
from faultlines.model.when import When


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.create(tmp_path / "faultlines.db") as made:
        doc = Document(text="The Oars met the Gulls.")
        out = Publication(doc_id=doc.id, path="a.txt", source="Harbour News",
                          published=When(edtf="2021-05-01"))  # fmt: skip
        made.add(doc, out, None, None)
        yield made


def grades(ledger: Ledger) -> list[tuple[str, str, str]]:
    return [(one.source, one.grade, one.by) for one in ledger.snapshot().grades]


def test_each_person_has_an_opinion_and_the_latest_counts(ledger: Ledger):
    ledger.grade("harbour news", "C", by="person:ana")
    ledger.grade("Harbour News", "E5", by="person:ben")
    ledger.grade("Harbour News", "B2", by="person:ana")
    assert grades(ledger) == [
        ("Harbour News", "B2", "person:ana"), ("Harbour News", "E5", "person:ben")]  # fmt: skip


def test_a_grade_is_undone_and_made_again_from_the_entries(ledger: Ledger):
    ledger.grade("Harbour News", "B2", by="person:ana")
    ledger.rebuild()
    ledger.verify()
    assert grades(ledger) == [("Harbour News", "B2", "person:ana")]
    ledger.undo(by="person:ana")
    assert grades(ledger) == []


@pytest.mark.parametrize("wrong", ["", "G", "B7", "2B", "B22"])
def test_what_is_no_grade_is_refused(ledger: Ledger, wrong: str):
    with pytest.raises(BadValue, match="is no grade"):
        ledger.grade("Harbour News", wrong, by="person:ana")


def test_an_outlet_that_nothing_is_from_is_refused_with_those_that_there_are(ledger: Ledger):
    with pytest.raises(NotFound, match="Harbour News"):
        ledger.grade("Gull Wire", "B2", by="person:ana")


def test_where_an_outlet_is_at_home_is_a_persons_word(ledger: Ledger):
    ledger.country("harbour news", "Marland", by="person:ana")
    ledger.country("Harbour News", " Iraq ", by="person:ana")
    ledger.rebuild()
    ledger.verify()
    homes = ledger.snapshot().homes
    assert [(one.source, one.country, one.by) for one in homes] == [
        ("Harbour News", "Iraq", "person:ana")]  # fmt: skip
    ledger.undo(by="person:ana")
    assert [one.country for one in ledger.snapshot().homes] == ["Marland"]


def test_a_country_without_a_name_is_refused(ledger: Ledger):
    with pytest.raises(BadValue, match="is no country"):
        ledger.country("Harbour News", " 12 ", by="person:ana")
