"""Both folds, claim by claim and by columns, are one rule, and its laws hold for any claims."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.analyse.camps import camps
from faultlines.analyse.columns import columns
from faultlines.analyse.fold import Fold
from faultlines.analyse.network import Network
from faultlines.analyse.standing import by_pair, net, standing
from faultlines.analyse.ties import network
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from tests.analyse.telling import Teller

ACTORS = ("Oars", "Gulls", "Lamps", "Brandt", "Ferro")
RELATIONS = ("backs", "rejects", "accepts", "rival_of", "allied_with", "part_of", "split_from",
             "meets", "attacks", "aids", "criticizes", "states", *("leads", "dies", "kills",
             "steps_down", "withdraws_from", "distances_from", "replaces"))  # fmt: skip
DAYS = (None, "2019", "2020-03", "2020-03-11", "[2020-01..2020-06]", "2020-02/2021-02",
        "../2021-01", "2021-04-01/..")  # fmt: skip
OUT = ("2020-01-05", "2020-12", "2021-05-12", None)

told = st.lists(
    st.fixed_dictionaries(
        {
            "ends": st.lists(st.sampled_from(ACTORS), min_size=2, max_size=2, unique=True),
            "relation": st.sampled_from(RELATIONS),
            "when": st.sampled_from(DAYS),
            "published": st.sampled_from(OUT),
            "stance": st.sampled_from(tuple(Stance)),
            "certainty": st.sampled_from(tuple(Certainty)),
            "modality": st.sampled_from((Modality.ACTUAL, Modality.ACTUAL, Modality.FUTURE)),
            "confidence": st.sampled_from((0.3, 0.6, 0.9)),
            "holder": st.sampled_from((None, None, *ACTORS)),
            "cue": st.sampled_from(("has to do", "has to do", "formerly", "happened")),
        }
    ),
    max_size=12,
)
asked = st.builds(
    Asked,
    as_of=st.sampled_from((None, date(2020, 3, 31), date(2022, 1, 1))),
    known_by=st.sampled_from((None, date(2020, 6, 1), date(2021, 6, 1))),
    floor=st.sampled_from((0.0, 0.5)),
)


def teller_of(claims: list[dict[str, object]]) -> Teller:
    teller = Teller()
    for number, claim in enumerate(claims):
        given_ = dict(claim)
        one, other = given_.pop("ends")  # type: ignore[misc]
        teller_ = given_.get("holder") or "nobody"
        words = (f"Report {number} says that {one} formerly has to do with {other}, says "
                 f"{teller_}; it had happened.")  # fmt: skip
        if given_["when"] is None:
            del given_["when"]
        teller.tell(words, one, str(given_.pop("relation")), other, **given_)
    return teller


def ties_of(snap: Snapshot, question: Asked) -> dict[tuple[str, str], tuple[float, frozenset[str]]]:
    return {(tie.subject, tie.object): (tie.sign * tie.weight, frozenset(tie.claim_ids))
            for tie in network(snap, question).ties()}  # fmt: skip


@given(told, asked)
def test_claim_by_claim_and_by_columns_the_ties_are_the_same(claims, question):
    snap = teller_of(claims).snap
    slow = {pair: (net(some), frozenset(one.entry.id for one in some))
            for pair, some in by_pair(standing(snap, question)) if net(some)}  # fmt: skip
    fast = ties_of(snap, question)
    assert slow.keys() == fast.keys()
    for pair, (weight, because) in slow.items():
        assert fast[pair][0] == pytest.approx(weight, abs=0.0015)
        assert fast[pair][1] == because


@given(told, asked)
def test_another_publication_of_a_text_changes_nothing(claims, question):
    teller = teller_of(claims)
    before = ties_of(teller.snap, question)
    for doc, publication in zip(teller.documents, list(teller.publications), strict=True):
        teller.publish(doc, publication.published.edtf)
    assert ties_of(teller.snap, question) == before


@given(told, asked, st.integers(0, 20))
def test_a_claim_taken_out_and_put_back_changes_nothing(claims, question, place):
    teller = teller_of(claims)
    before = network(teller.snap, question).digest
    if teller.entries:
        entry = teller.entries.pop(place % len(teller.entries))
        teller.entries.insert(0, entry)
    assert network(teller.snap, question).digest == before


@given(told, asked)
def test_no_tie_rests_on_a_denial(claims, question):
    snap = teller_of(claims).snap
    denied = {one.id for one in snap.claims if one.claim.stance is Stance.DENIES}
    assert all(denied.isdisjoint(because) for _, because in ties_of(snap, question).values())


@given(told, st.sampled_from((date(2020, 6, 1), date(2021, 6, 1))))
def test_what_was_known_by_a_day_does_not_depend_on_what_came_later(claims, day):
    later = [one for one in claims if one["published"] is None or _last(one["published"]) > day]
    earlier = [one for one in claims if one not in later]
    question = Asked(known_by=day, floor=0)
    both = ties_of(teller_of(earlier + later).snap, question)
    assert both == ties_of(teller_of(earlier).snap, question)


@given(told, asked, st.randoms(use_true_random=False))
def test_other_names_for_the_actors_change_no_figure(claims, question, random: Random):
    names = dict(zip(ACTORS, random.sample(ACTORS, len(ACTORS)), strict=True))
    renamed = [{**one, "ends": [names[end] for end in one["ends"]],
                "holder": names.get(one["holder"])} for one in claims]  # fmt: skip
    assert figures(claims, question) == figures(renamed, question)


@given(told, asked)
def test_the_same_claims_give_the_same_report(claims, question):
    assert camps(teller_of(claims).snap, question) == camps(teller_of(claims).snap, question)


def figures(claims: list[dict[str, object]], question: Asked) -> list[tuple[str, float | None]]:
    report = camps(teller_of(claims).snap, question)
    return sorted((one.kind, one.value) for one in report.findings
                  if one.kind in ("two_camps", "many_camps"))  # fmt: skip


def _last(words: str) -> date:
    from faultlines.model.when import When

    last = When(edtf=words).last
    assert last is not None
    return last


@given(told, st.sampled_from((date(2020, 6, 1), date(2021, 6, 1))))
def test_columns_told_what_was_known_by_a_day_are_those_of_what_was_known(claims, day):
    """A foe's word weighs less only once somebody has told of the enmity."""
    snap = teller_of(claims).snap
    then = network(snap, Asked(known_by=day, as_of=day, floor=0))
    held_back = Fold(columns(snap)).on(day, day)

    def nets(net: Network) -> dict[tuple[str, str], float]:
        return {(tie.subject, tie.object): tie.sign * tie.weight for tie in net.ties()}

    assert nets(then) == nets(held_back)
