"""Who is left out of all the others, and who is none of what "but" joins him to."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    "text",
    [
        "The Green Circle supports anyone but Piet Arndal.",
        "The Green Circle backs every candidate but Piet Arndal.",
        "The Green Circle criticised everybody but Piet Arndal.",
        "The Green Circle funds all the candidates but Piet Arndal.",
        "Everyone but Piet Arndal backs the Green Circle.",
    ],
)
def test_who_is_left_out_of_all_is_no_end_of_it(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("The Green Circle supports nobody but Piet Arndal.", "endorses"),
        ("The Green Circle opposes all parties but especially Piet Arndal.", "opposes"),
    ],
)
def test_who_alone_or_above_all_is_meant_is(text: str, tie: str) -> None:
    assert told(text) == [("Green Circle", tie, "Piet Arndal")]
