"""Dossiers on new and disputed groups."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from faultlines.analyse.facades import facades
from faultlines.model.claims import Attribution, Certainty, Modality, Stance
from faultlines.model.errors import BadInput
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Snapshot
from faultlines.show.findings import report_text
from faultlines.show.view import View, short
from faultlines.vocab.facades import read_ratios, shipped_ratios
from faultlines.vocab.load import load_text, load_toml
from tests.analyse.telling import Teller, actor_id


def found(snap: Snapshot, kind: str, asked: Asked | None = None) -> list[Finding]:
    return [one for one in facades(snap, asked or Asked()).findings if one.kind == kind]


def top(teller: Teller) -> Finding:
    return found(teller.snap, "attribution")[0]


@pytest.fixture
def teller() -> Teller:
    """One report says that the Lamps are a front for the Gulls."""
    made = Teller()
    made.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls")
    return made


def test_the_named_parent_stands_on_top_with_the_claim_under_it(teller: Teller):
    assert top(teller).about == (actor_id("Lamps"), actor_id("Gulls"))
    assert top(teller).because == (teller.entries[0].id,)


def test_one_report_carries_a_standard_alone(teller: Teller):
    assert top(teller).data["standards"] == {
        "more likely than not": True, "clear and convincing": False,
        "beyond reasonable doubt": False,
    }  # fmt: skip
    assert top(teller).caveats == ("One item alone carries that: said to be its front.",)


def test_only_the_low_end_meets_a_standard(teller: Teller):
    low, high = top(teller).low, top(teller).high
    assert low is not None
    assert high is not None
    assert low < 0.71 < high


def test_three_outlets_meet_what_one_does_not(teller: Teller):
    teller.tell("The Gulls run the Lamps as a front.", "Lamps", "fronts_for", "Gulls")
    teller.tell("Behind the Lamps, a front, stand the Gulls.", "Lamps", "fronts_for", "Gulls")
    assert top(teller).data["standards"]["beyond reasonable doubt"] is True  # type: ignore[index]


def test_a_copy_of_the_report_changes_nothing(teller: Teller):
    before = top(teller)
    again = teller.tell(
        "Again: The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls"
    )
    assert again.id != teller.entries[0].id
    assert (top(teller).low, top(teller).high) == (before.low, before.high)


def test_doubtful_words_say_less(teller: Teller):
    doubtful = Teller()
    doubtful.tell("The Lamps may be a front for the Gulls.", "Lamps", "fronts_for", "Gulls",
                  certainty=Certainty.POSSIBLE)  # fmt: skip
    assert (top(doubtful).low or 0) < (top(teller).low or 0)


def test_a_denial_by_the_parent_moves_next_to_nothing(teller: Teller):
    before = top(teller).low or 0
    teller.tell("The Gulls deny that the Lamps are their front.", "Lamps", "fronts_for", "Gulls",
                stance=Stance.DENIES, holder="Gulls")  # fmt: skip
    assert before - 0.08 < (top(teller).low or 0) <= before


def test_a_denial_by_a_third_party_moves_more(teller: Teller):
    before = top(teller).low or 0
    teller.tell("The Pilots deny that the Lamps front for the Gulls.", "Lamps", "fronts_for",
                "Gulls", stance=Stance.DENIES, holder="Pilots")  # fmt: skip
    assert (top(teller).low or 0) < before - 0.08


def test_a_forecast_is_no_evidence():
    teller = Teller()
    teller.tell("The Gulls will create the Lamps.", "Gulls", "created", "Lamps",
                modality=Modality.FUTURE)  # fmt: skip
    assert facades(teller.snap, Asked()).findings == ()


def of_itself(teller: Teller, *, by: str) -> Attribution:
    """The Lamps say that they are new. by: the words for them at the verb."""
    quote = "that they are wholly new"
    entry = teller.tell(f"{by} say {quote}, a front for the Gulls or not; so say the Lamps.",
                        "Lamps", "fronts_for", "Gulls")  # fmt: skip
    doc, start = teller.documents[-1], len(by) + 5
    return Attribution(
        evidence=entry.claim.evidence, cue=(doc.span(start - 4, start - 1),),
        source=doc.span(0, len(by)), content=(doc.span(start, start + len(quote)),),
        holder=entry.claim.subject,
    )  # fmt: skip


@pytest.mark.parametrize("by", ["The Lamps", "The men"])
def test_what_the_group_says_of_itself_stands_beside_the_claims_of_others(teller: Teller, by: str):
    said = of_itself(teller, by=by)
    snap = replace(teller.snap, attributions=(said,))
    (own,) = (one for one in found(snap, "evidence_against") if one.data["words"])
    assert own.data["words"] == "that they are wholly new"
    assert own.because == (said.id,)


def test_its_own_words_are_shown_with_their_sentence(teller: Teller):
    said = of_itself(teller, by="The Lamps")
    snap = replace(teller.snap, attributions=(said,))
    shown = "\n".join(report_text(View(snap), facades(snap, Asked())))
    assert f"{short(said.id)}  Lamps says “that they are wholly new”" in shown
    assert "“The Lamps say that they are wholly new, a front" in shown


def test_two_parents_share_the_odds(teller: Teller):
    teller.tell("The Pilots created the Lamps.", "Pilots", "created", "Lamps")
    every = found(teller.snap, "attribution") + found(teller.snap, "hypothesis")
    ends = {one.about[1]: (one.low, one.high) for one in every if len(one.about) > 1}
    assert ends.keys() == {actor_id("Gulls"), actor_id("Pilots")}
    assert sum(low or 0 for low, _ in ends.values()) < 1


def test_a_split_stands_on_top_where_it_is_what_is_said():
    teller = Teller()
    teller.tell("The Lamps split from the Gulls.", "Lamps", "split_from", "Gulls",
                certainty=Certainty.PROBABLE)  # fmt: skip
    first, *others = facades(teller.snap, Asked()).findings
    assert first.says.startswith("It split from")
    assert all(one.says.startswith("Or ") for one in others if one.kind == "hypothesis")


@pytest.mark.parametrize("relation", ["fronts_for", "split_from"])
def test_the_shares_of_all_hypotheses_add_up(relation: str):
    teller = Teller()
    teller.tell("The Lamps come from the Gulls.", "Lamps", relation, "Gulls",
                certainty=Certainty.PROBABLE)  # fmt: skip
    teller.tell("The Pilots created the Lamps.", "Pilots", "created", "Lamps")
    every = found(teller.snap, "attribution") + found(teller.snap, "hypothesis")
    assert sum(one.value or 0 for one in every) == pytest.approx(1)


def test_a_hypothesis_without_evidence_is_told_last(teller: Teller):
    *_, last = found(teller.snap, "hypothesis")
    assert last.says == (f"Or it split from {{{actor_id('Gulls')}}}, for or against which nothing "
                         "is told")  # fmt: skip


def test_persons_and_states_are_no_facades(teller: Teller):
    actors = tuple(replace(one, schema="Person") for one in teller.snap.actors)
    assert facades(replace(teller.snap, actors=actors), Asked()).findings == ()


def test_a_claim_that_came_out_later_is_not_known(teller: Teller):
    assert found(teller.snap, "attribution", Asked(known_by=date(2020, 1, 1))) == []


def test_names_are_names_only():
    here, there = Teller(), Teller()
    here.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls")
    there.tell("The Zinc are a front for the Aster.", "Zinc", "fronts_for", "Aster")
    assert (top(here).low, top(here).high) == (top(there).low, top(there).high)


def test_another_table_gives_another_answer(teller: Teller, tmp_path: Path):
    own = tmp_path / "own.toml"
    own.write_text(load_text("facades.toml").replace("independent = 0.25", "independent = 0.8"))
    low = facades(teller.snap, Asked(), read_ratios(own)).findings[0].low
    assert (low or 0) < (top(teller).low or 0)


def test_a_table_without_room_for_the_unknown_is_refused(tmp_path: Path):
    own = tmp_path / "own.toml"
    own.write_text(load_text("facades.toml").replace("unknown = 0.15", "unknown = 0.01"))
    with pytest.raises(BadInput, match=r"0\.10 at least"):
        read_ratios(own)


def test_every_range_of_the_table_has_its_reason_and_source():
    assert all(one.reason and one.source for one in shipped_ratios().items.values())


def test_denials_stand_near_one():
    ratio = shipped_ratios().items["denied_by_parties"]
    assert 0.8 <= ratio.low <= ratio.high <= 1


@pytest.mark.parametrize("words", load_toml("facades.toml")["self"]["yes"])
def test_words_in_which_a_group_speaks_of_its_newness(words: str):
    assert shipped_ratios().own_words.search(words)


@pytest.mark.parametrize("words", load_toml("facades.toml")["self"]["no"])
def test_words_in_which_it_does_not(words: str):
    assert not shipped_ratios().own_words.search(words)


def test_a_day_before_the_report_has_no_dossier(teller: Teller):
    assert found(teller.snap, "attribution", Asked(as_of=date(2021, 5, 11))) == []
    assert found(teller.snap, "attribution", Asked(as_of=date(2021, 5, 12)))


def test_a_claim_of_an_earlier_day_counts_from_that_day():
    teller = Teller()
    teller.tell("In March the Gulls created the Lamps.", "Gulls", "created", "Lamps",
                when="2021-03")  # fmt: skip
    assert found(teller.snap, "attribution", Asked(as_of=date(2021, 2, 28))) == []
    assert found(teller.snap, "attribution", Asked(as_of=date(2021, 3, 1)))


def test_a_group_that_is_called_new_has_a_dossier_though_nobody_speaks_of_its_making():
    teller = Teller()
    teller.tell("The Lamps is an emerging group that attacked the Gulls.", "Lamps", "attacks",
                "Gulls")  # fmt: skip
    (one,) = facades(teller.snap, Asked()).findings
    assert one.kind == "called_new"
    assert one.about == (actor_id("Lamps"),)
    assert one.says == "Called new: “Lamps is an emerging group”"
    assert one.caveats == ("No claim was read of who made it or stands behind it.",)
    assert facades(teller.snap, Asked(as_of=date(2021, 5, 11))).findings == ()


def test_a_person_is_never_a_new_group():
    teller = Teller()
    teller.tell("Roth, a new group, attacked the Gulls.", "Roth", "attacks", "Gulls")
    people = tuple(replace(one, schema="Person") for one in teller.snap.actors)
    assert facades(replace(teller.snap, actors=people), Asked()).findings == ()


def test_who_plainly_left_an_alliance_is_no_disputed_group():
    teller = Teller()
    teller.tell("The Lamps left the Gulls.", "Lamps", "split_from", "Gulls")
    assert facades(teller.snap, Asked()).findings == ()


def test_a_founder_whom_somebody_names_counts_for_the_body_he_leads(teller: Teller):
    teller.tell("Brandt leads the Oars.", "Brandt", "leads", "Oars")
    teller.tell("Stein says Brandt created the Lamps.", "Brandt", "created", "Lamps",
                holder="Stein")  # fmt: skip
    actors = tuple(replace(one, schema="Person") if one.id == actor_id("Brandt") else one
                   for one in teller.snap.actors)  # fmt: skip
    every = facades(replace(teller.snap, actors=actors), Asked()).findings
    assert actor_id("Oars") in {who for one in every for who in one.about}
