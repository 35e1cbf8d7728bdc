"""What a rule saw and nobody may count as said: it is told, with why and where it stands."""

import pytest
from tests.extract.reading import read

ASKED = [
    ("The Harbour Front could attack the Salt Brigade.", "attack", "not said to have happened"),
    ("If winter comes early, the Harbour Front would attack the Salt Brigade.", "attack",
     "not said to have happened"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "why"), ASKED)
def test_a_word_that_was_left_out_has_its_place_and_reason(text: str, word: str, why: str):
    [(reason, span)] = read(text).skipped
    assert reason.startswith(why)
    assert (span.quote, text[span.start : span.end]) == (word, word)


def test_a_word_that_made_a_claim_after_all_is_not_among_what_was_left_out():
    found = read(
        "The Harbour Front attacked the Salt Brigade, and the Salt Brigade may attack Peru."
    )
    cues = {span for claim in found.claims for span in claim.cue}
    assert cues
    assert cues.isdisjoint(span for _, span in found.skipped)
