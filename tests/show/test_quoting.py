"""Quotes are cut between words, and nothing but the sign of omission is ever put in."""

from hypothesis import given
from hypothesis import strategies as st

from faultlines.model.text import Document
from faultlines.show.quoting import quote_of, shorten
from faultlines.show.view import one_line
from tests.show.world import World

LONG = "the boats left the harbour in a long line " * 20


def test_a_short_sentence_stays_whole(world: World):
    claim = world.claim("rejects")
    assert quote_of(claim) == claim.evidence.quote


def test_a_long_one_is_cut_around_the_words_that_fired():
    doc = Document(text=LONG + "and nobody ever denied the charge " + LONG)
    cue = doc.span(doc.text.index("denied"), doc.text.index("denied") + len("denied"))
    cut = shorten(doc.span(0, len(doc.text)), [cue], room=80)
    assert "denied" in cut
    assert cut.startswith("… ")
    assert cut.endswith(" …")
    assert len(cut) <= 84


def test_line_breaks_are_shown_as_spaces():
    doc = Document(text="one\ntwo  three")
    assert shorten(doc.span(0, len(doc.text))) == "one two three"


@given(st.text(min_size=1).filter(str.strip), st.integers(1, 60), st.data())
def test_every_cut_is_a_piece_of_the_sentence(words: str, room: int, data: st.DataObject):
    doc = Document(text=words)
    start = data.draw(st.integers(0, len(words) - 1))
    cue = doc.span(start, data.draw(st.integers(start + 1, len(words))))
    cut = shorten(doc.span(0, len(words)), [cue], room=room)
    assert cut.removeprefix("… ").removesuffix(" …") in one_line(words)
