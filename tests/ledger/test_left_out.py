"""What a reading left out: counted, and since the places are kept, found again in the text."""

import json

from faultlines.ledger import Ledger
from faultlines.ledger.body import pack_extraction, unpack_extraction
from tests.ledger.reports import harbour


def test_what_was_left_out_is_found_again_in_the_text(ledger: Ledger):
    report = harbour()
    ledger.add(*report.parts)
    [(why, span)] = report.extraction.skipped
    doc_id = report.document.id
    assert ledger.passed(doc_id) == ((why, span.start, span.end),)
    assert ledger.left_out(doc_id) == {why: 1}


def test_it_is_no_quote_and_comes_back_as_it_was(ledger: Ledger):
    report = harbour()
    document, found = report.document, report.extraction
    body = json.loads(json.dumps(pack_extraction(document, found, report.identities)))
    assert unpack_extraction(1, body, document.text).extraction == found
    bare = {key: value for key, value in body.items() if key != "passed"}
    assert body["quotes"] == bare["quotes"]
    assert unpack_extraction(1, bare, document.text).extraction.skipped == ()


def test_a_reading_of_before_has_its_counts(ledger: Ledger, monkeypatch):
    report = harbour()

    def as_of_old(*parts: object) -> dict[str, object]:
        body = pack_extraction(*parts)
        del body["passed"]
        return body | {"skipped": [["no verb", 2]]}

    monkeypatch.setattr("faultlines.ledger.add.pack_extraction", as_of_old)
    ledger.add(*report.parts)
    assert ledger.left_out(report.document.id) == {"no verb": 2}
    assert ledger.passed(report.document.id) == ()
    assert ledger.verify().claims == 2
