"""A report cut down to one actor or one issue."""

import pytest

from faultlines.analyse.narrowed import narrowed
from faultlines.analyse.positions import positions
from faultlines.model.findings import Asked, Report
from tests.analyse.telling import Teller, actor_id


@pytest.fixture
def told() -> Teller:
    teller = Teller()
    teller.tell(
        "The Oars rejected the harbour levy that Brandt wants.", "Oars", "rejects", "Brandt"
    )
    teller.tell("The Gulls backed Brandt.", "Gulls", "backs", "Brandt")
    teller.tell("The Gulls rejected the Levy Board.", "Gulls", "rejects", "Levy Board")
    teller.tell("The Oars backed the Pilots.", "Oars", "backs", "Pilots")
    return teller


def about(report: Report) -> set[tuple[str, ...]]:
    return {one.about for one in report.findings}


def pair(who: str, whom: str) -> tuple[str, str]:
    return actor_id(who), actor_id(whom)


def test_an_actor_is_kept_at_either_end(told: Teller):
    found = narrowed(told.snap, positions(told.snap, Asked()), actor=actor_id("Brandt"))
    assert about(found) == {pair("Oars", "Brandt"), pair("Gulls", "Brandt")}
    assert found.caveats[-1].startswith("Shown are 2 of 4 findings: those about")


def test_an_issue_is_found_in_names_and_in_sentences(told: Teller):
    found = narrowed(told.snap, positions(told.snap, Asked()), issue="levy")
    assert about(found) == {pair("Oars", "Brandt"), pair("Gulls", "Levy Board")}


def test_the_middle_of_a_word_is_no_issue(told: Teller):
    assert narrowed(told.snap, positions(told.snap, Asked()), issue="evy").findings == ()


def test_who_takes_the_stand_is_not_its_issue(told: Teller):
    found = narrowed(told.snap, positions(told.snap, Asked()), issue="oars backed")
    assert about(found) == {pair("Oars", "Pilots")}
    found = narrowed(told.snap, positions(told.snap, Asked()), issue="gull", actor=actor_id("Oars"))
    assert found.findings == ()


def test_the_sentence_that_has_the_issue_comes_first(told: Teller):
    told.tell("The Gulls praised Brandt for the quay.", "Gulls", "praises", "Brandt")
    (found,) = narrowed(told.snap, positions(told.snap, Asked()), issue="quay").findings
    quotes = {one.id: one.claim.evidence.quote for one in told.entries}
    assert quotes[found.because[0]].endswith("the quay.")


def test_asked_for_nothing_it_is_whole(told: Teller):
    whole = positions(told.snap, Asked())
    assert narrowed(told.snap, whole) == whole
