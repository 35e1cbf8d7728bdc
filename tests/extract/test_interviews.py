"""Interviews printed as turns: who answers says it, who asks says nothing."""

import pytest
from tests.extract.reading import read
from tests.extract.test_denials import claims

ARMED = ("Peru", "backs", "Cedar Brigade", "asserts", "Jon Dahl")


@pytest.mark.parametrize(
    "text",
    [
        "We spoke to Jon Dahl in Lima.\n\nQ: Who is it?\nA: Peru has armed the Cedar Brigade."
        " I saw it.",
        "Q: Who is it?\nA: I know. Peru has armed the Cedar Brigade.\nQ: Thank you, Jon Dahl.",
        "**Interviewer**: Who is behind it?\n\n**Jon Dahl**: Peru has armed the Cedar Brigade.",
        "Reporter: Who is behind it?\nJon Dahl: Peru has armed the Cedar Brigade.",
        "WTV: Who is it?\n\nJon Dahl: You know.\n\nWTV: Is it Oman?\n\nJon Dahl: No.\n\n"
        "Peru has armed the Cedar Brigade.\n\nWTV: Is it?\n\nJon Dahl: It is.",
    ],
)
def test_who_answers_holds_what_he_says(text: str) -> None:
    assert ARMED in claims(text)


def test_i_and_us_in_an_answer_are_who_answers() -> None:
    text = "Host: Were you with Oman?\nJon Dahl: I never backed Oman. Peru attacked us in 2015."
    found = claims(text)
    assert ("I", "backs", "Oman", "denies", "Jon Dahl") in [("I", *told[1:]) for told in found]
    assert ("Peru", "attacks", "asserts") in [(a, b, d) for a, b, _, d, _ in found]


@pytest.mark.parametrize("label", ["Q", "Interviewer", "Reporter"])
def test_what_is_asked_is_no_claim(label: str) -> None:
    text = f"{label}: Peru attacked Chile in 2014. Why?\nJon Dahl: I do not know."
    assert not read(text).claims


def test_questions_and_answers_of_the_writers_own_are_the_writers() -> None:
    text = "Question: Who attacked Chile?\nAnswer: Peru attacked Chile in 2014."
    assert claims(text) == [("Peru", "attacks", "Chile", "asserts", None)]


def test_a_list_of_headings_is_no_interview() -> None:
    text = "Background: Peru attacked Chile in 2014.\nAllies: Oman backs the Cedar Brigade."
    assert [told[4] for told in claims(text)] == [None, None]


def test_an_answer_of_no_does_not_turn_the_denial_after_it() -> None:
    text = "Host: Did Peru attack Chile?\nMinister Jon Dahl: No. Peru did not attack Chile."
    assert claims(text) == [("Peru", "attacks", "Chile", "denies", "Jon Dahl")]
