"""Other ways to tell who signed a joint text: "among the signatories are", "also signed by"."""

import pytest
from tests.extract.reading import read, told


def _lists(text: str) -> list[list[str]]:
    """Each list's parties, in the order of the text."""
    return [
        [span.quote for span in event.roles["party"]]
        for event in read(text).events
        if event.kind == "joint_statement"
    ]


TWO = ["Reed Party", "Heron Front"]
_SEVEN = "Seven parties published a declaration in Lima on 3 May 2021. "
_LETTER = "The Alder Union and Peru signed a letter in Lima. "


@pytest.mark.parametrize(
    "text",
    [
        _SEVEN + "Among the signatories are the Reed Party and the Heron Front.",
        _SEVEN + "The signatories include the Reed Party and the Heron Front.",
        "Among the signatories of the letter are the Reed Party and the Heron Front.",
        "The signatories of the letter include the Reed Party and the Heron Front.",
        "Among those who signed the letter were the Reed Party and the Heron Front.",
        "Signed by the Reed Party and the Heron Front, the declaration calls for a truce.",
        "Also signed by the Reed Party and the Heron Front, the declaration calls for a truce.",
    ],
)
def test_some_of_the_signatories_are_a_list(text: str) -> None:
    assert _lists(text) == [TWO]
    assert {(one, "signs", None) for one in TWO} <= set(told(text))


def test_some_of_seven_keep_the_count_and_the_day() -> None:
    events = read(_SEVEN + "Among the signatories are the Reed Party and the Heron Front.").events
    assert [
        (event.stated_count, event.when.edtf) for event in events if event.kind == "joint_statement"
    ] == [(7, "2021-05-03")]


@pytest.mark.parametrize(
    ("sentence", "added"),
    [
        ("It was also signed by Ghana.", ["Ghana"]),
        ("Ghana also signed the letter.", ["Ghana"]),
        ("Also signed by the Reed Party and Ghana, the letter calls for a truce.",
         ["Reed Party", "Ghana"]),
        ("Ghana also signed a letter to the king.", []),
        ("Ghana also signed the treaty.", []),
    ],
)  # fmt: skip
def test_who_also_signed_it_joins_the_list(sentence: str, added: list[str]) -> None:
    assert _lists(_LETTER + sentence) == [["Alder Union", "Peru", *added]]


@pytest.mark.parametrize(
    "text",
    [
        _SEVEN + "Not among the signatories are the Reed Party and the Heron Front.",
        _SEVEN + "Among the critics are the Reed Party and the Heron Front.",
        "Among those who rejected the letter were the Reed Party and the Heron Front.",
        "Among the signatories to the treaty are Peru and Ghana.",
        "Signed by the Reed Party and the Heron Front, the truce held for a year.",
    ],
)
def test_no_list_where_nobody_is_said_to_have_signed(text: str) -> None:
    assert not _lists(text)
