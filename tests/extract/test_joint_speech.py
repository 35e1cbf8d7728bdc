"""Joint statements that only carry what was said: who speaks in them, how many, on what day."""

import pytest
from tests.extract.reading import read, told

from faultlines.model.claims import Event


def _lists(text: str) -> list[Event]:
    return [event for event in read(text).events if event.kind == "joint_statement"]


def _parties(text: str) -> list[set[str]]:
    return [{span.quote for span in event.roles["party"]} for event in _lists(text)]


THREE = {"Reed Party", "Heron Front", "Alder Union"}


@pytest.mark.parametrize(
    "text",
    [
        "The Reed Party, the Heron Front and the Alder Union said in a joint statement that the "
        "vote was rigged.",
        "In a joint statement, the Reed Party, the Heron Front and the Alder Union denounced the "
        "curfew.",
        '"The vote was rigged," the Reed Party, the Heron Front and the Alder Union said in a '
        "joint statement.",
        "The Reed Party said in a joint statement with the Heron Front and the Alder Union that "
        "the vote was rigged.",
        "The Reed Party, the Heron Front and the Alder Union condemned the raid in a joint "
        "statement.",
    ],
)
def test_who_speaks_in_a_joint_statement_signs_it(text: str) -> None:
    assert _parties(text) == [THREE]
    assert {(one, "signs", None) for one in THREE} <= set(told(text))


def test_the_unnamed_are_counted() -> None:
    text = (
        "In a joint statement, the Reed Party, the Heron Front and two smaller groups denounced "
        "the curfew."
    )
    (event,) = _lists(text)
    assert event.stated_count == 4
    assert _parties(text) == [{"Reed Party", "Heron Front"}]


@pytest.mark.parametrize(
    "text",
    [
        "In a joint communiqué issued on March 3, 2021, the Reed Party and the Heron Front called "
        "for a truce.",
        "In a joint statement on March 3, 2021, the Reed Party and the Heron Front denounced it.",
        "The Reed Party and the Heron Front rejected the deal in a joint statement issued on "
        "3 March 2021.",
    ],
)
def test_the_day_of_a_joint_statement_is_kept(text: str) -> None:
    assert [event.when.edtf for event in _lists(text)] == ["2021-03-03"]


def test_who_did_not_sign_what_was_said_is_absent() -> None:
    (event,) = _lists(
        "In a joint statement, the Reed Party and the Heron Front denounced the curfew. The Lark "
        "Movement did not sign."
    )
    assert [span.quote for span in event.roles["absent"]] == ["Lark Movement"]


@pytest.mark.parametrize(
    "text",
    [
        "The Reed Party and the Heron Front will say in a joint statement that it is over.",
        "The Reed Party and the Heron Front did not say in a joint statement that it was over.",
        "In a statement, the Reed Party and the Heron Front denounced the curfew.",
        "The Reed Party criticised the Heron Front in a joint statement.",
        "The Reed Party and the Heron Front rejected the charges in the joint statement by Peru.",
        "The Reed Party and the Heron Front were named in a joint statement.",
        "The Reed Party and the Heron Front were blamed in a joint statement for the raid.",
        "The Reed Party and the Heron Front, in a joint statement by Peru and Ghana, were praised.",
    ],
)
def test_no_list_where_none_is_told(text: str) -> None:
    assert {"Reed Party", "Heron Front"} not in _parties(text)
