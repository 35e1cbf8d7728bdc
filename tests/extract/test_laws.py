"""What must hold of every reading, whatever the text."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.reading import read

from faultlines.extract import extract
from faultlines.model.reading import Extraction
from faultlines.model.text import Document, Span, check_quote
from faultlines.model.when import When
from faultlines.vocab.relations import RELATIONS

ACTORS = ["the Cedar Brigade", "Rana Khalil", "Peru", "the Unity Party (UP)", "Gen. Omar Haddad"]
DEEDS = [
    "attacked",
    "met with",
    "did not endorse",
    "reportedly backs",
    "will reject",
    "is close to",
]
SENTENCES = [f"On May 3, {one} {deed} {two}." for one, deed, two in product(ACTORS, DEEDS, ACTORS)]
STRANGE = [
    "",
    "???",
    "HEADING WITHOUT A STOP",
    "(a.k.a. b) – “” — ’s 's",
    "* one\n* two\n\n| a | b |\n",
    "He. It. They. The group. The general.",
    "Nobody neither nor no not never.",
    "attack on attack against X of X by X",
    "🇾🇪 *Pro-X* -backed - led-by pro- pro-",
    "A, B, C and D signed signed signed it: A, B; C (D) — E.",
]

sentences = st.lists(st.sampled_from(SENTENCES + STRANGE), min_size=1, max_size=6).map("\n".join)


def spans(found: Extraction) -> list[Span]:
    """Every span of an extraction."""
    kept: list[Span | None] = [span for actor in found.actors for span, _ in actor.mentions]
    for claim in found.claims:
        kept += [claim.evidence, claim.subject, claim.object, claim.holder, claim.condition]
        kept += claim.cue
    for event in found.events:
        kept += [event.span, event.evidence, event.where]
        kept += [span for role in event.roles.values() for span in role]
    for forecast in found.forecasts:
        kept += [forecast.statement, forecast.evidence, forecast.author, forecast.condition]
    for said in found.attributions:
        kept += [said.evidence, said.source, said.holder, *said.cue, *said.content]
    return [span for span in kept if span is not None]


@settings(max_examples=25, deadline=None)
@given(sentences)
def test_every_quote_stands_in_its_text_letter_for_letter(text: str) -> None:
    if not text.strip():
        return
    document = Document(text=text)
    for span in spans(read(text, "2021-06-02")):
        check_quote(span, document)


@settings(max_examples=15, deadline=None)
@given(sentences, sentences)
def test_two_documents_read_together_give_what_they_give_apart(one: str, two: str) -> None:
    documents = [Document(text=text) for text in (one, two) if text.strip()]
    together = list(extract((each, When.unknown()) for each in documents))
    apart = [found for each in documents for found in extract([(each, When.unknown())])]
    assert together == apart


@settings(max_examples=15, deadline=None)
@given(sentences)
def test_every_claim_has_its_words_and_a_known_relation(text: str) -> None:
    for claim in read(text).claims if text.strip() else ():
        assert claim.cue
        assert claim.rule
        assert claim.relation in RELATIONS
        assert claim.evidence.start <= claim.cue[0].start < claim.evidence.end


@pytest.mark.parametrize("text", [text for text in STRANGE if text.strip()])
def test_no_text_is_too_strange_to_read(text: str) -> None:
    assert read(text).extractor


def test_the_same_text_gives_the_same_reading() -> None:
    text = "Rana Khalil met Omar Haddad. The Unity Party praised her."
    [one] = extract([(Document(text=text), When.unknown())])
    [two] = extract([(Document(text=text), When.unknown())])
    assert one == two


@settings(max_examples=25, deadline=None)
@given(sentences)
def test_no_cue_stands_in_its_own_content(text: str) -> None:
    if not text.strip():
        return
    for one in read(text, "2021-06-02").attributions:
        assert one.cue
        assert one.content
        for cue in one.cue:
            assert all(cue.end <= span.start or span.end <= cue.start for span in one.content)
