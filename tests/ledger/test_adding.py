from dataclasses import replace

import pytest

from faultlines.ledger import Ledger
from faultlines.model.errors import BadValue, NotInSource
from faultlines.model.reading import Identities
from faultlines.model.text import Document, Span
from tests.ledger.reports import (
    ARABIC,
    COUNCIL,
    LEAGUE,
    Report,
    actor_id,
    dune,
    full_extraction,
    harbour,
)


def test_a_report_is_kept_with_all_that_was_found_in_it(ledger: Ledger) -> None:
    added = ledger.add(*harbour().parts)

    assert (added.new_document, added.new_publication, added.new_extraction) == (True, True, True)
    assert (added.claims, added.actors) == (2, 3)
    said = [(one.claim.subject.quote, one.claim.relation) for one in ledger.snapshot().claims]
    assert said == [(LEAGUE, "rejects"), (COUNCIL, "praises")]


def test_the_same_report_again_adds_nothing(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    head = ledger.head()

    added = ledger.add(*harbour().parts)

    assert not added.anything
    assert added.claims == 0
    assert ledger.head() == head


def test_a_reading_comes_back_as_it_was_in_every_field(ledger: Ledger) -> None:
    report = harbour(published="2031-05-04")
    extraction, identities = full_extraction(report)
    ledger.add(report.document, report.publication, extraction, identities)

    snap = ledger.snapshot()

    assert snap.documents == (report.document,)
    assert snap.publications == (report.publication,)
    assert {one.claim for one in snap.claims} == set(extraction.claims)
    assert snap.events == extraction.events
    assert snap.forecasts == extraction.forecasts
    assert snap.attributions == extraction.attributions
    assert snap.actors == identities.actors


def test_ids_of_claims_are_the_ones_they_had_when_they_were_read(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    assert [one.id for one in ledger.snapshot().claims] == [
        claim.id for claim in harbour().extraction.claims
    ]


def test_spans_know_their_actors(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    snap = ledger.snapshot()
    [first, _] = snap.claims
    assert (first.subject, first.object) == (actor_id(LEAGUE), actor_id(COUNCIL))
    assert snap.who(first.claim.subject) == actor_id(LEAGUE)
    assert snap.who(None) is None


def test_a_later_judgement_on_the_same_words_stands_above_an_earlier_one(ledger: Ledger) -> None:
    report = harbour(published="2031-05-04")
    extraction, identities = full_extraction(report)
    ledger.add(report.document, report.publication, extraction, identities)
    council = identities.judgements[-1].span
    assert ledger.snapshot().who(council) == actor_id(COUNCIL)


def test_words_judged_to_be_somebody_else_are_nobody(ledger: Ledger) -> None:
    report = harbour()
    extraction, identities = full_extraction(report)
    only_no = replace(identities, judgements=identities.judgements[1:3])
    ledger.add(report.document, report.publication, extraction, only_no)
    assert ledger.snapshot().who(identities.judgements[1].span) is None


def test_a_report_in_a_language_nobody_reads_is_kept_and_found(ledger: Ledger) -> None:
    report = Report(ARABIC, language="ar")
    added = ledger.add(report.document, report.publication, None, None)

    assert added.new_document
    assert not added.new_extraction
    assert ledger.snapshot().claims == ()
    assert [hit.language for hit in ledger.search("كتائب")] == ["ar"]


def test_has_asks_for_extractor_and_anchor_both(ledger: Ledger) -> None:
    report = harbour(anchor="2031-05-04")
    ledger.add(*report.parts)
    doc_id = report.document.id

    assert ledger.has(doc_id, "rules/1", "2031-05-04")
    assert not ledger.has(doc_id, "rules/1", None)
    assert not ledger.has(doc_id, "rules/2", "2031-05-04")
    assert not ledger.has("doc1:0", "rules/1", "2031-05-04")


def test_has_finds_a_reading_without_an_anchor(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    assert ledger.has(harbour().document.id, "rules/1", None)


def test_words_that_are_not_in_the_text_are_refused_and_nothing_stays(ledger: Ledger) -> None:
    report = harbour()
    [first, second] = report.extraction.claims
    false = Span(doc_id=report.document.id, start=4, end=9, quote="Havre")
    extraction = replace(report.extraction, claims=(first, replace(second, subject=false)))
    before = ledger.head()

    with pytest.raises(NotInSource, match="Havre"):
        ledger.add(report.document, report.publication, extraction, report.identities)

    assert ledger.head() == before
    assert ledger.snapshot().documents == ()


def test_words_of_another_report_are_refused(ledger: Ledger) -> None:
    report = harbour()
    other = dune().extraction.claims[0].subject
    claim = replace(report.extraction.claims[0], holder=other)
    with pytest.raises(NotInSource, match="is quoted from"):
        ledger.add(
            report.document, report.publication, replace(report.extraction, claims=(claim,)), None
        )


def test_a_claim_about_an_event_that_was_not_found_is_refused(ledger: Ledger) -> None:
    report = harbour()
    claim = replace(report.extraction.claims[0], object=None, event_id="event1:none")
    with pytest.raises(BadValue, match="event1:none"):
        ledger.add(
            report.document, report.publication, replace(report.extraction, claims=(claim,)), None
        )


def test_words_judged_to_be_an_unheard_of_actor_are_refused(ledger: Ledger) -> None:
    report = harbour()
    nobody = replace(report.identities, actors=())
    with pytest.raises(BadValue, match="no such actor"):
        ledger.add(report.document, report.publication, report.extraction, nobody)


def test_an_actor_known_from_an_earlier_report_need_not_come_again(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    report = dune()
    known = {actor.id for actor in harbour().identities.actors}
    fresh = tuple(actor for actor in report.identities.actors if actor.id not in known)
    identities = Identities(actors=fresh, judgements=report.identities.judgements)

    ledger.add(report.document, report.publication, report.extraction, identities)
    ledger.add(*harbour(extractor="rules/2", claims=[]).parts)  # the earlier report names nobody

    assert actor_id(LEAGUE) in {actor.id for actor in ledger.snapshot().actors}


def test_parts_that_do_not_belong_together_are_refused(ledger: Ledger) -> None:
    one, other = harbour(), dune()
    with pytest.raises(BadValue, match="publication"):
        ledger.add(one.document, other.publication, None, None)
    with pytest.raises(BadValue, match="extraction"):
        ledger.add(one.document, one.publication, other.extraction, other.identities)
    with pytest.raises(BadValue, match="identities"):
        ledger.add(one.document, one.publication, None, one.identities)


def test_a_claim_found_twice_is_kept_once(ledger: Ledger) -> None:
    report = harbour()
    [first, second] = report.extraction.claims
    twice = replace(report.extraction, claims=(first, second, replace(first, confidence=0.2)))
    added = ledger.add(report.document, report.publication, twice, report.identities)

    assert added.claims == 2
    assert [one.claim.confidence for one in ledger.snapshot().claims] == [0.75, 0.75]


def test_a_file_name_that_is_no_text_is_refused_in_words(ledger: Ledger) -> None:
    report = harbour()
    odd = replace(report.publication, url="https://example.org/", path="caf\udce9.txt")
    with pytest.raises(BadValue, match="rename the file"):
        ledger.add(report.document, odd, None, None)
    assert ledger.snapshot().documents == ()


def test_a_text_with_odd_characters_keeps_them_all(ledger: Ledger) -> None:
    text = "A\x00 nul,  a \u2028 line, 𐤀 old letter, e\u0301 and a \ufeff mark."
    document = Document(text=text)
    ledger.add(document, replace(harbour().publication, doc_id=document.id), None, None)
    assert ledger.snapshot().documents[0].text == text


def test_actors_grow_with_each_report(ledger: Ledger) -> None:
    assert ledger.actors() == ()
    ledger.add(*harbour().parts)
    assert [actor.name for actor in ledger.actors()] == [LEAGUE, COUNCIL, "The Dune Guard"]
    ledger.add(*dune().parts)
    assert [actor.name for actor in ledger.actors()][3:] == ["The Guard"]
    assert set(ledger.actors()) == set(ledger.snapshot().actors)


def test_another_name_in_a_later_report_becomes_an_alias(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    report = dune()
    actors = [
        replace(actor, name="HL") if actor.id == actor_id(LEAGUE) else actor
        for actor in report.identities.actors
    ]
    identities = replace(report.identities, actors=tuple(actors))
    ledger.add(report.document, report.publication, report.extraction, identities)

    [league] = [actor for actor in ledger.actors() if actor.id == actor_id(LEAGUE)]
    assert (league.name, league.aliases) == (LEAGUE, ("Harbour League", "HL"))
