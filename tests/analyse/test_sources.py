"""Origins, independent voices and contradictions."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.origins import FEW, Copy, candidates, copies, in_common, origins, shingles
from faultlines.analyse.reliability import agreement, dawid_skene, judge
from faultlines.analyse.sources import sources
from faultlines.model.claims import Stance
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document, Publication
from faultlines.model.when import When
from tests.analyse.telling import Teller

STORY = (
    "Three crews of the league met at the harbour on Monday and spoke for two hours about the "
    "ferry. Nobody would say afterwards whether the pilots had been asked to join them."
)
OTHER = (
    "The council of the port raised its fees for the second time this year, to the dismay of the "
    "fishermen, who had asked for a month of grace after the storms of the winter."
)


def snap_of(*texts: tuple[str, str | None]) -> Snapshot:
    docs = [Document(text=text) for text, _ in texts]
    return Snapshot(
        documents=tuple(docs),
        publications=tuple(
            Publication(doc_id=doc.id, path=f"{n}.txt", published=When(edtf=day))
            for n, (doc, (_, day)) in enumerate(zip(docs, texts, strict=True))
        ),
    )


def test_a_near_copy_goes_back_to_the_earlier_text():
    snap = snap_of(("A paper adds: " + STORY, "2021-05-03"), (STORY, "2021-05-02"), (OTHER, None))
    (copy,) = copies(snap)
    assert (copy.doc, copy.origin) == (snap.documents[0].id, snap.documents[1].id)


def test_an_excerpt_is_a_copy():
    snap = snap_of((STORY, "2021-05-02"), (STORY[:100], "2021-05-03"))
    assert [one.why for one in copies(snap)] == ["copy"]


def test_two_dispatches_of_one_agency_on_one_day_are_one_origin():
    half = "Three crews of the league met at the harbour on Monday. "
    one = "ELEN (Gull Wire) - " + half + OTHER
    two = (
        "ELEN (Gull Wire) - "
        + half
        + (
            "They said nothing to reporters who waited in the rain until the doors had been closed "
            "and the guards had sent everybody home, as they do each spring when the boats are out."
        )
    )
    assert [c.why for c in copies(snap_of((one, "2021-05-02"), (two, "2021-05-02")))] == ["wire"]
    assert copies(snap_of((one, "2021-05-02"), (two, "2021-05-04"))) == ()


def test_a_copy_of_a_copy_goes_back_to_the_first():
    chain = [Copy(doc="b", origin="a", share=1, why="copy"), Copy(doc="c", origin="b", share=1,
                                                                why="copy")]  # fmt: skip
    assert origins(chain) == {"b": "a", "c": "a"}


def test_among_many_texts_a_copy_is_still_met():
    sets = {f"d{n}": shingles(f"{OTHER} number {n} " + " ".join(f"w{n}x{k}" for k in range(60)))
            for n in range(FEW)}  # fmt: skip
    sets |= {"one": shingles(STORY), "two": shingles(STORY + " So it was.")}
    assert ("one", "two") in candidates(sets)


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=200), st.text(max_size=200))
def test_what_two_texts_have_in_common_does_not_depend_on_their_order(one: str, other: str):
    assert in_common(shingles(one), shingles(other)) == in_common(shingles(other), shingles(one))


def counted(teller: Teller) -> list[Finding]:
    return [one for one in sources(teller.snap, Asked()).findings if one.kind == "support"]


def test_two_reports_of_their_own_are_two_voices():
    teller = Teller()
    teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    teller.tell("Brandt has the backing of the Oars.", "Oars", "backs", "Brandt")
    (finding,) = counted(teller)
    assert finding.value == 2


def test_one_spokesman_in_two_papers_is_one_voice():
    teller = Teller()
    teller.tell("Stein says that the Oars back Brandt.", "Oars", "backs", "Brandt", holder="Stein")
    teller.tell("As Stein put it, the Oars back Brandt.", "Oars", "backs", "Brandt", holder="Stein")
    (finding,) = counted(teller)
    assert (finding.value, finding.data["reports"]) == (1, 2)


def test_a_copied_report_adds_no_voice():
    teller = Teller()
    teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    teller.tell("The Oars back Brandt. So it was.", "Oars", "backs", "Brandt")
    (finding,) = counted(teller)
    assert finding.value == 1


def test_an_outlet_that_is_cited_is_the_same_voice_as_its_own_report():
    teller = Teller()
    teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    teller.tell("Harbour News reported that the Oars back Brandt.", "Oars", "backs", "Brandt",
                holder="Harbour News")  # fmt: skip
    teller.publications[0] = replace(teller.publications[0], source="Harbour News")
    (finding,) = counted(teller)
    assert finding.value == 1


def test_what_one_says_and_another_denies_is_told():
    teller = Teller()
    teller.tell("The Oars attacked the ferry crews.", "Oars", "attacks", "ferry crews")
    teller.tell("Stein denies that the Oars attacked the ferry crews.", "Oars", "attacks",
                "ferry crews", stance=Stance.DENIES, holder="Stein")  # fmt: skip
    (finding,) = [f for f in sources(teller.snap, Asked()).findings if f.kind == "contradiction"]
    assert set(finding.because) == {one.id for one in teller.entries}


def ring(seed: int, facts: int = 40):
    """Eight sources, right 92 to 52 % of the time, each speaking of 60 % of the facts; the last
    five repeat one that is right 60 % of the time."""
    draw = np.random.default_rng(seed)
    true = draw.random(facts) < 0.5
    right = np.linspace(0.92, 0.52, 8)[:, None]
    said = np.where(draw.random((8, facts)) < right, true, ~true)
    said[3:] = np.where(draw.random(facts) < 0.6, true, ~true)
    return np.where(draw.random((8, facts)) < 0.6, said, -1).astype(np.int8), true


def accuracy(judged) -> float:
    return float(np.mean([np.mean((judged(votes) > 0.5) == true)
                          for votes, true in map(ring, range(40))]))  # fmt: skip


def test_a_ring_of_five_in_eight_is_seen_through_by_agreement_alone():
    assert accuracy(lambda votes: judge(votes).so) >= 0.75


def test_a_ring_whose_origin_is_known_does_less_harm_still():
    assert accuracy(lambda votes: judge(votes, (0, 1, 2, 3, 3, 3, 3, 3)).so) >= 0.83


def test_without_either_the_ring_is_voted_reliable():
    assert accuracy(lambda votes: dawid_skene(votes)[0]) < 0.7


@settings(deadline=None, max_examples=50)
@given(st.lists(st.lists(st.sampled_from([-1, 0, 1]), min_size=5, max_size=5), min_size=2,
                max_size=6), st.integers(0, 5))  # fmt: skip
def test_a_copy_of_a_source_that_is_known_to_be_one_changes_nothing(rows, which):
    votes = np.array(rows, dtype=np.int8)
    which %= len(rows)
    twice = np.vstack([votes, votes[which]])
    voice = tuple(range(len(rows)))
    assert judge(twice, (*voice, which)).so == pytest.approx(judge(votes, voice).so)


def test_sources_that_never_speak_of_the_same_are_not_joined():
    assert agreement(np.array([[1, 1, -1, -1], [-1, -1, 0, 1]], dtype=np.int8)) == (0, 1)
