"""Whom "it" means after a list of others, and below a heading."""

import pytest
from tests.extract.reading import denied, told

FRONT = ("Tide Front", "fronts_for", "Harbour League")
IT = "It is regarded as a front for the Harbour League."


@pytest.mark.parametrize(
    "text",
    [
        "Tide Front is a militia. Similar groups are the Marsh Guard, the Reed Brigade and the "
        f"Sons of Salt. {IT}",
        "Tide Front is a militia. A statement was signed by the Marsh Guard, the Reed Brigade and "
        f"the Sons of Salt. {IT}",
        "Tide Front\n\nTide Front surfaced in Tarn in 2020.\n\nSimilar groups are the Marsh Guard, "
        f"the Reed Brigade and the Sons of Salt. {IT}",
        "## Tide Front\n\nFirst seen in June 2020, after the Marsh Guard and the Sons of Salt. "
        f"{IT}",
    ],
)
def test_it_is_whom_the_section_is_about_and_none_of_a_list(text: str):
    assert [one for one in told(text) if one[1] == "fronts_for"] == [FRONT]


def test_it_is_still_the_subject_right_before():
    text = f"Tide Front\n\nThe Marsh Guard left the port. {IT}"
    assert ("Marsh Guard", "fronts_for", "Harbour League") in told(text)


def test_the_group_is_whom_the_same_words_meant_in_the_sentence_before():
    text = (
        "Tide Front shelled the port. The group is called a cover for the Harbour League, but some "
        "see the hand of the Marsh Guard. The Harbour League has not endorsed the group."
    )
    assert ("Harbour League", "endorses", "Tide Front") in denied(text)
