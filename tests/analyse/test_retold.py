"""What a copy repeats word for word is seen once; what it says of its own is kept."""

from dataclasses import replace

from faultlines.analyse.forecasts import forecasts
from faultlines.analyse.origins import copies
from faultlines.analyse.positions import positions
from faultlines.analyse.retold import told_once
from faultlines.analyse.sources import sources
from faultlines.analyse.voices import Voices
from faultlines.model.actors import Actor
from faultlines.model.claims import Forecast
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot, Status
from faultlines.model.text import Span
from tests.analyse.telling import Teller, actor_id

SENTENCE = "The militias of the harbour praised Brandt before the gate on Monday."
MORE = " They will probably leave before the winter, as everybody on the quay has been saying."


def reprinted() -> Teller:
    """A report and its copy, each with militias of its own."""
    teller = Teller()
    teller.tell(SENTENCE + MORE, "militias", "praises", "Brandt", published="2021-05-01")
    teller.tell(SENTENCE + MORE + " Reprinted.", "militias", "praises", "Brandt",
                published="2021-05-02")  # fmt: skip
    teller.actors["group:other"] = Actor(id="group:other", name="militias", schema="Group")
    one, other = teller.entries
    teller.entries[:] = [one, replace(other, subject="group:other", claim=replace(
        other.claim, evidence=_sentence(teller, 1, SENTENCE)))]  # fmt: skip
    return teller


def _sentence(teller: Teller, place: int, words: str) -> Span:
    doc = teller.documents[place]
    start = doc.text.index(words)
    return doc.span(start, start + len(words))


def test_a_copys_own_militias_take_no_second_stand():
    teller = reprinted()
    assert [one.about for one in positions(teller.snap, Asked()).findings] == [
        (actor_id("militias"), actor_id("Brandt"))
    ]


def test_sources_tells_of_both():
    (support,) = [
        one for one in sources(reprinted().snap, Asked()).findings if one.kind == "origin"
    ]
    assert "repeats" in support.says


def test_a_copys_forecast_is_listed_once():
    teller = reprinted()
    words = MORE.strip()
    foretold = tuple(
        Forecast(statement=span, evidence=span, words="will probably", low=0.55, high=0.8,
                 extractor="rules/test")
        for span in (_sentence(teller, place, words) for place in (0, 1))
    )  # fmt: skip
    snap = replace(teller.snap, forecasts=foretold)
    assert [one.because for one in forecasts(snap, Asked()).findings] == [(foretold[0].id,)]


def test_what_a_person_decided_on_stays():
    teller = reprinted()
    teller.entries[1] = replace(teller.entries[1], status=Status.ACCEPTED)
    assert told_once(teller.snap).claims == tuple(teller.entries)


def test_what_a_copy_says_in_words_of_its_own_stays():
    teller = reprinted()
    doc = teller.documents[1]
    own = doc.span(doc.text.index("Reprinted"), len(doc.text))
    other = teller.entries[1]
    teller.entries[1] = replace(other, claim=replace(other.claim, evidence=own))
    assert told_once(teller.snap).claims == tuple(teller.entries)


def test_collectives_of_one_name_are_one_voice():
    snap = Snapshot(actors=tuple(
        Actor(id=f"group:diplomats@{n}", name=name, schema="Group")
        for n, name in enumerate(("Western diplomats", "western diplomats", "Pilots"))
    ))  # fmt: skip
    teller = Teller()
    entry = teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    voices = Voices(snap, {})
    heard = [voices.of(replace(entry, holder=actor.id)) for actor in snap.actors]
    assert heard[0] == heard[1] != heard[2]


def test_copies_among_some_texts_are_those_found_among_all_or_are_looked_for_again():
    teller = reprinted()
    teller.tell(SENTENCE + MORE + " Printed again.", "militias", "praises", "Brandt",
                published="2021-05-03")  # fmt: skip
    snap, (one, two, three) = teller.snap, (doc.id for doc in teller.documents)
    assert {copy.doc: copy.origin for copy in copies(snap)} == {two: one, three: one}
    assert {copy.doc: copy.origin for copy in copies(snap, {one, three})} == {three: one}
    assert {copy.doc: copy.origin for copy in copies(snap, {two, three})} == {three: two}
