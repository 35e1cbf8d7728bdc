"""How a text says that a group is new."""

import pytest

from faultlines.vocab.load import load_toml
from faultlines.vocab.newness import called_new


def stretch(example: str) -> tuple[int, int] | None:
    start, end = example.index("["), example.index("]") - 1
    return called_new(example.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize("example", load_toml("newness.toml")["yes"])
def test_called_new(example: str):
    found = stretch(example)
    assert found is not None
    assert "Tide Front" in example.replace("[", "").replace("]", "")[slice(*found)]


@pytest.mark.parametrize("example", load_toml("newness.toml")["no"])
def test_not_called_new(example: str):
    assert stretch(example) is None
