"""Links that are denied by "has nothing to do with"."""

import pytest
from tests.extract.reading import read

_LINK = ("Heron Front", "aligned_with", "Reed Party", "denies")


def _claims(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (one.subject.quote, one.relation, one.object.quote, str(one.stance))
        for one in read(text).claims
        if one.object is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Heron Front has nothing to do with the Reed Party.",
        "The Heron Front said it had nothing to do with the Reed Party.",
        "The Heron Front does not have anything to do with the Reed Party.",
        "The Heron Front denied having anything to do with the Reed Party.",
        "The Heron Front denied that it had anything to do with the Reed Party.",
    ],
)
def test_to_have_nothing_to_do_with_a_body_denies_a_link(text: str) -> None:
    assert _claims(text) == [_LINK]


@pytest.mark.parametrize(
    "text",
    [
        "The Heron Front has nothing to do with the attack on the Reed Party.",
        "The Heron Front has nothing to do with the Reed Party's defeat.",
        "The storm has nothing to do with the Reed Party.",
        "If the Heron Front has nothing to do with the Reed Party, who pays it?",
        "Does the Heron Front have anything to do with the Reed Party?",
        "Few believe that the Heron Front has nothing to do with the Reed Party.",
        "The Heron Front may have something to do with the Reed Party.",
    ],
)
def test_no_link_where_none_is_told(text: str) -> None:
    assert not _claims(text)
