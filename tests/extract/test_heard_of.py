"""Who only hears of a claim, and what a writer says that nobody should say."""

import pytest
from tests.extract.reading import read, told

ARMED = [("Oman", "backs", "Saro Brigade")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Oman faces accusations that it armed the Saro Brigade.",
        "The United Nations is investigating reports that Oman armed the Saro Brigade.",
        "Niger received a claim that Oman armed the Saro Brigade.",
        "The committee examined allegations that Oman armed the Saro Brigade.",
        "The tribunal heard evidence that Oman armed the Saro Brigade.",
        "A judge weighed testimony that Oman armed the Saro Brigade.",
    ],
)
def test_who_takes_in_a_claim_does_not_make_it(sentence: str) -> None:
    [claim] = read(sentence).claims
    assert told(sentence) == ARMED
    assert claim.holder_unnamed


@pytest.mark.parametrize(
    "verb", ["levelled", "repeated", "published", "spread", "voiced", "endorsed"]
)
def test_who_makes_or_repeats_a_claim_holds_it(verb: str) -> None:
    [claim] = read(f"Iran {verb} a claim that Oman armed the Saro Brigade.").claims
    assert not claim.holder_unnamed
    assert claim.holder is not None
    assert claim.holder.quote == "Iran"


@pytest.mark.parametrize(
    "opening",
    [
        "It would be a mistake to conclude",
        "It is wrong to claim",
        "It would be premature to say",
        "It is misleading to say",
        "It is an exaggeration to say",
        "It is too early to say",
        "It would be naive to think",
        "Analysts said it would be simplistic to argue",
    ],
)
def test_what_is_called_a_mistake_is_not_said(opening: str) -> None:
    assert read(f"{opening} that Oman controls the Saro Brigade.").claims == ()


@pytest.mark.parametrize("opening", ["It is fair to say", "It is not wrong to say"])
def test_nobody_is_behind_the_it_of_a_judgement(opening: str) -> None:
    [claim] = read(f"{opening} that Oman controls the Saro Brigade.").claims
    assert claim.holder is None


def test_an_it_that_is_quick_to_speak_is_somebody() -> None:
    text = "The Popular Front said it attacked Niger. It was quick to say that Chad attacked Oman."
    assert [claim.holder.quote for claim in read(text).claims if claim.holder] == [
        "Popular Front",
        "Popular Front",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "We doubt that Oman controls more than 200 fighters.",
        "Chad does not command 300 fighters.",
        "Oman denies that it arms at least 300 fighters of the Bani Front.",
    ],
)
def test_a_number_that_is_denied_leaves_the_tie_open(sentence: str) -> None:
    assert read(sentence).claims == ()


def test_a_plain_denial_is_kept() -> None:
    [claim] = read("We doubt that Oman controls the Saro Brigade.").claims
    assert claim.stance == "denies"


def test_what_most_observers_consider_somebody_is_theirs_to_say() -> None:
    [claim] = read("Most observers consider the Bani Front a front for Chad.").claims
    assert (claim.relation, claim.certainty) == ("fronts_for", "probable")
    assert claim.holder is not None
    assert claim.holder.quote == "Most observers"


def test_what_few_consider_somebody_is_left_open() -> None:
    assert read("Few analysts consider the Bani Front a proxy of Chad.").claims == ()
