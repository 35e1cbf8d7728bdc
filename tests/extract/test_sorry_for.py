"""Bonds that one side is sorry for."""

import pytest
from tests.extract.reading import ends, read, told

from faultlines.vocab.over import over


def _over(text: str) -> list[tuple[str | None, str, str | None]]:
    found = read(text)
    return [ends(found, claim) for claim in found.claims if over(claim)]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("The Green Circle regrets having endorsed Piet Arndal.", "endorses"),
        ("The Green Circle regrets backing Piet Arndal.", "backs"),
        ("The Green Circle regretted that it had backed Piet Arndal.", "backs"),
        ("The Green Circle apologised for having supported Piet Arndal.", "endorses"),
    ],
)
def test_a_bond_that_is_regretted_is_over(text: str, tie: str) -> None:
    assert _over(text) == [("Green Circle", tie, "Piet Arndal")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Green Circle does not regret backing Piet Arndal.", "Green Circle"),
        ("The Green Circle regrets that it backs Piet Arndal.", "Green Circle"),
        ("The Green Circle regretted that Peru had backed Piet Arndal.", "Peru"),
    ],
)
def test_what_is_not_regretted_or_is_anothers_is_not(text: str, who: str) -> None:
    assert (who, "backs", "Piet Arndal") in told(text)
    assert _over(text) == []


def test_who_regrets_joining_may_be_in_it_yet() -> None:
    assert _over("Piet Arndal regretted joining the Lake Front.") == []
