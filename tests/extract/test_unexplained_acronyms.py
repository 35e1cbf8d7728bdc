"""Acronyms that stand without brackets for a body that the text names in full."""

import pytest
from tests.extract.reading import told

BEFORE = "The Northern Liberation Front rejected the truce on Monday. "


@pytest.mark.parametrize(
    "sentence", ["On Friday the NLF attacked Fatah.", "The NLF, too, attacked Fatah."]
)
def test_letters_that_spell_the_one_body_stand_for_it(sentence: str) -> None:
    assert ("Northern Liberation Front", "attacks", "Fatah") in told(BEFORE + sentence)


def test_a_heading_has_the_letters_before_the_name() -> None:
    text = "The NLF attacked Fatah on Friday. The Northern Liberation Front rejected a truce."
    assert ("Northern Liberation Front", "attacks", "Fatah") in told(text)


@pytest.mark.parametrize(
    "before",
    [
        BEFORE + "The National Labour Federation called a strike. ",
        "The Northern Front rejected the truce on Monday. ",
        "",
    ],
)
def test_letters_that_spell_two_or_none_stand_for_themselves(before: str) -> None:
    assert ("NLF", "attacks", "Fatah") in told(before + "On Friday the NLF attacked Fatah.")


def test_brackets_say_more_than_letters() -> None:
    text = BEFORE + "The New Dawn Union (NLF) objected. On Friday the NLF attacked Fatah."
    assert ("New Dawn Union", "attacks", "Fatah") in told(text)
