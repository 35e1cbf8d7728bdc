"""Those whom a list counts and doesn't name."""

import re

import pytest

from faultlines.vocab.load import load_toml
from faultlines.vocab.unlisted import Unlisted, unlisted

TABLE = load_toml("unlisted.toml")


def found(marked: str) -> list[Unlisted]:
    """marked: a text with its names in brackets."""
    names, text = [], ""
    for part in re.split(r"(\[[^]]+\])", marked):
        if part.startswith("["):
            names.append((len(text), len(text) + len(part) - 2))
        text += part.strip("[]")
    return list(unlisted(text, names))


@pytest.mark.parametrize(("text", "words", "number"), TABLE["yes"])
def test_they_are_found_with_their_number(text: str, words: str, number: int):
    assert [(one.words, one.number) for one in found(text)] == [(words, number)]


@pytest.mark.parametrize("text", TABLE["no"])
def test_those_named_after_all_or_beside_the_list_are_none(text: str):
    assert found(text) == []
