from faultlines.ledger import Ledger
from tests.ledger.reports import dune, harbour


def days(ledger: Ledger) -> list[str | None]:
    return [one.published.edtf for one in ledger.snapshot().publications]


def test_a_later_day_for_the_same_file_corrects_the_earlier_one(ledger: Ledger) -> None:
    ledger.add(*harbour(published="2031-05-04").parts)
    added = ledger.add(*harbour(published="2031-05-06").parts)

    assert added.new_publication
    assert not added.new_document
    assert days(ledger) == ["2031-05-06"]


def test_a_correction_can_be_corrected_back(ledger: Ledger) -> None:
    for day in ("2031-05-04", "2031-05-06", "2031-05-04"):
        ledger.add(*harbour(published=day, anchor=day).parts)
    assert days(ledger) == ["2031-05-04"]


def test_no_day_says_nothing_against_a_known_one(ledger: Ledger) -> None:
    ledger.add(*harbour(published="2031-05-04").parts)
    added = ledger.add(*harbour().parts)
    assert not added.new_publication
    assert days(ledger) == ["2031-05-04"]


def test_a_day_that_becomes_known_replaces_an_unknown_one(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    ledger.add(*harbour(published="2031-05").parts)
    assert days(ledger) == ["2031-05"]


def test_one_text_in_two_outlets_is_one_document_with_two_publications(ledger: Ledger) -> None:
    ledger.add(*harbour(url="https://one.example/a", published="2031-05-06").parts)
    ledger.add(*harbour(url="https://two.example/b", published="2031-05-04").parts)

    assert len(ledger.snapshot().documents) == 1
    assert days(ledger) == ["2031-05-04", "2031-05-06"]
    assert len(ledger.snapshot().claims) == 2


def test_documents_stand_in_the_order_of_their_first_publication(ledger: Ledger) -> None:
    ledger.add(*dune().parts)
    ledger.add(*harbour(published="2031-05-04").parts)
    order = [document.id for document in ledger.snapshot().documents]
    assert order == [harbour().document.id, dune().document.id]

    ledger.add(*dune(published="2031-05-01").parts)

    order = [document.id for document in ledger.snapshot().documents]
    assert order == [dune().document.id, harbour().document.id]
    first = ledger.snapshot().claims[0]
    assert first.claim.evidence.doc_id == dune().document.id


def test_the_reading_against_the_day_that_counts_is_the_one_shown(ledger: Ledger) -> None:
    for day in ("2031-05-04", "2031-05-06"):
        ledger.add(*harbour(published=day, anchor=day, extractor="rules/1").parts)
    ledger.add(harbour().document, harbour(published="2031-05-04").publication, None, None)

    extraction = [one for one in ledger.history() if one.kind == "extraction"]
    assert [one.what["anchor"] for one in extraction] == ["2031-05-04", "2031-05-06"]
    with ledger._engine.connect() as conn:
        held = conn.exec_driver_sql("SELECT extraction FROM reading WHERE seen_to IS NULL").all()
    assert held == [(extraction[0].seq,)]
