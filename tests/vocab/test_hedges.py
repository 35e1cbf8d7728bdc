"""The hedges are data; every example in hedges.toml is read here."""

import re

import pytest

from faultlines.model.claims import Certainty
from faultlines.vocab.hedges import HEDGES, find_hedges

KINDS = {hedge.name: hedge for hedge in HEDGES.values()}
YES = [(kind.name, sentence) for kind in KINDS.values() for sentence in kind.yes]
NO = [sentence for kind in KINDS.values() for sentence in kind.no]


@pytest.mark.parametrize(("name", "marked"), YES)
def test_every_yes_shows_its_hedge(name: str, marked: str) -> None:
    bracket = re.search(r"\[(.+)\]", marked)
    assert bracket is not None
    text = marked.replace("[", "").replace("]", "")
    found = [(text[one.start : one.end], one.hedge.name) for one in find_hedges(text)]
    assert found == [(bracket[1], name)]


@pytest.mark.parametrize("sentence", NO)
def test_no_hedge_is_found_where_the_words_mean_something_else(sentence: str) -> None:
    assert find_hedges(sentence) == ()


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_kind_says_what_it_is_on_both_sides(name: str) -> None:
    kind = KINDS[name]
    assert kind.definition.endswith(".")
    assert kind.yes
    assert kind.no


def test_hearsay_is_relayed_and_doubt_is_not() -> None:
    assert HEDGES["reportedly"].relays
    assert HEDGES["reportedly"].certainty is Certainty.CERTAIN
    assert not HEDGES["presumably"].relays
    assert HEDGES["presumably"].certainty is Certainty.PROBABLE
    assert HEDGES["deemed"].unnamed
    assert not HEDGES["deemed"].relays


def test_the_longest_hedge_is_taken() -> None:
    [found] = find_hedges("The envoy will almost certainly stay.")
    assert (found.start, found.end) == (15, 31)


def test_hedges_are_found_across_a_line_break() -> None:
    [found] = find_hedges("Rebels are said\nto hold the dam.")
    assert found.hedge.name == "hearsay"


def test_every_word_is_written_in_lower_case_once() -> None:
    assert all(word == word.lower().strip() for word in HEDGES)
