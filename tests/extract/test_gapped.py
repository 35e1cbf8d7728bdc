"""A second pair of names that shares the first pair's verb."""

import pytest
from tests.extract.reading import told

_BOTH = {("Peru", "backs", "Amber Front"), ("Kenya", "backs", "Cedar Brigade")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru backs the Amber Front and Kenya the Cedar Brigade.",
        "Peru backs the Amber Front, and Kenya the Cedar Brigade.",
        "Peru backs the Amber Front, while Kenya the Cedar Brigade.",
        "Peru backs the Amber Front; Kenya, the Cedar Brigade.",
        "The Amber Front is backed by Peru and the Cedar Brigade by Kenya.",
    ],
)
def test_each_pair_has_its_own_ends(text: str) -> None:
    assert set(told(text)) == _BOTH


def test_names_in_a_row_are_no_second_pair() -> None:
    assert set(told("Peru backs the Amber Front and the Cedar Brigade.")) == {
        ("Peru", "backs", "Amber Front"),
        ("Peru", "backs", "Cedar Brigade"),
    }
