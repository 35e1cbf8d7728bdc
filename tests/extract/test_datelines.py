"""The city that a report was filed from is no actor of the report."""

import pytest
from tests.extract.reading import read, told

from faultlines.extract.datelines import datelines

FILED = [
    "LIMA, 22 Jan 89 (Agency) -- [TEXT] ",
    "CAIRO (Reuters) - ",
    "BEIRUT, Lebanon — ",
    "Ankara (CNN) ",
    "NAIROBI, April 20 (Reuters) - ",
]


@pytest.mark.parametrize("line", FILED)
def test_a_dateline_is_seen(line: str) -> None:
    assert datelines(f"{line}The Harbour Guard moved.") == ((0, len(line)),)


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Guard (HG) - a militia - moved north.",
        "Peru – The government spoke.",
        "Unity Party - 12 seats",
        "In June 2015 - a year later - it fell.",
    ],
)
def test_other_dashes_are_none(text: str) -> None:
    assert not datelines(text)


def test_who_acts_is_named_after_the_dateline() -> None:
    text = "LIMA, 22 Jan 89 (Agency) -- The Harbour Guard said that it attacked the Palm militia."
    assert ("Harbour Guard", "attacks", "Palm militia") in told(text)
    assert "Lima" not in {actor.name for actor in read(text).actors}
