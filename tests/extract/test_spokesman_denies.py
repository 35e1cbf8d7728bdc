"""What a spokesman without a name denies, his body denies."""

import pytest
from tests.extract.reading import read


def _denied(text: str) -> list[tuple[str, str, str, str | None]]:
    """(subject, relation, object, holder) of what is denied."""
    return [
        (claim.subject.quote, claim.relation, claim.object.quote, claim.holder.quote)
        for claim in read(text).claims
        if claim.stance == "denies" and claim.object is not None and claim.holder is not None
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A spokesman for the Heron Front denied any link to the Reed Party.", "Heron Front"),
        ("A spokeswoman for Peru denied any ties to the Reed Party.", "Peru"),
        ("The Heron Front spokesman denied any links with the Reed Party.", "Heron Front"),
        ("Spokesman Omar Dia denied any link to the Reed Party.", "Omar Dia"),
        ("The Heron Front's spokesman, Omar Dia, denied any link to the Reed Party.", "Omar Dia"),
    ],
)
def test_the_body_denies_its_own_links(text: str, who: str) -> None:
    assert _denied(text) == [(who, "aligned_with", "Reed Party", who)]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman denied any link to the Reed Party.",
        "A spokesman for the Heron Front was denied any link to the Reed Party.",
        "A spokesman for the Heron Front denied any link between the Alder Union and the Reed "
        "Party.",
    ],
)
def test_nobody_denies_where_the_links_are_not_his(text: str) -> None:
    assert not _denied(text)
