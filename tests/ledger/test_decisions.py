import pytest

from faultlines.ledger import Ledger
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.snapshot import Entry, Status
from faultlines.model.when import When
from tests.ledger.reports import COUNCIL, GUARD, LEAGUE, actor_id, full_extraction, harbour


@pytest.fixture
def first(ledger: Ledger) -> str:
    """The id of "The Harbour League rejected the Marra Council"."""
    ledger.add(*harbour().parts)
    return ledger.snapshot().claims[0].id


def shown(ledger: Ledger) -> Entry:
    return ledger.snapshot().claims[0]


def test_a_claim_is_open_until_somebody_decides(ledger: Ledger, first: str) -> None:
    assert (shown(ledger).status, shown(ledger).by, shown(ledger).reason) == (
        Status.OPEN,
        None,
        None,
    )


def test_accepting_says_who_and_why(ledger: Ledger, first: str) -> None:
    made = ledger.accept(first, by="ana", reason="the sentence is plain")

    assert (made.kind, made.claim_id, made.by) == ("accept", first, "ana")
    entry = shown(ledger)
    assert (entry.status, entry.by, entry.reason) == (
        Status.ACCEPTED,
        "ana",
        "the sentence is plain",
    )


def test_a_rejected_claim_stays_and_is_marked(ledger: Ledger, first: str) -> None:
    ledger.reject(first, by="ana")
    assert [one.status for one in ledger.snapshot().claims] == [Status.REJECTED, Status.OPEN]


def test_the_latest_decision_counts(ledger: Ledger, first: str) -> None:
    ledger.reject(first, by="ana")
    ledger.accept(first, by="bo", reason="no, it is right")
    assert (shown(ledger).status, shown(ledger).by) == (Status.ACCEPTED, "bo")


def test_an_edit_changes_what_is_shown_and_keeps_id_and_words(ledger: Ledger, first: str) -> None:
    before = shown(ledger)
    ledger.edit(first, relation="opposes", object=actor_id(GUARD), stance="denies", by="ana")

    entry = shown(ledger)
    assert (entry.id, entry.status) == (first, Status.EDITED)
    assert (entry.claim.relation, entry.claim.stance) == ("opposes", Stance.DENIES)
    assert (entry.subject, entry.object) == (actor_id(LEAGUE), actor_id(GUARD))
    assert entry.claim.object == before.claim.object
    assert entry.claim.evidence == before.claim.evidence


def test_an_edit_may_put_doubt_and_date_right(ledger: Ledger, first: str) -> None:
    ledger.edit(first, certainty="possible", modality="future", when="2031-05", by="ana")
    claim = shown(ledger).claim
    assert (claim.certainty, claim.modality) == (Certainty.POSSIBLE, Modality.FUTURE)
    assert claim.when == When(edtf="2031-05")


def test_edits_add_up(ledger: Ledger, first: str) -> None:
    ledger.edit(first, relation="opposes", by="ana")
    ledger.edit(first, stance="relays", by="bo")
    claim = shown(ledger).claim
    assert (claim.relation, claim.stance) == ("opposes", Stance.RELAYS)


def test_accepting_an_edited_claim_accepts_it_as_edited(ledger: Ledger, first: str) -> None:
    ledger.edit(first, relation="opposes", by="ana")
    ledger.accept(first, by="bo")
    entry = shown(ledger)
    assert (entry.status, entry.claim.relation, entry.by) == (Status.EDITED, "opposes", "bo")


def test_an_actor_named_in_an_edit_takes_the_place_of_an_event(ledger: Ledger) -> None:
    report = harbour()
    ledger.add(report.document, report.publication, *full_extraction(report))
    [signs] = [one for one in ledger.snapshot().claims if one.claim.event_id]
    ledger.edit(signs.id, object=COUNCIL, by="ana")
    [edited] = [one for one in ledger.snapshot().claims if one.id == signs.id]
    assert (edited.claim.event_id, edited.object) == (None, actor_id(COUNCIL))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({}, "an edit changes something"),
        ({"relation": "likes"}, "'likes' is no relation. There are: .*rejects"),
        ({"stance": "shouts"}, "asserts, denies, relays"),
        ({"when": "last Tuesday"}, "last Tuesday"),
    ],
)
def test_an_edit_that_cannot_be_is_refused(
    ledger: Ledger, first: str, changes: dict[str, str], message: str
) -> None:
    with pytest.raises(BadValue, match=message):
        ledger.edit(first, by="ana", **changes)
    assert shown(ledger).status is Status.OPEN


def test_an_edit_to_an_unknown_actor_is_refused(ledger: Ledger, first: str) -> None:
    with pytest.raises(NotFound, match="no actor goes by 'The Salt Union'"):
        ledger.edit(first, subject="The Salt Union", by="ana")


def test_a_decision_needs_a_name(ledger: Ledger, first: str) -> None:
    with pytest.raises(BadValue, match="--by"):
        ledger.accept(first, by=" ")


def test_a_beginning_of_an_id_is_enough_with_or_without_its_kind(
    ledger: Ledger, first: str
) -> None:
    assert ledger.accept(first[:14], by="ana").claim_id == first
    assert ledger.accept(first.removeprefix("claim1:")[:8], by="ana").claim_id == first


def test_a_claim_is_found_by_its_beginning(ledger: Ledger, first: str) -> None:
    assert ledger.find_claim(first[:15]) == first


def test_a_beginning_that_several_claims_share_says_which(ledger: Ledger, first: str) -> None:
    second = ledger.snapshot().claims[1].id
    with pytest.raises(NotFound) as caught:
        ledger.accept("claim1:", by="ana")
    assert first in str(caught.value)
    assert second in str(caught.value)


@pytest.mark.parametrize("typed", ["claim1:zz", "", "  ", "%", "_"])
def test_an_id_that_no_claim_has_is_not_found(ledger: Ledger, first: str, typed: str) -> None:
    with pytest.raises(NotFound):
        ledger.accept(typed, by="ana")


def test_undo_takes_back_the_latest_decision_and_then_the_one_before(
    ledger: Ledger, first: str
) -> None:
    accepted = ledger.accept(first, by="ana")
    edited = ledger.edit(first, relation="opposes", by="ana")

    assert ledger.undo(by="ana") == edited
    assert (shown(ledger).status, shown(ledger).claim.relation) == (Status.ACCEPTED, "rejects")
    assert ledger.undo(by="bo", reason="by mistake") == accepted
    assert shown(ledger).status is Status.OPEN


def test_with_nothing_to_undo_undo_says_so(ledger: Ledger, first: str) -> None:
    ledger.accept(first, by="ana")
    ledger.undo(by="ana")
    with pytest.raises(NotFound, match="no decision to undo"):
        ledger.undo(by="ana")


def test_what_was_undone_can_be_decided_again(ledger: Ledger, first: str) -> None:
    ledger.accept(first, by="ana")
    ledger.undo(by="ana")
    ledger.reject(first, by="ana")
    assert shown(ledger).status is Status.REJECTED
    assert ledger.undo(by="ana").kind == "reject"


def test_a_note_changes_nothing_and_undo_passes_over_it(ledger: Ledger, first: str) -> None:
    ledger.accept(first, by="ana")
    noted = ledger.note(first, "ask bo about the date", by="ana")
    assert (noted.claim_id, noted.reason) == (first, "ask bo about the date")
    assert shown(ledger).status is Status.ACCEPTED
    assert ledger.undo(by="ana").kind == "accept"


def test_a_note_may_be_about_an_actor(ledger: Ledger, first: str) -> None:
    assert ledger.note(LEAGUE, "split in spring?", by="ana").actors == (actor_id(LEAGUE),)


def test_the_history_of_a_claim_has_all_that_touched_it_and_no_more(
    ledger: Ledger, first: str
) -> None:
    second = ledger.snapshot().claims[1].id
    ledger.accept(first, by="ana", reason="plain")
    ledger.reject(second, by="ana")
    ledger.undo(by="bo")
    ledger.undo(by="bo")
    ledger.note(first, "see the minutes", by="ana")

    told = ledger.history(first)

    assert [one.kind for one in told] == ["extraction", "accept", "undo", "note"]
    assert told[0].what["claims"] == 2
    assert (told[1].by, told[1].what["reason"]) == ("ana", "plain")
    assert told[2].what["decision"] == told[1].seq
    assert len(ledger.history()) == 8
    assert ledger.history()[-1].hash == ledger.head()


def test_an_edit_may_name_who_says_so(ledger: Ledger, first: str) -> None:
    ledger.edit(first, holder=actor_id(GUARD), by="ana")
    entry = shown(ledger)
    assert entry.holder == actor_id(GUARD)
    assert entry.claim.holder is not None
    assert not entry.claim.holder_unnamed


def test_an_edit_may_give_a_claim_back_to_the_author(ledger: Ledger, first: str) -> None:
    ledger.edit(first, holder=actor_id(GUARD), by="ana")
    ledger.edit(first, holder="author", by="ana")
    assert (shown(ledger).holder, shown(ledger).claim.holder) == (None, None)
    ledger.undo(by="ana")
    assert shown(ledger).holder == actor_id(GUARD)
