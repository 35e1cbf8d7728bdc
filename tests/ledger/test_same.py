from dataclasses import replace

import pytest

from faultlines.ledger import Ledger
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.reading import Identities
from tests.ledger.reports import COUNCIL, GUARD, LEAGUE, actor_id, dune, harbour

LEAGUE_ID, COUNCIL_ID, GUARD_ID = actor_id(LEAGUE), actor_id(COUNCIL), actor_id(GUARD)


@pytest.fixture(autouse=True)
def _read(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)


def names(ledger: Ledger) -> list[str]:
    return [actor.name for actor in ledger.snapshot().actors]


def test_mentions_of_the_one_count_as_the_other_whose_name_wins(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana", reason="two names, one office")

    [_, praises] = ledger.snapshot().claims
    assert praises.object == LEAGUE_ID
    assert names(ledger) == [LEAGUE, COUNCIL]
    assert ledger.snapshot().actors[0].aliases == ("Harbour League", GUARD, "Dune Guard")


def test_words_of_later_reports_count_too(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.add(*dune().parts)
    meets = ledger.snapshot().claims[-2]
    assert (meets.claim.subject.quote, meets.subject) == (GUARD, LEAGUE_ID)


def test_undo_gives_back_two_actors_without_a_trace(ledger: Ledger) -> None:
    before, known = ledger.snapshot(), ledger.actors()
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    assert ledger.actors() == known
    ledger.undo(by="ana")
    assert ledger.snapshot() == before


def test_actors_may_be_named_by_name(ledger: Ledger) -> None:
    assert ledger.same("the harbour league", "org:dune", by="ana").actors == (
        LEAGUE_ID,
        GUARD_ID,
    )


def test_a_name_that_nobody_has_is_not_found(ledger: Ledger) -> None:
    with pytest.raises(NotFound, match="faultlines actors"):
        ledger.same(LEAGUE, "The Salt Union", by="ana")


def test_an_actor_is_not_joined_to_itself(ledger: Ledger) -> None:
    with pytest.raises(BadValue, match="one actor already"):
        ledger.same(LEAGUE, LEAGUE_ID, by="ana")


def test_joins_reach_through(ledger: Ledger) -> None:
    ledger.same(COUNCIL_ID, GUARD_ID, by="ana")
    ledger.same(LEAGUE_ID, COUNCIL_ID, by="ana")
    assert names(ledger) == [LEAGUE]
    assert {one.object for one in ledger.snapshot().claims} == {LEAGUE_ID}


def test_said_the_other_way_round_the_other_name_wins(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.same(GUARD_ID, LEAGUE_ID, by="ana")
    assert names(ledger) == [GUARD, COUNCIL]


def test_different_takes_a_join_back_and_is_kept(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.different(GUARD_ID, LEAGUE_ID, by="bo")

    assert names(ledger) == [LEAGUE, COUNCIL, GUARD]
    assert ledger.apart() == {frozenset((LEAGUE_ID, GUARD_ID))}


def test_same_takes_back_a_different(ledger: Ledger) -> None:
    ledger.different(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    assert ledger.apart() == frozenset()
    assert names(ledger) == [LEAGUE, COUNCIL]


def test_undoing_different_gives_the_join_back(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.different(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.undo(by="ana")
    assert names(ledger) == [LEAGUE, COUNCIL]
    assert ledger.apart() == frozenset()


def test_two_joined_through_a_third_are_not_parted_by_halves(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, COUNCIL_ID, by="ana")
    ledger.same(COUNCIL_ID, GUARD_ID, by="ana")
    with pytest.raises(BadValue, match=f"through {COUNCIL}"):
        ledger.different(LEAGUE_ID, GUARD_ID, by="ana")
    assert names(ledger) == [LEAGUE]


def test_a_join_that_would_make_one_of_two_held_apart_is_refused(ledger: Ledger) -> None:
    ledger.different(LEAGUE_ID, GUARD_ID, by="ana")
    ledger.same(LEAGUE_ID, COUNCIL_ID, by="ana")
    with pytest.raises(BadValue, match="said to be different"):
        ledger.same(COUNCIL_ID, GUARD_ID, by="ana")
    assert names(ledger) == [LEAGUE, GUARD]


def test_a_join_outlasts_the_reading_it_was_made_on(ledger: Ledger) -> None:
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    only = [(COUNCIL, "praises", "the Dune Guard")]
    ledger.add(*harbour(claims=only, extractor="rules/2").parts)

    [praises] = ledger.snapshot().claims
    assert praises.object == LEAGUE_ID
    assert LEAGUE in names(ledger)


def test_an_edit_names_whoever_its_actor_counts_as(ledger: Ledger) -> None:
    [first, _] = ledger.snapshot().claims
    ledger.edit(first.id, object=GUARD_ID, by="ana")
    ledger.same(COUNCIL_ID, GUARD_ID, by="ana")
    assert ledger.snapshot().claims[0].object == COUNCIL_ID


def test_an_actor_is_found_by_an_alias_and_as_whom_it_counts(ledger: Ledger) -> None:
    assert ledger.find_actor("dune guard") == GUARD_ID
    ledger.same(LEAGUE_ID, GUARD_ID, by="ana")
    assert ledger.find_actor("dune guard") == LEAGUE_ID
    assert ledger.find_actor(GUARD_ID) == LEAGUE_ID
    assert ledger.find_actor("dune-g") == LEAGUE_ID


def test_a_name_that_two_have_is_told_with_both_ids(ledger: Ledger) -> None:
    report = dune()
    twin = replace(report.identities.actors[0], id="person:twin")
    judged = tuple(
        replace(made, refers_to=twin.id) if made.refers_to == GUARD_ID else made
        for made in report.identities.judgements
    )
    identities = Identities(actors=(twin, *report.identities.actors[1:]), judgements=judged)
    ledger.add(report.document, report.publication, report.extraction, identities)
    with pytest.raises(NotFound) as caught:
        ledger.find_actor(GUARD)
    assert GUARD_ID in str(caught.value)
    assert "person:twin" in str(caught.value)


def test_a_name_is_taken_before_the_beginning_of_an_id(ledger: Ledger) -> None:
    report = dune()
    actors = [
        replace(actor, name="Harbour") if actor.id == actor_id("The Guard") else actor
        for actor in report.identities.actors
    ]
    identities = replace(report.identities, actors=tuple(actors))
    assert ledger.find_actor("harbour") == LEAGUE_ID
    ledger.add(report.document, report.publication, report.extraction, identities)
    assert ledger.find_actor("harbour") == actor_id("The Guard")


@pytest.mark.parametrize("typed", ["", " ", "%", "_", "org:zz", ":"])
def test_what_names_nobody_is_not_found(ledger: Ledger, typed: str) -> None:
    with pytest.raises(NotFound):
        ledger.find_actor(typed)


@pytest.mark.parametrize("typed", ["org:", "org"])
def test_a_beginning_that_many_share_says_which(ledger: Ledger, typed: str) -> None:
    with pytest.raises(NotFound, match="org:dune-guard, org:harbour-league, org:marra-council"):
        ledger.find_actor(typed)


def test_a_long_id_is_kept_whole(ledger: Ledger) -> None:
    name = "The " + "Very " * 40 + "Long Front"
    report = dune(who={"the Harbour League": name, "the Marra Council": COUNCIL})
    ledger.add(*report.parts)
    assert ledger.find_actor(name) == actor_id(name)
