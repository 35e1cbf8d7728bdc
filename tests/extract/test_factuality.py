"""How surely an event's word tells of something that happened, from −3 to 3."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.extract.factuality import factuality
from faultlines.extract.nlp import parse
from faultlines.extract.page import open_page
from faultlines.model.text import Document
from faultlines.model.when import When
from faultlines.vocab.factuality import examples


def value(text: str, word: str) -> float:
    """The value of the first token that reads so."""
    [doc] = parse([text])
    page = open_page(Document(text=text), doc, When.unknown())
    [first, *_] = [token for token in page.doc if token.text == word]
    return factuality(page, first)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The guards opened the gate.", "opened"),
        ("The guards managed to open the gate.", "open"),
        ("The rain forced the guards to open the gate.", "open"),
        ("The envoy said that the guards opened the gate.", "opened"),
        ("The guards continued to search the cars.", "search"),
        ("The council celebrated the merger on Monday.", "merger"),
    ],
)
def test_what_happened_is_sure(text: str, word: str) -> None:
    assert value(text, word) >= 2.5


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The guards did not open the gate.", "open"),
        ("The guards never opened the gate.", "opened"),
        ("The guards failed to open the gate.", "open"),
        ("The guards refused to open the gate.", "open"),
        ("Nobody opened the gate.", "opened"),
        ("The guards would not open the gate.", "open"),
        ("The snow prevented the guards from opening the gate.", "opening"),
        ("The council cancelled the merger.", "merger"),
        ("The council withdrew its offer to buy the port.", "buy"),
        ("The guards left without opening the gate.", "opening"),
    ],
)
def test_what_did_not_happen_is_below_zero(text: str, word: str) -> None:
    assert value(text, word) < 0


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The guards may open the gate.", "open"),
        ("If the guards open the gate, we shall go.", "open"),
        ("The guards want to open the gate.", "open"),
        ("The guards tried to open the gate.", "open"),
        ("The guards plan to open the gate.", "open"),
        ("The guards asked whether the cook opened the gate.", "opened"),
        ("The guards may close the road or open the gate.", "open"),
        ("The envoy spoke of the possibility of a merger.", "merger"),
    ],
)
def test_what_is_only_possible_lies_between(text: str, word: str) -> None:
    assert 0 < value(text, word) < 2


def test_what_is_agreed_is_nearer_than_what_is_wanted() -> None:
    agreed = value("The guards agreed to open the gate.", "open")
    assert agreed > value("The guards want to open the gate.", "open")


def test_what_is_not_wanted_is_hardly_denied() -> None:
    unwanted = value("The guards did not want to open the gate.", "open")
    assert -1 < unwanted < 0


def test_two_denials_make_a_yes() -> None:
    assert value("The guards did not fail to open the gate.", "open") > 1


def test_not_to_know_how_denies_nothing() -> None:
    assert value("The envoy did not know how the guards opened the gate.", "opened") > 0


def test_a_denial_leaves_it_open_who_is_right() -> None:
    assert value("The envoy denied that the guards opened the gate.", "opened") == 0


@given(st.sampled_from(["may", "will", "should", "could"]), st.booleans())
def test_every_value_lies_on_the_scale(modal: str, denied: bool) -> None:
    text = f"The guards {modal} {'not ' if denied else ''}open the gate."
    assert -3 <= value(text, "open") <= 3


def test_what_was_put_off_did_not_happen_yet() -> None:
    assert value("The departure of the ship was delayed.", "departure") < 0


def test_due_to_is_no_plan() -> None:
    assert value("The road was shut due to the strike.", "strike") > 2


@pytest.mark.parametrize(("text", "level", "fits"), examples())
def test_the_examples_of_the_word_lists_hold(text: str, level: float, *, fits: bool) -> None:
    word = text[text.index("[") + 1 : text.index("]")]
    found = value(text.replace("[", "").replace("]", ""), word)
    assert (found == pytest.approx(level)) is fits
