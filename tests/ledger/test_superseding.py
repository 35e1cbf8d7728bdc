from dataclasses import replace

import pytest

from faultlines.ledger import Ledger
from faultlines.model.claims import Certainty
from faultlines.model.snapshot import Status
from faultlines.model.when import When
from tests.ledger.reports import (
    COUNCIL,
    GUARD,
    LEAGUE,
    actor_id,
    full_extraction,
    harbour,
)

ONE = (LEAGUE, "rejects", "the Marra Council")
TWO = (COUNCIL, "praises", "the Dune Guard")


def said(ledger: Ledger) -> list[tuple[str, str]]:
    return [(one.claim.subject.quote, one.claim.relation) for one in ledger.snapshot().claims]


def test_a_newer_version_of_an_extractor_supersedes_the_older(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE]).parts)
    ledger.add(*harbour(claims=[TWO], extractor="rules/2").parts)
    assert said(ledger) == [(COUNCIL, "praises")]


def test_an_older_version_that_comes_later_does_not_count(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[TWO], extractor="rules/10").parts)
    added = ledger.add(*harbour(claims=[ONE], extractor="rules/9").parts)
    assert added.new_extraction
    assert said(ledger) == [(COUNCIL, "praises")]


def test_a_reading_with_a_day_to_count_from_supersedes_one_without(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE]).parts)
    ledger.add(*harbour(claims=[TWO], published="2031-05-04", anchor="2031-05-04").parts)
    assert said(ledger) == [(COUNCIL, "praises")]


def test_another_family_of_extractors_stands_beside(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE]).parts)
    ledger.add(*harbour(claims=[ONE, TWO], extractor="notes/1").parts)

    snap = ledger.snapshot()
    assert said(ledger) == [(LEAGUE, "rejects"), (COUNCIL, "praises")]
    assert [one.claim.extractor for one in snap.claims] == ["rules/1", "notes/1"]


def test_a_claim_that_is_not_found_again_takes_its_actors_along(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[TWO]).parts)
    assert [actor.name for actor in ledger.actors()] == [COUNCIL, GUARD]
    ledger.add(*harbour(claims=[ONE], extractor="rules/2").parts)
    assert [actor.name for actor in ledger.actors()] == [LEAGUE, COUNCIL]
    assert [actor.name for actor in ledger.snapshot().actors] == [LEAGUE, COUNCIL]


@pytest.mark.parametrize("kind", ["accept", "reject", "edit"])
def test_a_claim_that_a_person_decided_on_stays_though_not_found_again(
    ledger: Ledger, kind: str
) -> None:
    ledger.add(*harbour(claims=[ONE, TWO]).parts)
    second = ledger.snapshot().claims[1].id
    more = {"relation": "backs"} if kind == "edit" else {}
    getattr(ledger, kind)(second, by="ana", reason="read it twice", **more)

    ledger.add(*harbour(claims=[ONE], extractor="rules/2").parts)

    kept = ledger.snapshot().claims[1]
    assert (kept.id, kept.subject, kept.object) == (second, actor_id(COUNCIL), actor_id(GUARD))
    assert kept.status is not Status.OPEN
    assert GUARD in {actor.name for actor in ledger.snapshot().actors}


def test_a_kept_claim_goes_when_the_decision_is_undone(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE, TWO]).parts)
    ledger.accept(ledger.snapshot().claims[1].id, by="ana")
    ledger.add(*harbour(claims=[ONE], extractor="rules/2").parts)
    assert len(ledger.snapshot().claims) == 2

    ledger.undo(by="ana")

    assert said(ledger) == [(LEAGUE, "rejects")]


def test_a_note_alone_does_not_keep_a_claim(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE, TWO]).parts)
    ledger.note(ledger.snapshot().claims[1].id, "doubtful", by="ana")
    ledger.add(*harbour(claims=[ONE], extractor="rules/2").parts)
    assert said(ledger) == [(LEAGUE, "rejects")]


def test_a_kept_claim_on_an_event_keeps_the_event(ledger: Ledger) -> None:
    report = harbour()
    ledger.add(report.document, report.publication, *full_extraction(report))
    [signs] = [one for one in ledger.snapshot().claims if one.claim.event_id]
    ledger.accept(signs.id, by="ana")

    ledger.add(*harbour(claims=[ONE], extractor="rules/2").parts)

    assert [event.id for event in ledger.snapshot().events] == [signs.claim.event_id]


def test_a_claim_found_again_keeps_its_decision_and_takes_the_better_date(ledger: Ledger) -> None:
    report = harbour(claims=[ONE])
    ledger.add(*report.parts)
    ledger.accept(ledger.snapshot().claims[0].id, by="ana", reason="clear")

    again = harbour(claims=[ONE], extractor="rules/2")
    better = replace(
        again.extraction.claims[0],
        when=When(edtf="2031-05-02", words="on Friday"),
        certainty=Certainty.PROBABLE,
    )
    extraction = replace(again.extraction, claims=(better,))
    ledger.add(again.document, again.publication, extraction, again.identities)

    [only] = ledger.snapshot().claims
    assert only.claim == better
    assert (only.status, only.by, only.reason) == (Status.ACCEPTED, "ana", "clear")


def test_an_edit_holds_over_a_new_reading(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE]).parts)
    ledger.edit(ledger.snapshot().claims[0].id, relation="opposes", by="ana")
    ledger.add(*harbour(claims=[ONE, TWO], extractor="rules/2").parts)
    first = ledger.snapshot().claims[0]
    assert (first.claim.relation, first.status) == ("opposes", Status.EDITED)


def test_what_the_ledger_held_at_an_earlier_entry_can_still_be_read(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE]).parts)
    then, seq = ledger.snapshot(), ledger.history()[-1].seq
    ledger.accept(then.claims[0].id, by="ana")
    ledger.add(*harbour(claims=[TWO], extractor="rules/2").parts)

    assert ledger.snapshot(at=seq) == then
    assert ledger.snapshot() != then


def test_an_actor_that_only_an_edit_names_is_still_told(ledger: Ledger) -> None:
    ledger.add(*harbour(claims=[ONE, TWO]).parts)
    ledger.edit(ledger.snapshot().claims[0].id, object=GUARD, by="ana")
    ledger.add(*harbour(claims=[ONE], extractor="rules/2").parts)

    [only] = ledger.snapshot().claims
    assert only.object == actor_id(GUARD)
    assert GUARD in {actor.name for actor in ledger.snapshot().actors}
    assert GUARD in {actor.name for actor in ledger.actors()}

    ledger.undo(by="ana")
    assert GUARD not in {actor.name for actor in ledger.actors()}
